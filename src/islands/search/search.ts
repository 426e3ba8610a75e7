/** One search: what is asked, the indicators and contacts that answer, and the pages of guidance that may. */
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { indexedEditionLabel, type EditionIndex } from '#model/data/edition-index.ts';
import { areaOptions, concernTitle, dimensionsByConcern, type FinderOptions } from '#model/finder/options.ts';
import { bestFirst, isEmpty } from '#model/search/ranking/facets.ts';
import { openLexicon, type Lexicon } from '#model/search/words/lexicon.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import { mayBeRelaxed, scopeOf, type Question, type Scope } from '#model/search/query/question.ts';
import { findIn, readQuestion } from '#model/search/session.ts';
import { ALL_AREAS, choicesOf, type SearchState } from '#model/search/url-state.ts';
import { fetchFacts, fetchLexicon } from '../support/data.ts';
import { keepSaved, NotSaved } from '../support/fetch.ts';
import { loadIndex } from '../search-support/load-index.ts';
import { sectionsOf, type Section } from './guidance.ts';
import type { Nearest } from '#model/search/nearest/nearest.ts';
import type { LoadedNearest } from '../search-support/nearest.tsx';
import type { Answers as DrawAnswers } from '../search-support/Answers.tsx';
import type { Contacts as DrawContacts } from './Contacts.tsx';
import {
  allAreas,
  areasOf,
  documentsOf,
  MOST_WITH_CONTACTS,
  readAtOnce,
  readNext,
  type SearchArea,
} from './options.ts';
import { countPages, searchPages, type PageData, type Pages, type Wanted } from './pagefind.ts';

/** What a search is about, once its words are read. */
export interface Asked extends Question {
  readonly state: SearchState;
  readonly scope: Scope;
  /** Those that the words name, whether or not the reader chose others. */
  readonly named: readonly SearchArea[];
  /** Those that are searched: chosen, named, or all. */
  readonly areas: readonly SearchArea[];
  /** Whether those are fewer than all. */
  readonly narrowed: boolean;
}

/** The contacts of the areas asked about, where they are few, and what draws them: loaded when someone asks. */
interface FoundContacts {
  readonly facts: readonly EditionFacts[];
  readonly draw: typeof DrawContacts;
}

/** What is near where nothing answers, and what draws it: loaded only then. */
interface FoundNearest {
  readonly nearest: Nearest;
  readonly draw: LoadedNearest['NearestConcerns'];
}

/** What is known before the guidance is. */
export interface Found {
  /** What answers all the words, or where nothing does, some of them. */
  readonly hits: readonly Hit[];
  /** What was offered because nothing answers all the words. */
  readonly nearest: FoundNearest | null;
  readonly indexes: readonly EditionIndex[];
  /** The areas looked through: all that are searched, or of very many, some. */
  readonly looked: readonly SearchArea[];
  /** null where no contact is asked for. */
  readonly contacts: FoundContacts | null;
  /** Draws where other questions are answered; null where none is asked. */
  readonly Answers: typeof DrawAnswers | null;
  /** Areas that are not saved on this device, where there is no connection. */
  readonly unsaved: readonly SearchArea[];
}

/** A section of guidance, and the edition it is of; null for what is of all areas. */
export interface Guidance extends Section {
  readonly edition: string | null;
}

let opening: Promise<Lexicon> | undefined;

/** Opened once; a failure is forgotten, so that it can be tried again. */
function openedLexicon(base: string): Promise<Lexicon> {
  if (opening !== undefined) return opening;
  const made = fetchLexicon(base).then(openLexicon);
  opening = made;
  made.catch(() => {
    opening = undefined;
  });
  return made;
}

/** Fetches and readies ahead what a first search needs. */
export async function warm(options: FinderOptions): Promise<void> {
  const documents = documentsOf(options, readAtOnce(allAreas(options)), false);
  await Promise.allSettled([
    openedLexicon(options.base),
    ...documents.map((document) => loadIndex(options.base, document)),
  ]);
}

/** Reads the words and the choices. */
export async function ask(options: FinderOptions, state: SearchState): Promise<Asked> {
  const lexicon = await openedLexicon(options.base);
  const question = readQuestion(state.words, areaOptions(options), lexicon, {
    literal: state.area === ALL_AREAS,
    all: state.allWords,
  });
  const scope = scopeOf(question, choicesOf(state));
  const chosen = areasOf(options, scope.choices.chosen.area);
  const narrowed = chosen.length > 0;
  const named = areasOf(options, question.interpretation?.named ?? []);
  return { ...question, state, scope, named, areas: narrowed ? chosen : allAreas(options), narrowed };
}

const documentOf = (url: string): string | undefined => /\/documents\/([^/]+)\//.exec(url)?.[1];

const WORDINGS_OF_A_KIND = 4;

/** What to ask the index of the site's pages for. */
function wantedPages(options: FinderOptions, { query, state }: Asked): Wanted {
  const wordings = [
    query?.text ?? '',
    ...(query?.phrases.slice(0, WORDINGS_OF_A_KIND) ?? []),
    ...(query?.concerns.slice(0, WORDINGS_OF_A_KIND).map((id) => concernTitle(options, id)) ?? []),
  ];
  return {
    wordings: [...new Set(wordings)].filter((words) => words !== ''),
    filters: state.replaced ? {} : { edition: { any: ['latest-held', 'all'] } },
  };
}

/** The pages of guidance that may answer: looked for beside the indicators, not after them. */
export function findPages(options: FinderOptions, asked: Asked): Pages {
  if (asked.query === null) return { few: Promise.resolve([]), all: () => Promise.resolve([]) };
  const { wordings, filters } = wantedPages(options, asked);
  const area = asked.narrowed ? { area: { any: [...asked.areas.map(({ id }) => id), 'all'] } } : {};
  return searchPages(`${options.base}/`, { wordings, filters: { ...area, ...filters, part: { any: ['guidance'] } } });
}

/** What is saved of it, or nothing where none is. */
const savedOf = <T>(answers: readonly Promise<T>[]): Promise<T[]> =>
  keepSaved(answers).catch((error: unknown) => {
    if (error instanceof NotSaved) return [];
    throw error;
  });

/** The indexes of some areas, as far as they are at hand. */
const indexesOf = (options: FinderOptions, { state }: Asked, areas: readonly SearchArea[]): Promise<EditionIndex[]> =>
  savedOf(documentsOf(options, areas, state.replaced).map((document) => loadIndex(options.base, document)));

async function contactsFor({ base }: FinderOptions, areas: readonly SearchArea[]): Promise<FoundContacts> {
  const few = areas.length > MOST_WITH_CONTACTS ? [] : areas;
  const [{ Contacts: draw }, facts] = await Promise.all([
    import('./Contacts.tsx'),
    savedOf(few.map(({ document }) => fetchFacts(base, document))),
  ]);
  return { facts, draw };
}

/** What is near to words that nothing answers. */
async function nearestFor(
  options: FinderOptions,
  asked: Asked,
  indexes: readonly EditionIndex[],
): Promise<FoundNearest | null> {
  const { loadNearest } = await import('../search-support/nearest.tsx');
  const { find: findNear, NearestConcerns } = await loadNearest(options.base);
  const nearest = findNear(indexes, asked, asked.scope, dimensionsByConcern(options));
  return nearest === null ? null : { nearest, draw: NearestConcerns };
}

/** What the indexes hold of what is asked: what answers all the words, or where nothing does, what is near. */
async function hitsFor(
  options: FinderOptions,
  asked: Asked,
  indexes: readonly EditionIndex[],
  { mayBeNear }: { readonly mayBeNear: boolean },
): Promise<Pick<Found, 'hits' | 'nearest'>> {
  if (asked.query === null) return { hits: [], nearest: null };
  const exact = findIn(indexes, asked, asked.scope, dimensionsByConcern(options));
  const isRelaxed = mayBeNear && isEmpty(exact) && !asked.state.allWords && indexes.length > 0 && mayBeRelaxed(asked);
  const nearest = isRelaxed ? await nearestFor(options, asked, indexes) : null;
  return { hits: bestFirst(nearest === null ? exact : nearest.nearest.some), nearest };
}

/** Those of the areas looked through that are not at hand. */
function unsavedOf(options: FinderOptions, looked: readonly SearchArea[], indexes: readonly EditionIndex[]) {
  const wanted = documentsOf(options, looked, false);
  const missing = wanted.filter((document) => !indexes.some(({ edition }) => edition.document === document));
  return looked.filter((area) => missing.includes(area.document));
}

/**
 * The indicators that answer, and what draws the answers to other questions: loaded when they are asked. Of very many
 * areas, what is found at once in some of them.
 */
export async function find(options: FinderOptions, asked: Asked): Promise<Found> {
  const { query, interpretation, areas } = asked;
  const asksMore = interpretation !== null && interpretation.questions.length > 0;
  const looked = query === null ? areas : readAtOnce(areas);
  const [indexes, contacts, Answers] = await Promise.all([
    query === null ? [] : indexesOf(options, asked, looked),
    interpretation?.contacts === true ? contactsFor(options, areas) : null,
    asksMore ? import('../search-support/Answers.tsx').then((part) => part.Answers) : null,
  ]);
  // What is near is offered only once no area is left that may answer all the words.
  const found = await hitsFor(options, asked, indexes, { mayBeNear: looked.length === areas.length });
  const unsaved = query === null ? [] : unsavedOf(options, looked, indexes);
  return { ...found, indexes, looked, contacts, Answers, unsaved };
}

/** Of very many areas, what more is found in those that hold the words most. */
export async function findFurther(options: FinderOptions, asked: Asked, before: Found): Promise<Found> {
  const rest = asked.areas.filter((area) => !before.looked.includes(area));
  const ids = rest.map(({ id }) => id);
  // Without the index of pages the next areas are as good as any.
  const pagesOf = await countPages(`${options.base}/`, wantedPages(options, asked), ids).catch(
    () => new Map<string, number>(),
  );
  const next = readNext(rest, pagesOf);
  const more = await indexesOf(options, asked, next);
  const [indexes, looked] = [
    [...before.indexes, ...more],
    [...before.looked, ...next],
  ];
  // What a reader may be reading stays where it is.
  const isBegun = before.hits.length > 0;
  const found = await hitsFor(options, asked, isBegun ? more : indexes, { mayBeNear: !isBegun });
  const hits = [...before.hits, ...found.hits];
  return { ...before, ...found, hits, indexes, looked, unsaved: unsavedOf(options, looked, indexes) };
}

/** The sections of guidance that answer, best first. @param pages that may answer */
export function guidanceOf(pages: readonly PageData[], { query }: Asked, { indexes, unsaved }: Found): Guidance[] {
  if (query === null) return [];
  const atHand = pages.filter(({ url }) => !unsaved.some(({ document }) => document === documentOf(url)));
  return sectionsOf(atHand, query).map((section) => {
    const index = indexes.find(({ edition }) => edition.document === documentOf(section.pageUrl));
    return { ...section, edition: index === undefined ? null : indexedEditionLabel(index.edition) };
  });
}
