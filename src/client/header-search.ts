/** The search box in the header. Typed words go behind the `#`, so that they reach no server and no log. */

const form = document.querySelector<HTMLFormElement>('#find');
const box = document.querySelector<HTMLInputElement>('#find-words');

/** Ctrl + K or ⌘ + K. Autofill sends key events that have no key. */
const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Partial<KeyboardEvent>): boolean =>
  key?.toLowerCase() === 'k' && (ctrlKey === true || metaKey === true) && altKey !== true && shiftKey !== true;

if (form && box) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = box.value.trim();
    // Read by `src/model/url/words.ts`, whose import would be one more request on every page. Half an emoji throws in
    // encodeURIComponent, and not here.
    if (words !== '') location.assign(`${form.action}#${new URLSearchParams({ q: words }).toString()}`);
  });
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    // On the search page the page's own box is the one to use.
    const target = document.querySelector<HTMLInputElement>('#words') ?? box;
    target.focus();
    target.select();
  });
}

// A module like the others: its variables are its own.
export {};
