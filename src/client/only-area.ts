/**
 * A concern's page held to one area, as its address says: `?area=hull`, `?area=hull&level=3`. Nothing is chosen before a
 * reader chooses; what shows a choice comes only then.
 */
import type { holdArea } from './hold-area.ts';
import address from './hold-area.ts?later';

interface Loaded {
  readonly holdArea: typeof holdArea;
}

const nav = document.querySelector<HTMLElement>('.only-area');

if (nav !== null) {
  for (const link of nav.querySelectorAll('a')) link.href = `?area=${link.dataset['only'] ?? ''}`;
  nav.firstElementChild?.replaceChildren('Show one area only:');
  if (location.search !== '') {
    (import(/* @vite-ignore */ address) as Promise<Loaded>).then(
      ({ holdArea }) => {
        holdArea(nav);
      },
      () => {
        nav.append('One area could not be shown alone. Open this page again to try again.');
      },
    );
  }
}
