/** The search boxes of pages. Typed words go behind the `#`, so that they reach no server and no log. */

const panel = document.querySelector<HTMLElement>('#site-search');
const headerBox = document.querySelector<HTMLInputElement>('#find-words');

/** Ctrl + K or ⌘ + K. Autofill sends key events that have no key. */
const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Partial<KeyboardEvent>): boolean =>
  key?.toLowerCase() === 'k' && (ctrlKey === true || metaKey === true) && altKey !== true && shiftKey !== true;

for (const form of document.querySelectorAll<HTMLFormElement>('.find')) {
  const box = form.querySelector('input');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = box?.value.trim();
    if (!words) return;
    // The button says whether one area is meant.
    const { name, value } = (event.submitter ?? {}) as Partial<HTMLButtonElement>;
    const choice = name ? `?${name}=${String(value)}` : '';
    // Read by `src/model/url/words.ts`, whose import would be one more request on every page. Half an emoji throws in
    // encodeURIComponent, and not here.
    location.assign(`${form.action}${choice}#${new URLSearchParams({ q: words }).toString()}`);
  });
}

// On a phone the box opens from a button.
panel?.addEventListener('toggle', () => {
  if (panel.matches(':popover-open')) headerBox?.focus();
});

addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  // On the search page the page's own box is the one to use.
  const own = document.querySelector<HTMLInputElement>('#words');
  if (!own && headerBox?.checkVisibility() === false) panel?.showPopover();
  const target = own ?? headerBox;
  target?.focus();
  target?.select();
});

// A module like the others: its variables are its own.
export {};
