/** At an indicator's own place: its details are opened where an address points at it, and filled when they open. */

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
