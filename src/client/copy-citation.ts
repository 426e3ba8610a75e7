/**
 * Where indicators are listed apart from their own place: a button beside each to copy its citation. The words are
 * brought from that place, where they stand once; without script, the link beside it leads there.
 */
const TIME_LIMIT = 8_000;

const places = new Map<string, Promise<Document>>();

function placeAt(address: string): Promise<Document> {
  const before = places.get(address);
  if (before !== undefined) return before;
  const place = fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIME_LIMIT) }).then(async (answer) =>
    new DOMParser().parseFromString(await answer.text(), 'text/html'),
  );
  places.set(address, place);
  return place;
}

/** The citation that stands at an indicator's own place. @throws where it cannot be had */
async function citationAt(link: HTMLAnchorElement): Promise<string> {
  try {
    const place = await placeAt(link.pathname);
    const words = place.getElementById(link.hash.slice(1))?.querySelector(':scope > details > .cite')?.textContent;
    if (!words) throw new Error(`no citation at ${link.pathname}${link.hash}`);
    return words.replace(/\s+/g, ' ').trim();
  } catch (error) {
    // A connection that failed, or a network that answered in the site's place, may be well at the next press.
    places.delete(link.pathname);
    throw error;
  }
}

/**
 * The promise goes to the clipboard unkept: some browsers forget the press while the words are fetched. Refused, and
 * never thrown, where there is no clipboard: browsers have none on plain http.
 */
const copy = async (words: Promise<string>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': words.then((text) => new Blob([text], { type: 'text/plain' })) }),
  ]);

function addButton(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy citation';
  button.setAttribute('aria-label', `Copy citation: ${link.textContent}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const words = citationAt(link);
    copy(words).then(
      () => {
        said.textContent = ' Copied';
      },
      // What could not be copied can be selected.
      () =>
        words.then(
          (text) => {
            said.textContent = ` Could not copy: select the words and copy them: ${text}`;
          },
          () => {
            said.textContent = ' Could not copy: the citation stands at its place';
          },
        ),
    );
  });
  link.after(' ', button, said);
}

document.querySelectorAll<HTMLAnchorElement>('.signs > [data-indicator] > small:not(.tag) > a').forEach(addButton);
