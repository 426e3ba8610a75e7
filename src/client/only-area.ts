/**
 * A concern's page held to one area, as its address says: `?area=hull`, `?area=hull&level=3`. Nothing is chosen before a
 * reader chooses; what shows a choice comes only then.
 */
const nav = document.querySelector<HTMLElement>('.only-area');

if (nav !== null) {
  for (const link of nav.querySelectorAll('a')) link.href = `?area=${link.dataset['only'] ?? ''}`;
  nav.firstElementChild?.replaceChildren('Show one area only:');
  if (location.search !== '') {
    import('./hold-area.ts').then(
      ({ holdArea }) => {
        holdArea(nav);
      },
      () => {
        nav.append('One area could not be shown alone. Open this page again to try again.');
      },
    );
  }
}

// A module like the others: its variables are its own.
export {};
