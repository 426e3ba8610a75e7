/** Domain pages: an indicator's details are opened where an address points at it, and filled when they are first opened. */

/** Refused, and never thrown, where there is no clipboard: browsers have none on plain http. */
const copy = async (words: string): Promise<void> => navigator.clipboard.writeText(words);

/** A citation gets its button when its details are first opened: hundreds are on one page. */
function addCopyButton(details: Element): void {
  const cite = details.querySelector<HTMLElement>(':scope > .cite');
  if (!cite || details.querySelector(':scope > .copy')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy citation';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    copy(cite.innerText.trim()).then(
      () => {
        status.textContent = ' Copied';
      },
      () => {
        status.textContent = ' Could not copy: select the words and copy them';
      },
    );
  });
  cite.after(button, status);
}

/** Neighbours on this page are links with a number; opened, they get the words that the number is of. */
function nameNeighbours(details: Element): void {
  for (const link of details.querySelectorAll<HTMLAnchorElement>(':scope > p > a[href^="#i"]')) {
    const neighbour = document.getElementById(link.hash.slice(1))?.querySelector('p');
    if (neighbour?.textContent && /^\d+$/.test(link.textContent)) link.textContent = neighbour.textContent;
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

function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const details = target?.querySelector<HTMLDetailsElement>(':scope > details');
  if (details) details.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();

// A module like the others: its variables are its own.
export {};
