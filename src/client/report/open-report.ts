/**
 * Where a tool or a page has buttons for mistakes (`data-report`), the report that they show; what makes one is loaded only
 * then. Those beside a sign on a page belong to copy-quotation.ts.
 */
import type { showReport } from './show-report.ts';
import address from './show-report.ts?later';

interface Loaded {
  readonly showReport: typeof showReport;
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-report]') : null;
  if (button === null) return;
  const said = (): Element | null =>
    button.parentElement?.querySelector(':scope > [data-report] + [role="status"]') ?? null;
  (import(/* @vite-ignore */ address) as Promise<Loaded>).then(
    ({ showReport }) => {
      said()?.remove();
      showReport(button);
    },
    () => {
      const textContent = ' Could not open: use the foot of the page';
      // Once, however often it is pressed.
      if (said() === null) button.after(Object.assign(document.createElement('span'), { role: 'status', textContent }));
    },
  );
});
