/** The changes between two editions as public data (docs/design.md, "Addresses are promises"). */
import { z } from 'zod';
import { levelLabel, TIMESCALE_LABELS } from '#model/content/labels.ts';
import { anchorId } from '#model/content/schema/fields.ts';
import { WORDINGS } from '#model/content/vocabulary.ts';
import { levelOf, type Atlas, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { shortCitation } from '#model/edition/wording/citation.ts';
import { limitInWords } from '#model/edition/facts/time-limits.ts';
import { addresses } from '#model/edition/urls.ts';
import { FACT_CHANGES, factChanges, type FactPair, type Route } from './facts.ts';
import { byConcern, CHANGES, countsOf, pairsOf } from './pairs.ts';
import type { Replacement } from './replacements.ts';

const changedIndicator = z.strictObject({
  id: z.string(),
  ref: z.int().positive(),
  level: z.string(),
  levelName: z.string(),
  anchors: z.array(anchorId),
  leadIn: z.string().nullable(),
  text: z.string(),
  sub: z.array(z.string()),
  citation: z.string(),
  url: z.string(),
});

const comparedEdition = z.strictObject({
  document: z.string(),
  edition: z.string(),
  published: z.string().nullable(),
  state: z.enum(['latest-held', 'replaced']),
  indicators: z.int().positive().describe('How many it holds'),
  url: z.string(),
});

const fact = z.strictObject({
  change: z.enum(FACT_CHANGES),
  older: z.array(z.string()).nullable(),
  newer: z.array(z.string()).nullable(),
});

export const exportedChanges = z.strictObject({
  area: z.string(),
  areaName: z.string(),
  older: comparedEdition,
  newer: comparedEdition,
  counts: z
    .array(z.strictObject({ change: z.enum(CHANGES), pairs: z.int().nonnegative() }))
    .describe('Pairs, not indicators: one that is split or merged is in several'),
  pairs: z.array(
    z.strictObject({
      change: z.enum(CHANGES).describe('Whether it moved comes before whether it was split, merged or reworded'),
      words: z.enum(WORDINGS).nullable().describe('Decided on the published words; null for what is new or dropped'),
      concern: z.string().describe('The main concern of the newer indicator, or of one that was dropped'),
      older: changedIndicator.nullable(),
      newer: changedIndicator.nullable(),
      note: z.string().nullable(),
    }),
  ),
  levels: z.array(fact),
  timescales: z.array(fact),
  contacts: z.array(fact),
  routes: z
    .array(fact)
    .describe('Compared as restated: the first line names the level, or that it holds at every level'),
  lists: z.array(fact).describe('Compared as restated: the title, then the items'),
});

type ExportedChanges = z.infer<typeof exportedChanges>;

const exportedIndicator = (
  edition: Edition,
  indicator: Indicator | null,
): ExportedChanges['pairs'][number]['older'] => {
  if (indicator === null) return null;
  const { id, ref, leadIn, text, sub } = indicator;
  const level = levelOf(edition, indicator.level);
  return {
    id,
    ref,
    level: level.id,
    levelName: levelLabel(level),
    anchors: level.anchors,
    leadIn,
    text,
    sub: [...sub],
    citation: shortCitation(edition, ref),
    url: addresses.indicator(indicator),
  };
};

const editionOf = ({ id, edition, state, indicators }: Edition): ExportedChanges['older'] => ({
  document: id,
  edition: edition.label,
  published: edition.published,
  state,
  indicators: indicators.length,
  url: addresses.document(id),
});

const factsOf = <T>(pairs: readonly FactPair<T>[], lines: (one: T) => string[]): ExportedChanges['levels'] =>
  pairs.map(({ change, older, newer }) => ({
    change,
    older: older === null ? null : lines(older),
    newer: newer === null ? null : lines(newer),
  }));

const routeLines = ({ level, text }: Route): string[] => [level === null ? 'Every level' : levelLabel(level), ...text];

/** All that changed, concern by concern, as the page has it, but the headings of the guidance, which is prose. */
export function exportChanges({ older, newer }: Replacement, { concerns }: Pick<Atlas, 'concerns'>): ExportedChanges {
  const pairs = pairsOf(older, newer);
  const facts = factChanges(older, newer);
  return {
    area: newer.area.id,
    areaName: newer.area.name,
    older: editionOf(older),
    newer: editionOf(newer),
    counts: countsOf(pairs).map(({ change, count }) => ({ change, pairs: count })),
    pairs: byConcern(concerns, pairs)
      .flatMap((group) => group.pairs)
      .map(({ change, words, concern, note, ...both }) => ({
        change,
        words,
        concern,
        older: exportedIndicator(older, both.older),
        newer: exportedIndicator(newer, both.newer),
        note,
      })),
    levels: factsOf(facts.levels, (level) => [levelLabel(level)]),
    timescales: factsOf(facts.timescales, (limit) => [TIMESCALE_LABELS[limit.kind], limitInWords(limit)]),
    contacts: factsOf(facts.contacts, ({ name, printed }) => [name, ...printed.map(({ value }) => value)]),
    routes: factsOf(facts.routes, routeLines),
    lists: factsOf(facts.lists, ({ title, items }) => [title, ...items.map(({ text }) => text)]),
  };
}
