/** The card of one level for the two minutes before a call: what it says in short, and its words to be copied. */
import { COPIED, NOT_COPIED, SELECT_THESE } from '#model/edition/wording/copying.ts';
import { all, element, find, findOf } from './elements.ts';

const wordsOf = (node: HTMLElement): string => node.textContent.replace(/\s+/g, ' ').trim();

/** A contact by its name and the numbers printed for it; the page of the level has it whole. */
function contactLine(contact: HTMLElement): HTMLElement {
  const numbers = all('[data-way="telephone"]', contact).flatMap((way) => [' ', ...way.childNodes]);
  const missing = all(':scope > .soft', contact).flatMap((line) => [' ', ...line.childNodes]);
  return element('p', {}, find('strong', contact), ...numbers, ...missing);
}

/** A time limit in one run of words, its conditions included. */
const limitLine = (limit: HTMLElement): HTMLElement =>
  element(
    'div',
    { className: 'limit' },
    element('p', {}, find('strong', limit), ...all('li', limit).map((part) => ` ${wordsOf(part)}.`)),
    ...all('.note', limit),
  );

/** Contacts and time limits in a line each; the contact that stands first already is not named again. */
export function inShort(aside: HTMLElement): void {
  const first = all(':scope > p > a', aside).map(wordsOf);
  for (const contact of all('.contact', aside)) {
    const item = contact.closest('li') ?? contact;
    if (first.includes(wordsOf(find('strong', contact)))) item.remove();
    else contact.replaceWith(contactLine(contact));
  }
  for (const limit of all('.limit', aside)) limit.replaceWith(limitLine(limit));
}

/** Refused, and never thrown, where there is no clipboard: browsers have none on plain http. */
async function copyCard(card: HTMLElement, query: string): Promise<void> {
  const buttons = all('button', card);
  for (const button of buttons) button.hidden = true;
  const words = card.innerText;
  for (const button of buttons) button.hidden = false;
  const page = findOf(HTMLLinkElement, 'link[rel="canonical"]');
  await navigator.clipboard.writeText(`${words}\n\n${page.href}${query}`);
}

export function copyButton(card: HTMLElement, query: string): HTMLElement {
  const status = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, 'Copy this card');
  button.addEventListener('click', () => {
    copyCard(card, query).then(
      () => {
        status.textContent = ` ${COPIED}`;
      },
      () => {
        status.textContent = ` ${NOT_COPIED}. ${SELECT_THESE}.`;
      },
    );
  });
  return element('p', { className: 'screen' }, button, status);
}
