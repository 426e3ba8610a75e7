/**
 * What practitioners type, and what must come back. Each query names indicators or list items by id, read in the
 * content, that it must find; some that it must not; and the first ten hits must hold a right one.
 * A list item's id is `<document>-<list>-<ref>`.
 */
import { describe, expect, it } from 'vitest';
import { latestHeld } from '#model/edition/atlas.ts';
import { listEntries } from '#model/edition/list-entries.ts';
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { entryId, openIndex, type EditionIndex } from '#model/data/edition-index.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import { hitsIn } from '#model/search/ranking/ranking.ts';
import { interpretQuery } from '#model/search/query/interpret.ts';
import { lexiconFile, openLexicon } from '#model/search/words/lexicon.ts';
import { atlas } from '../support/real.ts';

interface Golden {
  readonly query: string;
  readonly finds: readonly string[];
  readonly not?: readonly string[];
}

const GOLDEN: readonly Golden[] = [
  // Acronyms, read as what they stand for.
  {
    query: 'CSE',
    finds: ['nottingham-2018-192', 'nottingham-2018-125', 'hull-2018-65', 'portsmouth-2023-138'],
    not: ['hull-2018-44'],
  },
  { query: 'DV', finds: ['nottingham-2018-221', 'stoke-on-trent-2018-164', 'hull-2018-92'], not: ['hull-2018-34'] },
  { query: 'DA', finds: ['hull-2018-92', 'nottingham-2018-221', 'portsmouth-2023-172'], not: ['hull-2018-11'] },
  { query: 'DVA', finds: ['nottingham-2018-123', 'hull-2018-50'] },
  { query: 'SEMH', finds: ['hull-2018-15', 'portsmouth-2023-6'], not: ['hull-2018-44'] },
  { query: 'FGM', finds: ['hull-2018-93', 'portsmouth-2023-84', 'stoke-on-trent-2018-143'], not: ['hull-2018-66'] },
  { query: 'NEET', finds: ['stoke-on-trent-2018-51', 'hull-2018-18', 'nottingham-2018-98'], not: ['hull-2018-42'] },
  { query: 'NRPF', finds: ['hull-2018-107', 'hull-2018-113', 'portsmouth-2023-184'] },
  { query: 'UASC', finds: ['nottingham-2018-204', 'portsmouth-2022-237'] },
  { query: 'HBV', finds: ['hull-2018-110', 'stoke-on-trent-2018-143', 'nottingham-2018-immediate-referral-10'] },
  { query: 'HSB', finds: ['hull-2018-79', 'portsmouth-2022-78'], not: ['portsmouth-2022-249'] },
  { query: 'FII', finds: ['hull-2018-96', 'nottingham-2018-190', 'portsmouth-2023-38'], not: ['hull-2018-11'] },
  { query: 'EHCP', finds: ['portsmouth-2023-11', 'nottingham-2018-early-help-assessment-10'] },
  { query: 'SEN', finds: ['stoke-on-trent-2018-128', 'portsmouth-2023-11'], not: ['hull-2018-4', 'hull-2018-92'] },
  { query: 'WNB', finds: ['hull-2018-17', 'nottingham-2018-110'] },
  { query: 'PEX', finds: ['nottingham-2018-187', 'portsmouth-2023-16'] },
  { query: 'PND', finds: ['hull-2018-37', 'nottingham-2018-154'] },
  { query: 'ASB', finds: ['hull-2018-16', 'nottingham-2018-55', 'portsmouth-2023-161'] },
  { query: 'LAC', finds: ['nottingham-2018-209', 'stoke-on-trent-2018-131'], not: ['portsmouth-2023-38'] },
  { query: 'MARAC', finds: ['stoke-on-trent-2018-165'] },
  { query: 'CAMHS', finds: ['hull-2018-82', 'nottingham-2018-121'] },
  { query: 'CAPVA', finds: ['portsmouth-2023-175'] },
  { query: 'STI', finds: ['portsmouth-2022-77', 'portsmouth-2023-116'] },
  { query: 'A&E', finds: ['nottingham-2018-109'] },
  { query: 'GP', finds: ['nottingham-2018-37'] },

  // The field's words for a concern.
  {
    query: 'county lines',
    finds: ['nottingham-2018-193', 'nottingham-2018-immediate-referral-10'],
    not: ['hull-2018-47'],
  },
  {
    query: 'was not brought',
    finds: ['hull-2018-17', 'hull-2018-62', 'nottingham-2018-110', 'stoke-on-trent-2018-137'],
    not: ['hull-2018-80'],
  },
  {
    query: 'self harm',
    finds: ['hull-2018-66', 'nottingham-2018-122', 'stoke-on-trent-2018-156'],
    not: ['hull-2018-97', 'hull-2018-24', 'hull-2018-89'],
  },
  { query: 'self-harm', finds: ['hull-2018-66', 'hull-2018-69', 'portsmouth-2023-53'], not: ['hull-2018-97'] },
  { query: 'suicide', finds: ['hull-2018-67', 'hull-2018-75'] },
  { query: 'smacking', finds: ['portsmouth-2023-83', 'portsmouth-2022-192'] },
  { query: 'bruise baby', finds: ['portsmouth-2023-81', 'nottingham-2018-immediate-referral-2'] },
  { query: 'baby bruise', finds: ['portsmouth-2023-81', 'nottingham-2018-immediate-referral-2'] },
  { query: 'non mobile', finds: ['portsmouth-2023-81', 'nottingham-2018-immediate-referral-2'] },
  { query: 'unexplained injury', finds: ['hull-2018-71', 'nottingham-2018-immediate-referral-1'] },
  {
    query: 'young carer',
    finds: ['hull-2018-58', 'nottingham-2018-67', 'stoke-on-trent-2018-72'],
    not: ['hull-2018-2'],
  },
  {
    query: 'home alone',
    finds: ['nottingham-2018-immediate-referral-9', 'portsmouth-2023-110', 'nottingham-2018-157'],
    not: ['hull-2018-45'],
  },
  { query: 'left alone', finds: ['nottingham-2018-immediate-referral-9', 'portsmouth-2023-110'] },
  {
    query: 'private fostering',
    finds: ['hull-2018-98', 'portsmouth-2023-74', 'nottingham-2018-immediate-referral-11'],
  },
  { query: 'radicalisation', finds: ['hull-2018-115', 'hull-2018-47', 'nottingham-2018-203'], not: ['hull-2018-109'] },
  { query: 'Prevent', finds: ['portsmouth-2023-142', 'hull-2018-115'] },
  { query: 'obesity', finds: ['nottingham-2018-108', 'portsmouth-2023-36'], not: ['hull-2018-63'] },
  { query: 'forced marriage', finds: ['nottingham-2018-206', 'hull-2018-110'] },
  { query: 'modern slavery', finds: ['nottingham-2018-189', 'hull-2018-114'] },
  { query: 'knife crime', finds: ['nottingham-2018-134', 'stoke-on-trent-2018-92'] },
  { query: 'gangs', finds: ['stoke-on-trent-2018-92', 'nottingham-2018-134'] },
  {
    query: 'missing from home',
    finds: ['nottingham-2018-126', 'hull-2018-80', 'stoke-on-trent-2018-106'],
    not: ['hull-2018-17'],
  },
  { query: 'truancy', finds: ['stoke-on-trent-2018-46', 'hull-2018-21'] },
  { query: 'permanent exclusion', finds: ['nottingham-2018-187', 'stoke-on-trent-2018-98'] },
  { query: 'autism', finds: ['portsmouth-2022-12'] },
  { query: 'homeless', finds: ['hull-2018-111', 'stoke-on-trent-2018-171', 'nottingham-2018-233'] },
  { query: 'overcrowding', finds: ['hull-2018-106', 'stoke-on-trent-2018-79'] },
  { query: 'food bank', finds: ['nottingham-2018-230'] },
  { query: 'debt', finds: ['nottingham-2018-96', 'stoke-on-trent-2018-82'] },
  { query: 'concealed pregnancy', finds: ['hull-2018-78', 'nottingham-2018-80'] },
  { query: 'teenage pregnancy', finds: ['hull-2018-39', 'nottingham-2018-43'] },
  { query: 'parent in prison', finds: ['hull-2018-38', 'nottingham-2018-165'] },
  { query: 'mum drinking', finds: ['hull-2018-97', 'stoke-on-trent-2018-163'], not: ['hull-2018-20'] },
  { query: 'tooth decay', finds: ['nottingham-2018-182', 'stoke-on-trent-2018-42'] },
  { query: 'head lice', finds: ['portsmouth-2023-101'] },
  { query: 'cyberbullying', finds: ['stoke-on-trent-2018-101', 'hull-2018-60'] },
  { query: 'online grooming', finds: ['portsmouth-2023-150', 'nottingham-2018-161'] },
  { query: 'short breaks', finds: ['nottingham-2018-177', 'stoke-on-trent-2018-123'] },
  { query: 'asylum seeker', finds: ['hull-2018-113', 'stoke-on-trent-2018-78', 'portsmouth-2023-114'] },
  { query: 'victim of crime', finds: ['nottingham-2018-59', 'stoke-on-trent-2018-147'] },

  // One wrong, missing, added or exchanged letter.
  { query: 'domestc abuse', finds: ['hull-2018-92', 'nottingham-2018-221'] },
  { query: 'neglct', finds: ['hull-2018-73', 'stoke-on-trent-2018-112'] },
  { query: 'sucide', finds: ['hull-2018-75'] },
  { query: 'radicalistion', finds: ['hull-2018-115'] },
  { query: 'bulying', finds: ['hull-2018-60', 'nottingham-2018-58'] },
  { query: 'private fosterring', finds: ['hull-2018-98'] },
  { query: 'fabricated ilness', finds: ['hull-2018-96'] },
  { query: 'mental helth', finds: ['hull-2018-82'] },
  { query: 'attendence', finds: ['hull-2018-21', 'nottingham-2018-47'] },

  { query: 'sel harm', finds: ['hull-2018-66'] },
  { query: 'country lines', finds: ['nottingham-2018-193'] },
  { query: 'young caters', finds: ['hull-2018-58', 'nottingham-2018-67'] },
  { query: 'neglecct', finds: ['hull-2018-73'] },
  { query: 'homeles', finds: ['hull-2018-111'] },
  { query: 'domesti abuse', finds: ['hull-2018-92'] },
  { query: 'domestc abse', finds: ['hull-2018-92'] },
  { query: 'gagns', finds: ['stoke-on-trent-2018-92'] },
  { query: 'dbet', finds: ['nottingham-2018-96'] },
  { query: 'over crowding', finds: ['hull-2018-106'] },

  // An area named is left to the choice of area: the rest is found as ever.
  { query: 'hull self harm', finds: ['hull-2018-66'], not: ['hull-2018-97'] },
  { query: 'stoke neglect', finds: ['stoke-on-trent-2018-136', 'stoke-on-trent-2018-112'], not: ['hull-2018-73'] },
  {
    query: 'nottingham city bruise baby',
    finds: ['nottingham-2018-immediate-referral-2'],
    not: ['portsmouth-2023-81'],
  },
  { query: 'who do I call about neglect', finds: ['hull-2018-73'] },

  // Several words at once: each must be answered.
  { query: 'poor attendance', finds: ['hull-2018-21', 'nottingham-2018-47'], not: ['hull-2018-9'] },
  { query: 'witness domestic violence', finds: ['nottingham-2018-123'] },
  { query: 'isolated family', finds: ['hull-2018-46', 'nottingham-2018-234'], not: ['hull-2018-104'] },
  { query: 'caring for siblings', finds: ['nottingham-2018-93'], not: ['hull-2018-105'] },

  // Hard ones: two words as one, short forms, whose and where, words by chance.
  { query: 'selfharm', finds: ['hull-2018-66'] },
  { query: 'countylines', finds: ['nottingham-2018-193'] },
  { query: 'didn’t attend', finds: ['hull-2018-17'] },
  {
    query: 'drug use parent',
    finds: ['hull-2018-97'],
  },
  {
    query: 'child missing education',
    finds: ['stoke-on-trent-2018-158', 'hull-2018-21'],
  },
  {
    query: 'toxic trio',
    finds: ['nottingham-2018-immediate-referral-7', 'hull-2018-92'],
  },
  { query: 'alcohol pregnant', finds: [], not: ['hull-2018-30'] },
];

const lexicon = openLexicon(lexiconFile(atlas, ENGLISH_WORDS));
const indexes = atlas.editions.map((edition) => openIndex(exportIndex(edition)));
const latest = latestHeld(atlas).map((edition) => edition.id);

const areas = [...new Map(atlas.editions.map(({ area }) => [area.id, area])).values()];

const idsIn = (some: readonly EditionIndex[], typed: string): string[] => {
  const { query, areas: named } = interpretQuery(typed, areas, lexicon);
  return some
    .filter((index) => named.length === 0 || named.includes(index.edition.area))
    .map((index) => hitsIn(index, query))
    .flatMap(({ listItems, indicators }): Hit[] => [...listItems, ...indicators])
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entryId(entry));
};

/** The first that a reader sees: replaced editions are left out unless asked for. */
const firstTen = (typed: string): string[] =>
  idsIn(
    indexes.filter((index) => latest.includes(index.edition.document)),
    typed,
  ).slice(0, 10);

function check({ query, finds, not = [] }: Golden): void {
  const found = idsIn(indexes, query);
  expect(
    finds.filter((id) => !found.includes(id)),
    'not found',
  ).toEqual([]);
  expect(
    not.filter((id) => found.includes(id)),
    'found, and should not be',
  ).toEqual([]);
  const held = finds.filter((id) => latest.some((document) => id.startsWith(`${document}-`)));
  if (held.length > 0)
    expect(
      firstTen(query).filter((id) => finds.includes(id)),
      'right ones among the first ten',
    ).not.toEqual([]);
}

describe('a practitioner who types', () => {
  it.each(GOLDEN)('“$query” finds what the documents say of it', (golden) => {
    check(golden);
  });
});

describe('the golden queries', () => {
  it('name only what exists', () => {
    const known = new Set(
      atlas.editions.flatMap((edition) => [
        ...edition.indicators.map((one) => one.id),
        ...listEntries(edition).map((entry) => entry.id),
      ]),
    );
    const named = GOLDEN.flatMap(({ finds, not = [] }) => [...finds, ...not]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('stand once each', () => {
    const queries = GOLDEN.map((golden) => golden.query);
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
  });

  it('never find everything: a query that names one thing leaves most of the indicators out', () => {
    const all = atlas.editions.reduce((sum, edition) => sum + edition.indicators.length, 0);
    const broad = GOLDEN.filter(({ query }) => idsIn(indexes, query).length > all / 10);
    expect(broad.map((golden) => golden.query)).toEqual([]);
  });
});
