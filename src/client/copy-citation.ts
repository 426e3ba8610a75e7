/**
 * Where indicators are listed apart from their domain page: a button beside each to copy its citation. The citation is
 * fetched from the domain page, the only one that holds it; without script, the link beside the button leads there.
 */
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

/** The citation of an indicator, from its domain page. @throws where it cannot be had */
async function citationAt(link: HTMLAnchorElement): Promise<string> {
  try {
    const page = await pageAt(link.pathname);
    const citation = page.getElementById(link.hash.slice(1))?.querySelector(':scope > details > .cite')?.textContent;
    if (!citation) throw new Error(`no citation at ${link.pathname}${link.hash}`);
    return citation.replace(/\s+/g, ' ').trim();
  } catch (error) {
    // A connection that failed, or a network that answered in the site's place, may be well at the next press.
    pages.delete(link.pathname);
    throw error;
  }
}

/**
 * The clipboard is given the promise, not its text: some browsers forget the press meanwhile. Refused, and
 * never thrown, where there is no clipboard: browsers have none on plain http.
 */
const copy = async (citation: Promise<string>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': citation.then((text) => new Blob([text], { type: 'text/plain' })) }),
  ]);

function addButton(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy citation';
  button.setAttribute('aria-label', `Copy citation: ${link.textContent}`);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const citation = citationAt(link);
    copy(citation).then(
      () => {
        status.textContent = ' Copied';
      },
      // What could not be copied can be selected.
      () =>
        citation.then(
          (text) => {
            status.textContent = ` Could not copy: select the words and copy them: ${text}`;
          },
          () => {
            status.textContent = ' Could not copy: the citation stands at its place';
          },
        ),
    );
  });
  link.after(' ', button, status);
}

document.querySelectorAll<HTMLAnchorElement>('.signs > [data-indicator] > small:not(.tag) > a').forEach(addButton);
