/**
 * Beside each indicator and each listed sign: a button that copies its restated words with their citation and the
 * address of their own place, and one for a mistake in it. Only that place holds them all, so elsewhere it is fetched
 * when the button is pressed; without script the link beside the button leads there, where the citation can be selected.
 */
import { quotation } from '#model/edition/wording/quotation.ts';
import type { readPage, showReport, showSelected } from './copy-help.ts';
import address from './copy-help.ts?later';

interface Help {
  readonly readPage: typeof readPage;
  readonly showReport: typeof showReport;
  readonly showSelected: typeof showSelected;
}

const help = async (): Promise<Help> => import(/* @vite-ignore */ address) as Promise<Help>;

const plain = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The words of a sign at its own place: those that its details hold whole, or what stands above them. */
function wordsOf(sign: Element): string {
  const whole = plain(sign.querySelector(':scope > details > .whole'));
  if (whole !== '') return whole;
  const own = sign.querySelector(':scope > p')?.cloneNode(true) as Element | undefined;
  own?.querySelectorAll('sup').forEach((mark) => {
    mark.remove();
  });
  const lines = [...sign.querySelectorAll(':scope > .sub > li')].map(plain);
  return [plain(own), ...(lines.length > 0 ? [lines.join('; ')] : [])].join(': ');
}

/** @throws where a page does not hold the sign, as when a network answered in the site's place */
function quotationAt(page: Document, id: string): string {
  const sign = page.getElementById(id);
  const citation = plain(sign?.querySelector(':scope > details > .cite'));
  const edition = page.querySelector<HTMLElement>('[data-cite]')?.dataset['cite'];
  const own = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!sign || citation === '' || edition === undefined || own === undefined) throw new Error(id);
  const which = sign.matches('[data-indicator]') ? `, indicator ${id.slice(1)}` : '';
  return quotation({
    words: wordsOf(sign),
    citation: `${edition}${which}. ${citation}`,
    address: `${own}#${id}`,
  });
}

async function quotationOf(place: Element): Promise<string> {
  if (!(place instanceof HTMLAnchorElement)) return quotationAt(document, place.parentElement?.id ?? '');
  const { readPage } = await help();
  return readPage(place.pathname, (page) => quotationAt(page, place.hash.slice(1)));
}

/**
 * The clipboard is given the promise, not its text: some browsers forget the press meanwhile. Refused, and
 * never thrown, where there is no clipboard: browsers have none on plain http.
 */
const copy = async (words: Promise<string>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': words.then((text) => new Blob([text], { type: 'text/plain' })) }),
  ]);

const button = (className: string, textContent: string, ariaLabel: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { type: 'button', className, textContent, ariaLabel });

/** @param place the details that hold a sign's citation, or a link to where they stand */
function addButtons(place: Element): void {
  // Listed signs have no number to be known by.
  const words = plain(place.closest('[data-list-item]')?.querySelector('p'));
  const of = words || (place.getAttribute('aria-label') ?? plain(place.querySelector('summary')));
  const copies = button('copy', 'Copy', `Copy ${of}`);
  const status = Object.assign(document.createElement('span'), { role: 'status' });
  copies.addEventListener('click', () => {
    const words = quotationOf(place);
    copy(words)
      .then(
        () => {
          status.textContent = ' Copied';
        },
        async () => {
          const { showSelected } = await help();
          showSelected(status, await words);
        },
      )
      .catch(() => {
        status.textContent = ' Could not copy: the words stand at their place';
      });
  });
  const mistake = button('copy mistake', 'Mistake?', `Mistake? Report it: ${of}`);
  mistake.addEventListener('click', () => {
    help()
      .then(({ showReport }) => {
        showReport(mistake);
      })
      .catch(() => {
        status.textContent = ' Could not open: use the foot of the page';
      });
  });
  place.after(' ', copies, status, mistake);
}

const SIGN = ':is([data-indicator], [data-list-item]) >';
document.querySelectorAll(`${SIGN} details:has(> .cite), ${SIGN} small:not(.tag) > a`).forEach(addButtons);
