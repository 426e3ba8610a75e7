/** The search boxes of pages. Typed words go behind the `#`, so that they reach no server and no log. */

const panel = document.querySelector<HTMLElement>('#site-search');
const headerBox = document.querySelector<HTMLInputElement>('#find-words');

/** Ctrl + K or ⌘ + K. Autofill sends key events that have no key. */
const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Partial<KeyboardEvent>): boolean =>
  key?.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;

for (const form of document.querySelectorAll<HTMLFormElement>('.find')) {
  const box = form.querySelector('input');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = box?.value.trim();
    if (!words) return;
    // The button says whether one area is meant.
    const area = (event.submitter as HTMLButtonElement | null)?.value;
    const choice = area ? `?area=${area}` : '';
    // Read by `src/model/url/words.ts`, whose import would be one more request on every page. Half an emoji throws in
    // encodeURIComponent, and not here.
    location.assign(`${form.action}${choice}#${new URLSearchParams({ q: words }).toString()}`);
  });
}

// On a phone the box opens from a button; closed again it is hidden, and takes no focus.
panel?.addEventListener('toggle', () => headerBox?.focus());

addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  // On the search page the page's own box is the one to use.
  const target = document.querySelector<HTMLInputElement>('#words') ?? headerBox;
  if (target?.checkVisibility() === false) panel?.showPopover();
  target?.focus();
  target?.select();
});

// A module like the others: its variables are its own.
export {};
