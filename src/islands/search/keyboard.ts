/** The results by keyboard: arrows go from the box through the results and back, Escape returns to the box. */

/** @param box the box one types in; @param results what holds the results */
export function walkable(box: HTMLInputElement, results: HTMLElement): void {
  const stops = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('a[href], button')];
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.altKey || event.ctrlKey || event.metaKey) return;
    const [first] = stops();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') box.focus();
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = stops();
    const at = all.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? box : all[at]))?.focus();
  });
}
