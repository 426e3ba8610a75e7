/**
 * The public data: what `/data/` holds, in shapes that other people's programs rely on (docs/design.md, "Addresses
 * are promises"). The schemas here validate the export in tests and are published as JSON Schemas.
 */
import { z } from 'zod';
import { addresses } from '#model/edition/urls.ts';
import { byId, levelOf, type Atlas, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { levelLabel } from '#model/content/labels.ts';
import { fullCitation, shortCitation } from '#model/edition/wording/citation.ts';
import { ABOUT, KINDS } from '#model/content/vocabulary.ts';
import { documentFile } from '#model/content/schema/document-schema.ts';
import { anchorId } from '#model/content/schema/fields.ts';

export const exportedIndicator = z.strictObject({
  id: z.string(),
  document: z.string(),
  ref: z.int().positive(),
  area: z.string(),
  areaName: z.string(),
  edition: z.string(),
  published: z.string().nullable(),
  state: z.enum(['latest-held', 'replaced']),
  level: z.string(),
  levelName: z.string(),
  anchors: z.array(anchorId),
  domain: z.string(),
  domainTitle: z.string(),
  group: z.string().nullable(),
  row: z.int().nullable(),
  text: z.string(),
  sub: z.array(z.string()),
  under: z.int().nullable(),
  leadIn: z.string().nullable(),
  concerns: z.array(z.string()).min(1),
  dimension: z.string(),
  kind: z.enum(KINDS),
  about: z.enum(ABOUT),
  footnotes: z.array(z.string()),
  note: z.string().nullable(),
  citation: z.string(),
  fullCitation: z.string(),
  url: z.string(),
});

export const exportedIndicators = z.strictObject({ indicators: z.array(exportedIndicator) });

const exportedListItem = z.strictObject({
  ref: z.int().positive(),
  text: z.string(),
  sub: z.array(z.string()),
  concerns: z.array(z.string()),
  about: z.enum(ABOUT),
  note: z.string().nullable(),
  url: z.string(),
});

export const exportedLists = z.strictObject({
  lists: z.array(
    z.strictObject({
      id: z.string(),
      document: z.string(),
      area: z.string(),
      state: z.enum(['latest-held', 'replaced']),
      title: z.string(),
      urgent: z.boolean(),
      route: z.string(),
      contacts: z.array(z.string()),
      items: z.array(exportedListItem),
    }),
  ),
});

export const exportedConcerns = z.strictObject({
  concerns: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      definition: z.string(),
      boundary: z.string().nullable(),
      parentSide: z.string().nullable(),
      dimension: z.string(),
      aka: z.array(z.string()),
      indicators: z.int().nonnegative(),
      url: z.string(),
    }),
  ),
});

export type ExportedIndicator = z.infer<typeof exportedIndicator>;

function exported(edition: Edition, indicator: Indicator): ExportedIndicator {
  // What became of a bullet in a newer edition is told in `/data/changes/`.
  const { position: _position, continues: _continues, words: _words, ...own } = indicator;
  const level = levelOf(edition, indicator.level);
  return {
    ...own,
    sub: [...own.sub],
    concerns: [...own.concerns],
    footnotes: [...own.footnotes],
    area: edition.area.id,
    areaName: edition.area.name,
    edition: edition.edition.label,
    published: edition.edition.published,
    state: edition.state,
    levelName: levelLabel(level),
    anchors: level.anchors,
    domainTitle: byId(edition.domains, indicator.domain).title,
    citation: shortCitation(edition, indicator.ref),
    fullCitation: fullCitation(edition, indicator),
    url: addresses.indicator(indicator),
  };
}

/** Every indicator of some editions, in printed order. */
export const exportIndicators = (editions: readonly Edition[]): z.infer<typeof exportedIndicators> => ({
  indicators: editions.flatMap((edition) => edition.indicators.map((indicator) => exported(edition, indicator))),
});

export const exportLists = (editions: readonly Edition[]): z.infer<typeof exportedLists> => ({
  lists: editions.flatMap((edition) =>
    edition.lists.map((list) => ({
      id: list.id,
      document: edition.id,
      area: edition.area.id,
      state: edition.state,
      title: list.title,
      urgent: list.urgent,
      route: list.route,
      contacts: list.contacts,
      items: list.items.map((item) => ({
        ref: item.ref,
        text: item.text,
        sub: item.sub ?? [],
        concerns: item.concerns,
        about: item.about ?? 'child',
        note: item.note ?? null,
        url: addresses.listItem(edition.id, list.id, item.ref),
      })),
    })),
  ),
});

export const exportConcerns = (atlas: Atlas): z.infer<typeof exportedConcerns> => ({
  concerns: atlas.concerns.map((concern) => ({
    ...concern,
    boundary: concern.boundary ?? null,
    parentSide: concern.parentSide ?? null,
    indicators: atlas.editions.reduce(
      (sum, edition) => sum + edition.indicators.filter((one) => one.concerns.includes(concern.id)).length,
      0,
    ),
    url: addresses.concern(concern.id),
  })),
});

export const exportedDocument = documentFile.omit({ tables: true, series: true, dropped: true }).extend({
  id: z.string(),
  series: z.string(),
  areaName: z.string(),
  state: z.enum(['latest-held', 'replaced']),
  replacedBy: z.string().nullable(),
  indicators: z.array(exportedIndicator),
  url: z.string(),
});

/**
 * One edition whole: everything its page shows but the guidance, with its indicators as in the full export.
 * The guidance is prose and stands on the page.
 */
export function exportDocument(edition: Edition): z.infer<typeof exportedDocument> {
  const { tables: _tables, indicators: _indicators, dropped: _dropped, area, ...rest } = edition;
  return {
    ...rest,
    area: area.id,
    areaName: area.name,
    ...exportIndicators([edition]),
    url: addresses.document(edition.id),
  };
}
