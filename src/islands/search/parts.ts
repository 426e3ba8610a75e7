/** The parts of an answer, as they are drawn. What a button changes is for the page to say. */
import { areaNamesInWords, interpretationInWords } from '#model/search/interpret.ts';
import { drawContacts } from './contacts.ts';
import { drawHit, drawSection, element } from './draw.ts';
import type { Found, Guidance, Question } from './find.ts';
import { areasOf, type Guide } from './options.ts';
import { ALL_AREAS } from './state.ts';

/** Changes to the choices; an empty value is no choice. */
export interface Choose {
  readonly area: (id: string) => void;
  readonly level: (id: string) => void;
  readonly kind: (id: string) => void;
  readonly replaced: (include: boolean) => void;
}

const MOST = 30;

function part(title: string, items: readonly HTMLElement[]): HTMLElement {
  const list = element('ul', { class: 'signs' }, ...items.slice(0, MOST));
  const section = element('section', {}, element('h2', {}, `${title} (${String(items.length)})`), list);
  if (items.length > MOST) {
    const more = element('button', { type: 'button' }, `Show ${String(items.length - MOST)} more`);
    more.addEventListener('click', () => {
      const next = items.slice(MOST);
      list.append(...next);
      more.remove();
      next[0]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}

export function button(label: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

/** What would widen this search: only what narrows it now. */
function widenings({ state, named, narrowed }: Question, choose: Choose): HTMLElement[] {
  return [
    ...(narrowed
      ? [
          button('Search all areas', () => {
            choose.area(named.length > 0 ? ALL_AREAS : '');
          }),
        ]
      : []),
    ...(state.level === ''
      ? []
      : [
          button('All levels', () => {
            choose.level('');
          }),
        ]),
    ...(state.kind === ''
      ? []
      : [
          button('All kinds', () => {
            choose.kind('');
          }),
        ]),
    ...(state.replaced
      ? []
      : [
          button('Include replaced editions', () => {
            choose.replaced(true);
          }),
        ]),
  ];
}

function nothing(guide: Guide, question: Question, what: string, choose: Choose): HTMLElement {
  const where = question.narrowed ? ` in ${areaNamesInWords(question.areas)}` : '';
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      {},
      `${what} was found for “${question.state.words}”${where}. That is not a lower level of concern: documents use other words.`,
    ),
    element(
      'ul',
      {},
      element('li', {}, 'Use fewer words, or another word for the same thing.'),
      element(
        'li',
        {},
        'Start from ',
        element('a', { href: `${guide.base}/concerns/` }, 'the concerns'),
        ' or ',
        element('a', { href: `${guide.base}/glossary/` }, 'the glossary'),
        '.',
      ),
    ),
    element('ul', { class: 'widen' }, ...widenings(question, choose).map((one) => element('li', {}, one))),
  );
}

/** Which areas the words name, said plainly, with the way to undo it. */
function areaLine({ state, named, areas }: Question, choose: Choose): HTMLElement[] {
  if (named.length === 0) return [];
  const names = areaNamesInWords(named);
  if (state.area === '')
    return [
      element(
        'p',
        { class: 'asked' },
        `In ${names}, as your words say. `,
        button('Search all areas instead', () => {
          choose.area(ALL_AREAS);
        }),
      ),
    ];
  const chosen = state.area === ALL_AREAS ? 'all areas' : areaNamesInWords(areas);
  if (chosen === names) return [];
  return [
    element(
      'p',
      { class: 'asked' },
      `In ${chosen}, as you chose. `,
      button(`Search ${names} instead`, () => {
        choose.area('');
      }),
    ),
  ];
}

/** An area named and nothing else: the ways into it. */
function placeLinks(guide: Guide, { asked }: Question): HTMLElement[] {
  return areasOf(guide, asked.places).map(({ id, name, document }) => {
    const link = (path: string, words: string): HTMLElement =>
      element('li', {}, element('a', { href: guide.base + path }, words));
    return element(
      'section',
      { 'data-part': 'area' },
      element('h2', {}, name),
      element(
        'ul',
        { class: 'jump' },
        link(`/documents/${document}/`, 'Its document'),
        link(`/documents/${document}/#contacts`, 'Its contacts'),
        link(`/indicators/${id}/`, 'All its indicators'),
      ),
    );
  });
}

/** The parts that are known before the guidance is. */
export function firstParts(guide: Guide, question: Question, found: Found, choose: Choose): HTMLElement[] {
  const { asked, areas } = question;
  const read = interpretationInWords(asked.query);
  const concerns = asked.query.concerns.map((id) =>
    element('li', {}, element('a', { href: `${guide.base}/concerns/${id}/` }, guide.concerns[id] ?? id)),
  );
  return [
    ...areaLine(question, choose),
    ...(read === '' ? [] : [element('p', { class: 'soft' }, read)]),
    ...(asked.contacts ? [drawContacts(areas, found.facts, guide.base)] : []),
    ...placeLinks(guide, question),
    ...(concerns.length > 0
      ? [
          element(
            'section',
            {},
            element('h2', {}, 'Concerns, side by side across areas'),
            element('ul', { class: 'jump' }, ...concerns),
          ),
        ]
      : []),
    ...(found.hits.length > 0
      ? [
          part(
            'Indicators',
            found.hits.map((hit) => drawHit(hit, asked.query, guide.base)),
          ),
        ]
      : []),
  ];
}

/** The parts that come last: guidance, and what is not saved. */
export function lastParts(
  guide: Guide,
  question: Question,
  { hits, unsaved }: Found,
  guidance: readonly Guidance[],
  choose: Choose,
): HTMLElement[] {
  const { asked } = question;
  const none = asked.query.clauses.length > 0 && !asked.contacts && hits.length + unsaved.length === 0;
  const areas = unsaved.map(({ name, document }) =>
    element('li', {}, element('p', {}, element('a', { href: `${guide.base}/documents/${document}/` }, name))),
  );
  return [
    ...(guidance.length > 0
      ? [
          part(
            'Guidance and glossary',
            guidance.map(({ section, edition }) => drawSection(section, edition, asked.query)),
          ),
        ]
      : []),
    ...(areas.length > 0 ? [part('Not saved on this device', areas)] : []),
    ...(none ? [nothing(guide, question, guidance.length > 0 ? 'No indicator' : 'Nothing', choose)] : []),
  ];
}

const counted = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;

/** What was found, said in a line. @param guidance null where it could not be loaded */
export function summary({ asked }: Question, { hits, unsaved }: Found, guidance: readonly Guidance[] | null): string {
  if (asked.query.clauses.length === 0)
    return asked.contacts ? 'Contacts found.' : asked.places.length > 0 ? 'An area found.' : '';
  const found = `${asked.contacts ? 'Contacts, ' : ''}${counted(hits.length, 'indicator', 'indicators')}`;
  const left = unsaved.length > 0 ? `, and ${counted(unsaved.length, 'area', 'areas')} not saved` : '';
  if (guidance === null) return `${found} found${left}. The guidance could not be loaded.`;
  if (hits.length + guidance.length + unsaved.length === 0)
    return asked.contacts ? 'Contacts found.' : 'Nothing found.';
  const pages = new Set(guidance.map(({ section }) => section.page.url));
  return `${found} and ${counted(pages.size, 'page', 'pages')} of guidance found${left}.`;
}
