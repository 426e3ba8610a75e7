/** "Judge first": the signs of each area in one pool, mixed across its levels, so that nothing but their words shows. */
import { ABOUT_LABELS } from '#model/content/labels.ts';
import { ANCHORS, type About } from '#model/content/vocabulary.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { entryId, type EditionIndex, type IndexedIndicator, type IndexedListItem } from '#model/data/edition-index.ts';
import { nest, type Nested } from '#model/edition/nesting.ts';
import { mixed } from './seeded.ts';

/** An edition as the exercises hold it. */
export interface HeldEdition {
  readonly facts: EditionFacts;
  readonly index: EditionIndex;
}

export interface PoolSign {
  readonly id: string;
  /** Its place in the mixed order, from one. */
  readonly number: number;
  /** The words that it hangs on, its own, and what hangs on it. */
  readonly leadIn: string | null;
  readonly text: string;
  readonly lines: readonly string[];
  /** Of whom it is printed, where that is not the child: it changes what the words mean. */
  readonly about: string | null;
  readonly entry: IndexedIndicator | IndexedListItem;
  /** The place of its level among the anchors, by which levels are revealed together; the last for a listed sign. */
  readonly rank: number;
}

export interface Pool {
  readonly document: string;
  /** "Area A". */
  readonly alias: string;
  readonly edition: HeldEdition;
  readonly signs: readonly PoolSign[];
}

/** Of whom words are printed, where that is not the child. */
export const aboutWords = (about: About): string | null =>
  about === 'child' ? null : `${ABOUT_LABELS[about].charAt(0).toUpperCase()}${ABOUT_LABELS[about].slice(1)}`;

/** The place of an indicator's level among the anchors. */
export const rankOf = ({ level }: IndexedIndicator): number =>
  Math.min(...level.anchors.map((anchor) => ANCHORS.indexOf(anchor)));

const linesOf = ({ children }: Nested<IndexedIndicator>): string[] =>
  children.flatMap((child) => [child.own.ownText, ...linesOf(child)]);

type Unnumbered = Omit<PoolSign, 'number'>;

const fromIndicator = (nested: Nested<IndexedIndicator>): Unnumbered => ({
  id: entryId(nested.own),
  leadIn: nested.own.parent?.text ?? null,
  text: nested.own.ownText,
  lines: linesOf(nested),
  about: aboutWords(nested.own.about),
  entry: nested.own,
  rank: rankOf(nested.own),
});

const fromListItem = (item: IndexedListItem): Unnumbered => ({
  id: entryId(item),
  leadIn: null,
  text: item.text,
  lines: [],
  about: null,
  entry: item,
  rank: ANCHORS.length,
});

/** What a pool is about: one concern, or the concerns of a dimension, of which only the main one counts. */
export interface PoolSubject {
  readonly id: string;
  readonly concerns: readonly string[];
  readonly mainOnly: boolean;
}

function signsOf({ index }: HeldEdition, { concerns, mainOnly }: PoolSubject, seed: string): PoolSign[] {
  const bears = (own: readonly string[]): boolean =>
    (mainOnly ? own.slice(0, 1) : own).some((one) => concerns.includes(one));
  const chosen = index.indicators.filter((one) => bears(one.concerns));
  const signs = [
    ...nest(index.indicators, chosen, ({ parent }) => parent).map(fromIndicator),
    ...index.listItems.filter((one) => one.concerns.some((concern) => concerns.includes(concern))).map(fromListItem),
  ];
  return mixed(signs, seed).map((sign, at) => ({ ...sign, number: at + 1 }));
}

/**
 * The pools of a comparison. The mix of an area does not change when others are added.
 * @param anonymous the order of the areas is mixed as well, since it would tell which is which
 */
export function poolsOf(
  editions: readonly HeldEdition[],
  subject: PoolSubject,
  seed: string,
  anonymous: boolean,
): Pool[] {
  const ordered = anonymous ? mixed(editions, `${seed} areas ${subject.id}`) : editions;
  return ordered.map((edition, at) => ({
    document: edition.facts.document,
    alias: `Area ${String.fromCharCode(65 + at)}`,
    edition,
    signs: signsOf(edition, subject, `${seed} ${edition.facts.document} ${subject.id}`),
  }));
}
