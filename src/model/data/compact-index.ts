/**
 * One edition's indicators in columns: the file at `/data/index/<document>.json`, which search, finder, comparison and
 * the pocket edition read. A format for the wire; `index-rows.ts` reads it back.
 */
import { z } from 'zod';
import type { Edition } from '#model/edition/atlas.ts';
import { listEntries } from '#model/edition/list-entries.ts';
import { levelLabel } from '#model/content/labels.ts';
import { bullet, headingOf } from '#model/edition/wording/citation.ts';
import { notHeldParts } from '#model/edition/wording/edition-status.ts';
import { ABOUT, KINDS } from '#model/content/vocabulary.ts';
import { anchorId } from '#model/content/schema/fields.ts';

/** The columns of the compact index; a column is one array, with an entry for each indicator, then each list item. */
export const compactIndex = z.strictObject({
  document: z.string(),
  area: z.string(),
  areaName: z.string(),
  edition: z.string(),
  cite: z.string(),
  publisher: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  state: z.enum(['latest-held', 'replaced']),
  /** The title of a later publication that is known and not held. */
  later: z.string().nullable(),
  /** What the document has and this site has not; left out where all of it is held. */
  notHeld: z.array(z.string()).optional(),
  /** Where its texts are its publisher's own words. */
  rights: z.literal('own').optional(),
  levels: z.array(z.strictObject({ id: z.string(), label: z.string(), anchors: z.array(anchorId) })),
  domains: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** `route` is what the document says to do about the signs of a list. */
  lists: z.array(z.strictObject({ id: z.string(), title: z.string(), urgent: z.boolean(), route: z.string() })),
  concerns: z.array(z.string()),
  /** Headings as a citation names them, and the place of each entry under its own. */
  headings: z.array(z.string()),
  heading: z.array(z.int()),
  bullet: z.array(z.string()),
  ref: z.array(z.int()),
  text: z.array(z.string()),
  /** Positions in `levels`, `domains` and `concerns` above. */
  level: z.array(z.int()),
  domain: z.array(z.int()),
  about: z.array(z.int()),
  kind: z.array(z.int()),
  concern: z.array(z.array(z.int())),
  /** Row number of the lead-in this entry hangs on; -1 for none. */
  under: z.array(z.int()),
  listed: z.array(z.strictObject({ list: z.int(), ref: z.int(), text: z.string(), concern: z.array(z.int()) })),
});

export type CompactIndex = z.infer<typeof compactIndex>;

const joined = (text: string, sub: readonly string[]): string =>
  sub.length === 0 ? text : `${text}: ${sub.join('; ')}`;

/** An edition's indicators in compact columns: what search, finder and comparison read. */
export function exportIndex(edition: Edition): CompactIndex {
  const entries = listEntries(edition);
  const named = [
    ...edition.indicators.flatMap((one) => one.concerns),
    ...entries.flatMap((entry) => entry.item.concerns),
  ];
  const concerns = [...new Set(named)];
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => concerns.indexOf(id));
  const all = edition.indicators;
  const notHeld = notHeldParts(edition);
  const headings = [...new Set(all.map((one) => headingOf(edition, one)))];
  return {
    document: edition.id,
    area: edition.area.id,
    areaName: edition.area.name,
    edition: edition.edition.label,
    cite: edition.edition.cite,
    publisher: edition.publisher,
    title: edition.title,
    published: edition.edition.published,
    state: edition.state,
    later: edition.later?.title ?? null,
    ...(notHeld.length > 0 ? { notHeld } : {}),
    ...(edition.rights === undefined ? {} : { rights: edition.rights }),
    levels: edition.levels.map((level) => ({ id: level.id, label: levelLabel(level), anchors: level.anchors })),
    domains: edition.domains.map(({ id, title }) => ({ id, title })),
    lists: edition.lists.map(({ id, title, urgent, route }) => ({ id, title, urgent, route })),
    concerns,
    headings,
    heading: all.map((one) => headings.indexOf(headingOf(edition, one))),
    bullet: all.map(bullet),
    ref: all.map((one) => one.ref),
    text: all.map((one) => joined(one.text, one.sub)),
    level: all.map((one) => edition.levels.findIndex((level) => level.id === one.level)),
    domain: all.map((one) => edition.domains.findIndex((domain) => domain.id === one.domain)),
    about: all.map((one) => ABOUT.indexOf(one.about)),
    kind: all.map((one) => KINDS.indexOf(one.kind)),
    concern: all.map((one) => numbers(one.concerns)),
    under: all.map((one) => (one.under === null ? -1 : all.findIndex((other) => other.ref === one.under))),
    listed: entries.map(({ list, item }) => ({
      list: edition.lists.indexOf(list),
      ref: item.ref,
      text: joined(item.text, item.sub ?? []),
      concern: numbers(item.concerns),
    })),
  };
}
