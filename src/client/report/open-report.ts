/** Whoever says that something here is wrong is shown a report of it; what makes one is loaded only then. */
import type { showReport } from './show-report.ts';
import address from './show-report.ts?later';

interface Loaded {
  readonly showReport: typeof showReport;
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.mistake') : null;
  if (button === null) return;
  (import(/* @vite-ignore */ address) as Promise<Loaded>).then(
    ({ showReport }) => {
      showReport(button);
    },
    () => {
      button.after(' Could not open: use the foot of the page');
    },
  );
});
