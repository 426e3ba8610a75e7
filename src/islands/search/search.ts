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
import { allAreas, areasOf, documentsToRead, MOST_WITH_CONTACTS, type SearchArea } from './options.ts';
import { searchPages, type PageData, type Pages } from './pagefind.ts';

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
  const documents = documentsToRead(options, allAreas(options), false) ?? [];
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

/** The pages that answer, by the site's own index. @param parts of the site; all of it where none is named */
function pagesFor(options: FinderOptions, { query, areas, narrowed, state }: Asked, parts: readonly string[]): Pages {
  const wordings = [
    query?.text ?? '',
    ...(query?.phrases.slice(0, WORDINGS_OF_A_KIND) ?? []),
    ...(query?.concerns.slice(0, WORDINGS_OF_A_KIND).map((id) => concernTitle(options, id)) ?? []),
  ];
  const filters = {
    ...(narrowed ? { area: { any: [...areas.map(({ id }) => id), 'all'] } } : {}),
    ...(state.replaced ? {} : { edition: { any: ['latest-held', 'all'] } }),
    ...(parts.length === 0 ? {} : { part: { any: parts } }),
  };
  const worded = [...new Set(wordings)].filter((words) => words !== '');
  return searchPages(`${options.base}/`, worded, filters);
}

/** The pages of guidance that may answer: looked for beside the indicators, not after them. */
export const findPages = (options: FinderOptions, asked: Asked): Pages =>
  asked.query === null
    ? { few: Promise.resolve([]), all: Promise.resolve([]) }
    : pagesFor(options, asked, ['guidance']);

/** What is saved of it, or nothing where none is. */
const savedOf = <T>(answers: readonly Promise<T>[]): Promise<T[]> =>
  keepSaved(answers).catch((error: unknown) => {
    if (error instanceof NotSaved) return [];
    throw error;
  });

/** The indexes of the areas asked about; of very many areas, of those whose pages answer. */
async function indexesFor(options: FinderOptions, asked: Asked): Promise<EditionIndex[]> {
  const documents = documentsToRead(options, asked.areas, asked.state.replaced) ?? [
    ...new Set((await pagesFor(options, asked, []).all).flatMap(({ url }) => documentOf(url) ?? [])),
  ];
  return savedOf(documents.map((document) => loadIndex(options.base, document)));
}

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
): Promise<Pick<Found, 'hits' | 'nearest'>> {
  if (asked.query === null) return { hits: [], nearest: null };
  const exact = findIn(indexes, asked, asked.scope, dimensionsByConcern(options));
  const isRelaxed = isEmpty(exact) && !asked.state.allWords && indexes.length > 0 && mayBeRelaxed(asked);
  const nearest = isRelaxed ? await nearestFor(options, asked, indexes) : null;
  return { hits: bestFirst(nearest === null ? exact : nearest.nearest.some), nearest };
}

/** The indicators that answer, and what draws the answers to other questions: loaded when they are asked. */
export async function find(options: FinderOptions, asked: Asked): Promise<Found> {
  const { query, interpretation, areas } = asked;
  const asksMore = interpretation !== null && interpretation.questions.length > 0;
  const [indexes, contacts, Answers] = await Promise.all([
    query === null ? [] : indexesFor(options, asked),
    interpretation?.contacts === true ? contactsFor(options, areas) : null,
    asksMore ? import('../search-support/Answers.tsx').then((part) => part.Answers) : null,
  ]);
  const documents = query === null ? [] : (documentsToRead(options, areas, false) ?? []);
  const missing = documents.filter((document) => !indexes.some(({ edition }) => edition.document === document));
  const found = await hitsFor(options, asked, indexes);
  return { ...found, indexes, contacts, Answers, unsaved: areas.filter((area) => missing.includes(area.document)) };
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
