/** What a search finds: the question read from the words and choices, then indicators, contacts and guidance. */
import { interpretQuery, type Interpretation } from '#model/search/interpret.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { hitsIn, prepareIndex, type Hit } from '#model/search/ranking.ts';
import { openLexicon, type Lexicon } from '#model/search/lexicon.ts';
import { indexedEditionLabel, type EditionIndex, type IndexedIndicator } from '#model/data/edition-index.ts';
import { fetchIndex, fetchLexicon } from '../support/data.ts';
import { keepSaved, NotSaved } from '../support/fetch.ts';
import { contactsOf } from './contacts.ts';
import { areasOf, documentsToRead, type Guide, type GuideArea } from './options.ts';
import { searchPages, type PageData, type Pages } from './pagefind.ts';
import { sectionsOf, type Section } from './sections.ts';
import { ALL_AREAS, type SearchState } from './state.ts';

/** What a search is about, once its words are understood. */
export interface Question {
  readonly state: SearchState;
  readonly asked: Interpretation;
  /** Those that the words name, whether or not the reader chose others. */
  readonly named: readonly GuideArea[];
  /** Those that are searched: chosen, named, or all. */
  readonly areas: readonly GuideArea[];
  /** Whether those are fewer than all. */
  readonly narrowed: boolean;
}

/** What the indicators answer: known before the guidance is. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly indexes: readonly EditionIndex[];
  /** Areas that are not saved on this device, where there is no connection. */
  readonly unsaved: readonly GuideArea[];
  readonly facts: readonly EditionFacts[];
}

/** A section of guidance, and the edition it is of; null for what is of all areas. */
export interface Guidance {
  readonly section: Section;
  readonly edition: string | null;
}

let opened: Promise<Lexicon> | undefined;

/** Opened once; a failure is forgotten, so that it can be tried again. */
function lexicon({ base }: Guide): Promise<Lexicon> {
  if (opened !== undefined) return opened;
  const opening = fetchLexicon(base).then(openLexicon);
  opened = opening;
  opening.catch(() => {
    opened = undefined;
  });
  return opening;
}

/** Fetches and readies ahead what a first search needs. */
export async function warm(guide: Guide): Promise<void> {
  const indexes = (documentsToRead(guide.areas, false) ?? []).map((document) => fetchIndex(guide.base, document));
  await lexicon(guide);
  for (const index of await Promise.allSettled(indexes)) if (index.status === 'fulfilled') prepareIndex(index.value);
}

/** Reads the words and the choices. */
export async function questionOf(guide: Guide, state: SearchState): Promise<Question> {
  const known = await lexicon(guide);
  const read = interpretQuery(state.words, guide.areas, known);
  const asked = state.area === ALL_AREAS ? interpretQuery(state.words, guide.areas, known, true) : read;
  const named = areasOf(guide, read.areas);
  const chosen = state.area === ALL_AREAS ? [] : state.area === '' ? named : areasOf(guide, [state.area]);
  const narrowed = chosen.length > 0;
  return { state, asked, named, areas: narrowed ? chosen : guide.areas, narrowed };
}

/** Without a chosen area a level is one of our anchors; with one, it is the area's own. */
function levelFits({ level }: IndexedIndicator, { area, level: wanted }: SearchState): boolean {
  return (
    wanted === '' ||
    (area === '' || area === ALL_AREAS ? level.anchors.some((anchor) => anchor === wanted) : level.id === wanted)
  );
}

/** A hit's own area, edition, level and kind decide. */
function wanted({ entry }: Hit, { state, areas }: Question): boolean {
  const { edition } = entry;
  if (!areas.some(({ id }) => id === edition.area) || (edition.state === 'replaced' && !state.replaced)) return false;
  if (entry.type === 'list item') return state.level === '' && state.kind === '';
  return levelFits(entry, state) && (state.kind === '' || entry.kind === state.kind);
}

const documentOf = (page: PageData): string | undefined => /\/documents\/([^/]+)\//.exec(page.url)?.[1];

/** The pages that answer, by the site's own index. */
function pagesFor(
  guide: Guide,
  { asked: { query }, areas, narrowed, state }: Question,
  part: readonly string[],
): Pages {
  const wordings = [
    query.text,
    ...query.phrases.slice(0, 4),
    ...query.concerns.slice(0, 4).map((id) => guide.concerns[id] ?? ''),
  ];
  const filters = {
    ...(narrowed ? { area: { any: [...areas.map(({ id }) => id), 'all'] } } : {}),
    ...(state.replaced ? {} : { edition: { any: ['latest-held', 'all'] } }),
    ...(part.length === 0 ? {} : { part: { any: part } }),
  };
  return searchPages(
    `${guide.base}/`,
    [...new Set(wordings)].filter((words) => words !== ''),
    filters,
  );
}

/** The indexes of the areas asked about; of very many areas, of those whose pages answer. */
async function indexesFor(guide: Guide, question: Question): Promise<EditionIndex[]> {
  const documents = documentsToRead(question.areas, question.state.replaced) ?? [
    ...new Set((await pagesFor(guide, question, []).all).flatMap((page) => documentOf(page) ?? [])),
  ];
  if (documents.length === 0) return [];
  return keepSaved(documents.map((document) => fetchIndex(guide.base, document))).catch(noneSaved);
}

/** The indicators that answer, and the contacts where they are asked for. */
export async function findSigns(guide: Guide, question: Question): Promise<Found> {
  const { asked, areas } = question;
  const [indexes, facts] = await Promise.all([
    asked.query.clauses.length === 0 ? [] : indexesFor(guide, question),
    asked.contacts ? contactsOf(areas, guide.base) : [],
  ]);
  const found = indexes.map((index) => hitsIn(index, asked.query));
  // Of equal answers, signs printed outside the level tables come first.
  const hits: Hit[] = [...found.flatMap(({ listItems }) => listItems), ...found.flatMap(({ indicators }) => indicators)]
    .filter((hit) => wanted(hit, question))
    .sort((a, b) => b.score - a.score);
  const missing =
    documentsToRead(areas, false)?.filter(
      (document) => asked.query.clauses.length > 0 && !indexes.some((index) => index.edition.document === document),
    ) ?? [];
  return { hits, indexes, facts, unsaved: areas.filter((area) => missing.includes(area.document)) };
}

/** The pages of guidance that may answer: sought beside the indicators, not after them. */
export const findPages = (guide: Guide, question: Question): Pages =>
  question.asked.query.clauses.length === 0
    ? { few: Promise.resolve([]), all: Promise.resolve([]) }
    : pagesFor(guide, question, ['guidance']);

/** The sections of guidance that answer, best first, of pages that may. */
export function guidanceOf(
  found: readonly PageData[],
  { asked: { query } }: Question,
  { indexes, unsaved }: Found,
): Guidance[] {
  const pages = found.filter((page) => !unsaved.some(({ document }) => document === documentOf(page)));
  const sections = pages.flatMap((page) => sectionsOf(page, query)).sort((a, b) => b.score - a.score);
  return sections.map((section) => {
    const index = indexes.find((one) => one.edition.document === documentOf(section.page));
    return { section, edition: index === undefined ? null : indexedEditionLabel(index.edition) };
  });
}

/** Nothing of what was found is saved: the areas are named even so. */
function noneSaved(error: unknown): EditionIndex[] {
  if (error instanceof NotSaved) return [];
  throw error;
}
