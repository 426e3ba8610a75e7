/** Finds an area as its name, or its region, is typed; the words go nowhere. */
import { narrowsTo } from '#model/search/query/narrow-areas.ts';
import { all, allOf, find, findOf } from './elements.ts';

const finder = find('.area-finder');
const words = findOf(HTMLInputElement, '#area-words');
const regions = allOf(HTMLDetailsElement, 'details', finder).map((region) => ({
  region,
  open: region.open,
  name: find('summary', region).textContent,
  areas: all('li', region),
}));

function show(): void {
  let found = 0;
  for (const { region, open, name, areas } of regions) {
    for (const area of areas) {
      area.hidden = !narrowsTo(words.value, find('a', area).textContent, name);
      if (!area.hidden) found += 1;
    }
    region.hidden = areas.every((area) => area.hidden);
    region.open = words.value === '' ? open : true;
  }
  const said = found === 0 ? 'No area here has this name.' : `${String(found)} ${found === 1 ? 'area' : 'areas'}`;
  find('[role="status"]', finder).textContent = words.value === '' ? '' : said;
}

find('p', finder).hidden = false;
words.addEventListener('input', show);
// Enter goes to the area where one alone is left.
words.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const [only, ...others] = all('li:not([hidden]) > a', finder);
  if (words.value !== '' && others.length === 0) only?.click();
});
show();
