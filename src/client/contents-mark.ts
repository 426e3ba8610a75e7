/** Beside a long text: its contents mark the part that one reads. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[aria-labelledby=contents] a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);
const parts = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark(): void {
  // The last that has come up to the upper third of the window.
  const read = parts.findLast((part) => part.getBoundingClientRect().top < innerHeight / 3);
  for (const [id, link] of links) {
    if (id === read?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();
