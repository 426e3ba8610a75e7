/**
 * A report of a mistake beside what it is about: the words at the foot of the page, with the reference of the sign or
 * passage filled in. Nothing that was typed is in it, and nothing is sent.
 */
import { element, findOf } from '#client/elements.ts';
import { selectWords } from '#client/select-words.ts';
import { COPIED } from '#model/edition/wording/copying.ts';
import { PAGE, reportLink, reportWords, type Reported } from '#model/edition/wording/report.ts';

const LONGEST = 100;

/** Words, or how they begin: enough to know them by. */
function beginning(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words;
}

const canonical = (): string => findOf(HTMLLinkElement, 'link[rel=canonical]').href;

/** A part of a document, or a passage: the button names it itself. */
function passageOf({ dataset }: HTMLElement): Omit<Reported, 'page'> {
  const { passage = '', words = '', anchor = '' } = dataset;
  return { reference: `${passage} “${beginning(words)}”`.trim(), address: new URL(anchor, canonical()).href };
}

function signOf(sign: HTMLElement, button: Element): Omit<Reported, 'page'> {
  const id = sign.dataset['indicator'] ?? sign.dataset['listItem'] ?? '';
  // Away from its own place a sign has a link there, in the host's own address or in that of a saved copy.
  const place =
    sign.id === '' ? button.parentElement?.querySelector('a[href*="#"]')?.getAttribute('href') : `#${sign.id}`;
  return {
    reference: `${id}, “${beginning(sign.querySelector(':scope > :is(p, .vh)')?.textContent ?? '')}”`,
    address: new URL(place ?? '', canonical()).href,
  };
}

/** What a button is beside: an indicator or a listed sign, or the passage that it names itself. */
function reportedBy(button: HTMLElement): Reported {
  const page = findOf(HTMLElement, 'details.report q').textContent.split('\n')[0]?.replace(PAGE, '') ?? '';
  const sign = button.closest<HTMLElement>('[data-indicator], [data-list-item]');
  return { page, ...(sign === null ? passageOf(button) : signOf(sign, button)) };
}

/** Where no address is set, the words are there to be copied. */
function copyButton(words: string, shown: Element): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: 'Copy these words' });
  button.addEventListener('click', () => {
    const done = (said: string): void => {
      button.textContent = said;
    };
    // Refused, and never thrown: browsers have no clipboard on plain http.
    const copy = async (): Promise<void> => navigator.clipboard.writeText(words);
    copy().then(
      () => {
        done(COPIED);
      },
      () => {
        done(selectWords(shown));
      },
    );
  });
  return button;
}

function reportOf(button: HTMLElement): HTMLElement {
  const reported = reportedBy(button);
  const words = reportWords(reported);
  const said = findOf(HTMLElement, 'details.report > p').cloneNode(true) as HTMLElement;
  const shown = findOf(HTMLElement, 'q', said);
  const lines = words.trim().split('\n');
  shown.replaceChildren(...lines.flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line])));
  const to = import.meta.env.REPORTS;
  if (to === null) said.append(' ', copyButton(words, shown));
  else findOf(HTMLAnchorElement, 'a', said).href = reportLink(to, reported);
  return element('div', { className: 'notice screen reported' }, said);
}

const shown = new WeakMap<Element, HTMLElement>();

/** Shows the report of what a button is beside, or takes it away again. */
export function showReport(button: HTMLElement): void {
  const report = shown.get(button);
  if (report === undefined) {
    const made = reportOf(button);
    shown.set(button, made);
    (button.closest('small') ?? button).after(made);
  } else report.hidden = !report.hidden;
  button.setAttribute('aria-expanded', String(report?.hidden !== true));
}
