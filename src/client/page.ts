/**
 * The only script on reading pages: the search box in the header, and a button to copy a citation.
 * Typed words go behind the `#`, so that they reach no server and no log.
 */
const form = document.querySelector<HTMLFormElement>('#find');
const box = document.querySelector<HTMLInputElement>('#find-words');

if (form && box) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = box.value.trim();
    if (words !== '') location.assign(`${form.action}#q=${encodeURIComponent(words)}`);
  });
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    // On the search page the page's own box is the one to use.
    const target = document.querySelector<HTMLInputElement>('#words') ?? box;
    target.focus();
    target.select();
  });
}

/** Refused, and never thrown, where there is no clipboard: browsers have none on plain http. */
const copy = async (words: string): Promise<void> => navigator.clipboard.writeText(words);

/** A citation gets its button when its details are first opened: hundreds stand on one page. */
function addCopyButton(details: Element): void {
  const cite = details.querySelector<HTMLElement>(':scope > .cite');
  if (!cite || details.querySelector(':scope > .copy')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy citation';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    copy(cite.innerText.trim()).then(
      () => {
        said.textContent = ' Copied';
      },
      () => {
        said.textContent = ' Could not copy: select the words and copy them';
      },
    );
  });
  cite.after(button, said);
}

/** Neighbours on this page are links with a number; opened, they bear the words that stand there. */
function nameNeighbours(details: Element): void {
  for (const link of details.querySelectorAll<HTMLAnchorElement>(':scope > p > a[href^="#i"]')) {
    const there = document.getElementById(link.hash.slice(1))?.querySelector('p');
    if (there?.textContent && /^\d+$/.test(link.textContent)) link.textContent = there.textContent;
  }
}

document.addEventListener(
  'toggle',
  (event) => {
    if (!(event.target instanceof HTMLDetailsElement) || !event.target.open) return;
    addCopyButton(event.target);
    nameNeighbours(event.target);
  },
  true,
);

/** An address that points at an indicator opens it. */
function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const details = target?.querySelector<HTMLDetailsElement>(':scope > details');
  if (details) details.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();

// A host that sends a script policy of its own refuses the script in the page that starts the tools
// (docs/decisions/csp-tag.md): what would be missing without a word is said.
for (const island of document.querySelectorAll('[component-url]:not(:defined)')) {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent =
    'The tool that belongs here could not start: the host of this site does not allow it. The links on this page work without it.';
  island.before(notice);
}

// Where a reader has saved pages, each says that it is a saved copy and of when; nobody else loads a byte of it.
// A script element, because an import() would bring the bundler's helper to every page.
if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${import.meta.env.BASE_URL}offline/saved-copy.js`;
  document.head.append(script);
}
