/**
 * The table of concerns: found by name, held to where one area lists no need and others do, or the furthest apart first,
 * as its address says: `/concerns/?unlisted=hull&sort=spread#q=neglect`. Typed words reach no server and no log.
 */
import { refusedNotice } from '#model/url/refused.ts';
import { urlFormat } from '#model/url/url-format.ts';
import { readWords, writeWords } from '#model/url/words.ts';
import { all, element, find, findOf } from './elements.ts';

const filter = find('.concern-filter');
const words = findOf(HTMLInputElement, '#concern-words');
const area = findOf(HTMLSelectElement, '#concern-area');
const spread = findOf(HTMLInputElement, '#concern-spread');
const none = find('#concern-none');
const table = find('.matrix');
const groups = all('tbody', table).map((group) => ({
  group,
  head: find('tr', group),
  rows: all('tr', group).slice(1),
}));
const rows = groups.flatMap((group) => group.rows);
const ranked = table.appendChild(element('tbody', { role: 'rowgroup' }));
const format = urlFormat()
  .one(
    'unlisted',
    [...area.options].map(({ value }) => value),
  )
  .one('sort', ['spread']);

/** No spread, because too few areas list a need, comes after none. */
const spreadOf = (row: HTMLElement): number => Number(row.dataset['spread'] ?? -1);
const titleOf = (row: HTMLElement): string => find('a', row).textContent.toLowerCase();

function show(): void {
  const wanted = words.value.toLowerCase().split(/\s+/);
  for (const { group, head, rows } of groups) {
    const title = titleOf(head);
    for (const row of rows) {
      const named = `${titleOf(row)} ${title}`;
      const isUnlisted = area.value === '' || (row.dataset['unlisted'] ?? '').split(' ').includes(area.value);
      row.hidden = !isUnlisted || !wanted.every((word) => named.includes(word));
    }
    head.hidden = spread.checked || rows.every((row) => row.hidden);
    if (!spread.checked) group.append(...rows);
  }
  if (spread.checked) ranked.append(...[...rows].sort((a, b) => spreadOf(b) - spreadOf(a)));
  table.classList.toggle('ranked', spread.checked);
  for (const notice of all('.unlisted', document)) notice.hidden = notice.dataset['unlistedBy'] !== area.value;
  const shown = rows.filter((row) => !row.hidden).length;
  none.hidden = shown > 0;
  findOf(HTMLAnchorElement, 'a', none).hash = writeWords(words.value);
  find('.concern-filter [role="status"]').textContent = `${String(shown)} of ${String(rows.length)} concerns`;
}

function remember(): void {
  const query = format.write({
    unlisted: area.value === '' ? null : area.value,
    sort: spread.checked ? 'spread' : null,
  });
  history.replaceState(null, '', location.pathname + query + writeWords(words.value));
  show();
}

const { values, refused } = format.read(location.search);
if (refused.length > 0) filter.before(element('p', { className: 'notice', role: 'status' }, refusedNotice(refused)));
words.value = readWords(location.hash);
area.value = values.unlisted ?? '';
spread.checked = values.sort !== null;
filter.hidden = false;
for (const control of [words, area, spread]) control.addEventListener('input', remember);
show();
