/**
 * Holds a concern's page to one area, or to one level of it: a card for the two minutes before a call. What belongs to
 * other areas is taken out; to let go of the choice is to open the page without it. What the area says to do is fetched
 * from its own pages, the only ones that hold it.
 */
import { RULE_LABELS, type RuleId } from '#model/edition/facts/every-level.ts';
import { refusedNotice } from '#model/url/refused.ts';
import { urlFormat } from '#model/url/url-format.ts';
import { copyButton, inShort } from './area-card.ts';
import { all, allOf, element, find, findOf } from './elements.ts';

const TIME_LIMIT = 8_000;
const main = find('main');

const levelsOf = (area: string): HTMLElement[] => all(`.side [data-area="${area}"] [data-at]`, main);
const format = urlFormat()
  .one(
    'area',
    all('thead [data-area]', main).map(({ dataset }) => dataset['area'] ?? ''),
  )
  .one('level', (value, { area }) => area !== null && levelsOf(area).some(({ dataset }) => dataset['at'] === value));

interface Held {
  readonly area: string;
  readonly name: string;
}

/** The answers to some questions, from the page of an area or of its level. @throws where they cannot be had */
async function answersAt(address: string, rules: readonly RuleId[]): Promise<Node[]> {
  const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIME_LIMIT) });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = rules.flatMap((rule) => {
    const blocks = all(`[data-rule="${rule}"]`, page);
    return blocks.length === 0 ? [] : [element('h3', {}, RULE_LABELS[rule]), ...blocks];
  });
  // A network may answer in the site's place.
  if (found.length === 0) throw new Error(`no answers at ${address}`);
  for (const link of found.flatMap((block) => allOf(HTMLAnchorElement, 'a', block)))
    link.href = new URL(link.getAttribute('href') ?? '', answer.url).href;
  return found;
}

/** Answers that stand open beside the table, and fold above it on a phone. */
const folded = (answers: readonly Node[]): HTMLElement =>
  element(
    'details',
    { className: 'printed', open: matchMedia('(width >= 60rem)').matches },
    element('summary', {}, 'By when, and consent'),
    ...answers,
  );

/** What an area says to do: its first contact, which the page holds, then what its own page answers. */
function whatToDo(
  { area, name }: Held,
  address: string,
  rules: readonly RuleId[],
  shorten?: (aside: HTMLElement) => void,
): HTMLElement {
  const place = element('p', {}, 'Loading …');
  const aside = element(
    'aside',
    { className: 'at-hand' },
    element('h2', {}, `${name}: what to do`),
    element('h3', {}, 'Who to contact first'),
    ...all(`.first-contacts [data-area="${area}"] > p:not(.area)`, main).map((line) => line.cloneNode(true)),
    place,
  );
  answersAt(address, rules).then(
    (found) => {
      if (shorten === undefined) place.replaceWith(folded(found));
      else {
        place.replaceWith(...found);
        shorten(aside);
      }
    },
    () => {
      const page = element('a', { href: address }, `${name}'s own page`);
      place.replaceChildren('Time limits and what else it says could not be loaded: see ', page, '.');
    },
  );
  return aside;
}

/** The ways to another choice: all areas, or one level of this one. */
function addWays(nav: HTMLElement, area: string): void {
  for (const link of all('a', nav)) if (link.dataset['only'] === area) link.setAttribute('aria-current', 'true');
  const cards = levelsOf(area).map((level) => {
    const link = find('.level', level);
    const { className, innerHTML } = link;
    const href = format.write({ area, level: level.dataset['at'] ?? '' });
    const card = element('a', { className, href, innerHTML });
    card.dataset['anchors'] = link.dataset['anchors'];
    return element('li', {}, card);
  });
  nav.append(
    element('a', { href: location.pathname }, 'Show all areas'),
    element('p', {}, 'One level on a card:'),
    element('ul', { className: 'jump' }, ...cards),
  );
}

function showCard(held: Held, level: HTMLElement): void {
  const { area, name } = held;
  const { href } = findOf(HTMLAnchorElement, 'a.level', level);
  const isSilentRow = level.querySelector('.silent, [data-indicator]') === null;
  const whom = whatToDo(held, href, ['contacts', 'timescales'], inShort);
  const card = element(
    'article',
    { className: 'area-card' },
    find('h1', main),
    ...all('.urgent', main),
    level,
    ...(isSilentRow ? all('.silent', level.parentElement ?? main) : []),
    whom,
    element('h2', {}, 'Where to confirm'),
    element('ul', { className: 'plain' }, ...all('.states li', main)),
    ...all('.notice', main),
  );
  const whole = element('a', { href: format.write({ area, level: null }) }, `All of ${name} on this concern`);
  const page = element('a', { href }, 'All that is printed for this level');
  const everywhere = element('a', { href: location.pathname }, 'All areas');
  main.replaceChildren(
    card,
    copyButton(card, location.search),
    element('p', { className: 'screen' }, page, ' · ', whole, ' · ', everywhere),
  );
}

function show(nav: HTMLElement, area: string, levelId: string | null): void {
  const head = findOf(HTMLAnchorElement, `thead [data-area="${area}"] a`, main);
  const name = find(`[data-only="${area}"]`, nav).textContent.trim();
  const level = levelsOf(area).find(({ dataset }) => dataset['at'] === levelId);
  for (const other of all('[data-area]', main)) if (other.dataset['area'] !== area) other.remove();
  for (const cell of allOf(HTMLTableCellElement, 'td.fold', main)) cell.colSpan = 1;
  for (const other of all('.all-areas', main)) other.remove();
  const title = find('h1', main);
  title.append(`: ${name}`);
  document.title = `${title.textContent}${level === undefined ? '' : `, ${find('.level', level).textContent}`} · Threshold Atlas`;
  main.classList.add('one-area');
  find('.beside-area h2', main).textContent = 'Level by level';
  addWays(nav, area);
  if (level !== undefined) showCard({ area, name }, level);
  else
    find('.beside-area', main).prepend(
      whatToDo({ area, name }, head.href, ['timescales', 'help', 'sharing', 'telling']),
    );
}

/** Reads the address, which may come from anyone: what it names in vain is said. */
export function holdArea(nav: HTMLElement): void {
  const { values, refused } = format.read(location.search);
  if (values.area !== null) show(nav, values.area, values.level);
  if (refused.length > 0) main.prepend(element('p', { className: 'notice', role: 'status' }, refusedNotice(refused)));
}
