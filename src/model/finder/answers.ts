/** Where the documents answer a question that no indicator does: links for the areas asked about, then for all. */
import { addresses } from '#model/edition/urls.ts';
import { levelAsked, type QuestionKind } from '#model/search/query/questions.ts';
import type { FinderOptions } from './options.ts';

export interface AnswerLink {
  /** Without base path. */
  readonly href: string;
  readonly text: string;
}

export interface QuestionAnswer {
  readonly title: string;
  readonly links: readonly AnswerLink[];
}

/** A level's page in each area is more than this many areas can show. */
const MOST_AREAS = 10;

type Editions = FinderOptions['editions'];

/** "Tier 3 Intensive", asked for as "tier 3" or as "level 3". */
const isLevel = (label: string, asked: string): boolean =>
  new RegExp(`^(?:tier|level|stage) ${asked}\\b`, 'i').test(label);

function levelLinks(editions: Editions, words: string): AnswerLink[] {
  const asked = levelAsked(words);
  const own =
    asked === null || !('label' in asked)
      ? []
      : editions.flatMap(({ id, areaName, levels }) =>
          levels
            .filter(([, label]) => isLevel(label, asked.label))
            .map(([level, label]) => ({ href: addresses.level(id, level), text: `${areaName}: ${label}` })),
        );
  const law =
    asked !== null && 'section' in asked
      ? [{ href: addresses.term(`section-${asked.section}`), text: `Section ${asked.section}, in the glossary` }]
      : [];
  return [...own, ...law, { href: addresses.levels, text: 'Levels side by side' }];
}

const ofEach = (editions: Editions, address: (document: string) => string): AnswerLink[] =>
  editions.map(({ id, areaName }) => ({ href: address(id), text: areaName }));

function answerTo(kind: QuestionKind, editions: Editions, words: string): QuestionAnswer {
  switch (kind) {
    case 'level':
      return { title: 'Levels', links: levelLinks(editions, words) };
    case 'time-limit':
      return {
        title: 'Time limits',
        links: [
          ...ofEach(editions, addresses.timescalesOf),
          { href: addresses.timescales, text: 'Time limits side by side' },
        ],
      };
    case 'consent':
      return {
        title: 'Consent',
        links: [...ofEach(editions, addresses.everyLevel), { href: addresses.consent, text: 'Consent side by side' }],
      };
    case 'disagreement':
      return {
        title: 'If you disagree',
        links: [
          ...ofEach(editions, addresses.everyLevel),
          { href: addresses.disagreement, text: 'Disagreement side by side' },
        ],
      };
    case 'allegation':
      return {
        title: 'Allegations against people who work with children',
        links: [
          ...ofEach(editions, addresses.contactsOf),
          { href: addresses.about, text: 'What this site does not cover' },
        ],
      };
  }
}

/** @param areas ids of the areas asked about; all where none is */
export function answersTo(
  kinds: readonly QuestionKind[],
  { editions }: FinderOptions,
  areas: readonly string[],
  words: string,
): QuestionAnswer[] {
  const latest = editions.filter(
    (edition) => !edition.replaced && (areas.length === 0 || areas.includes(edition.area)),
  );
  return kinds.map((kind) => answerTo(kind, latest.slice(0, MOST_AREAS), words));
}
