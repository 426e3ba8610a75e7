/** What stands beside a sign needs only at times: words of another page, words that cannot be copied, a report. */
import { selectWords } from './select-words.ts';

export { showReport } from './report/show-report.ts';

const TIME_LIMIT = 8_000;

const pages = new Map<string, Promise<Document>>();

function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIME_LIMIT) }).then(async (answer) =>
    new DOMParser().parseFromString(await answer.text(), 'text/html'),
  );
  pages.set(address, page);
  return page;
}

/** What is read of a page, fetched once. @throws where it cannot be fetched, or what is read is not there */
export async function readPage<Read>(address: string, read: (page: Document) => Read): Promise<Read> {
  try {
    return read(await pageAt(address));
  } catch (error) {
    // A connection that failed, or a network that answered in the site's place, may be well at the next press.
    pages.delete(address);
    throw error;
  }
}

/** What could not be copied is shown, selected. */
export function showSelected(status: Element, words: string): void {
  const shown = document.createElement('q');
  shown.textContent = words;
  status.replaceChildren(' ', shown);
  shown.before(`${selectWords(shown)}. `);
}
