/**
 * What changed between two editions: two choices, by kind of change and by concern, kept in the address. Without script
 * all pairs are shown, so the choices are made here.
 */
import { CHANGE_LABELS } from '#model/changes/labels.ts';
import { CHANGES } from '#model/changes/pairs.ts';
import { refusedNotice } from '#model/url/refused.ts';
import { urlFormat } from '#model/url/url-format.ts';

const place = document.querySelector<HTMLElement>('#filters');
const status = document.querySelector<HTMLElement>('#shown');
const sections = [...document.querySelectorAll<HTMLElement>('[data-concern]')];
const titles = new Map(
  sections.map((section) => [section.dataset['concern'] ?? '', section.querySelector('h3')?.innerText ?? '']),
);
const rows = [...document.querySelectorAll<HTMLElement>('[data-change]')];
const format = urlFormat()
  .one('change', CHANGES)
  .one('concern', [...titles.keys()]);

function choice(name: string, label: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.name = name;
  select.append(new Option('All', ''), ...options.map(([value, text]) => new Option(text, value)));
  const around = document.createElement('label');
  around.append(label, ' ', select);
  place?.append(around);
  return select;
}

/** Hides what was not chosen, and says what is shown; the sentence is printed too. */
function show(change: string | null, concern: string | null, refused: readonly string[]): void {
  for (const row of rows) row.hidden = change !== null && row.dataset['change'] !== change;
  let count = 0;
  for (const section of sections) {
    const own = [...section.querySelectorAll<HTMLElement>('[data-change]:not([hidden])')].length;
    section.hidden = own === 0 || (concern !== null && section.dataset['concern'] !== concern);
    if (!section.hidden) count += own;
  }
  if (status === null) return;
  const chosen = [
    ...(change === null ? [] : [CHANGE_LABELS[change as keyof typeof CHANGE_LABELS]]),
    ...(concern === null ? [] : [titles.get(concern) ?? '']),
  ];
  const some =
    chosen.length === 0 ? '' : `Shown: ${chosen.join('; ')}. ${String(count)} of ${String(rows.length)} pairs.`;
  status.textContent = [some, refused.length === 0 ? '' : refusedNotice(refused)].join(' ').trim();
  status.hidden = status.textContent === '';
}

if (place !== null) {
  const kinds = CHANGES.map((change) => {
    const count = rows.filter((row) => row.dataset['change'] === change).length;
    return [change, `${CHANGE_LABELS[change]} (${String(count)})`] as const;
  });
  const change = choice('change', 'What became of it', kinds);
  const concern = choice('concern', 'Concern', [...titles]);
  const read = (): void => {
    const { values, refused } = format.read(location.search);
    change.value = values.change ?? '';
    concern.value = values.concern ?? '';
    show(values.change, values.concern, refused);
  };
  place.addEventListener('change', () => {
    const values = { change: CHANGES.find((one) => one === change.value) ?? null, concern: concern.value || null };
    history.replaceState(null, '', `${location.pathname}${format.write(values)}`);
    show(values.change, values.concern, []);
  });
  addEventListener('popstate', read);
  // A link to a pair leads to it although it was filtered out.
  addEventListener('hashchange', () => {
    const target = rows.find(({ id }) => id === location.hash.slice(1));
    if (target?.offsetParent !== null) return;
    change.value = concern.value = '';
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
    show(null, null, []);
    target.scrollIntoView();
  });
  read();
}
