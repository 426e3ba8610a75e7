/**
 * The model in memory: editions with their indicators flattened and indexed, and the framework they share.
 * Built once from validated content; everything that pages, search and export show is asked of it.
 */
import type { About, Kind, Wording } from '#model/content/vocabulary.ts';
import type { ContactFile, DocumentFile, IndicatorFile, LevelFile } from '#model/content/schema/document-schema.ts';
import { withName } from '#model/content/labels.ts';
import type { AreaFile } from '#model/content/schema/framework-schema.ts';
import type { Framework } from '#model/content/framework.ts';
import type { Heading } from '#model/content/places.ts';
import type { FindingsFile } from '#model/content/schema/requirements-schema.ts';

/** One published bullet in its place. */
export interface Indicator {
  /** `hull-2018-17`: the document and the ref. */
  readonly id: string;
  readonly document: string;
  readonly ref: number;
  readonly level: string;
  readonly domain: string;
  readonly group: string | null;
  readonly row: number | null;
  readonly text: string;
  readonly sub: readonly string[];
  readonly concerns: readonly string[];
  readonly dimension: string;
  readonly kind: Kind;
  readonly about: About;
  /** The ref of the bullet this one hangs on, and that bullet's words (outermost first). */
  readonly under: number | null;
  readonly leadIn: string | null;
  readonly footnotes: readonly string[];
  readonly note: string | null;
  /** Which bullet under its heading at its level, counted from one; a hanging one adds its own count. */
  readonly position: readonly number[];
  /** The refs that it carries on of the edition that this one replaces, and whether in the same published words. */
  readonly continues: readonly number[];
  readonly words: Wording | null;
}

/** One published edition with everything it holds. */
export interface Edition extends Omit<DocumentFile, 'tables' | 'area' | 'replaces' | 'series' | 'levels'> {
  readonly id: string;
  readonly levels: LevelFile[];
  readonly area: AreaFile;
  readonly series: string;
  readonly replaces: string | null;
  readonly state: 'latest-held' | 'replaced';
  /** The id of the edition that replaces this one, where it is held. */
  readonly replacedBy: string | null;
  readonly tables: DocumentFile['tables'];
  readonly indicators: readonly Indicator[];
}

/** What readers found in a document that they held against the statutory guidance. */
export interface Reading extends FindingsFile {
  /** The headings of its guidance, to which findings point. */
  readonly headings: readonly Heading[];
}

export interface Atlas extends Framework {
  readonly editions: readonly Edition[];
  readonly readings: readonly Reading[];
}

/** Finds by id, and throws with the id where content that passed its checks should hold it. */
export function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) throw new Error(`nothing here has the id "${id}"`);
  return thing;
}

interface Place {
  readonly document: string;
  readonly level: string;
  readonly domain: string;
  readonly group: string | null;
  readonly row: number | null;
}

interface LeadIn {
  readonly ref: number;
  readonly text: string;
  readonly position: readonly number[];
}

/** What an author may leave out, and what it then means. */
const written = ({
  sub = [],
  kind = 'need',
  about = 'child',
  footnotes = [],
  note,
  continues = [],
  words,
}: IndicatorFile) => ({
  sub,
  kind,
  about,
  footnotes,
  note: note ?? null,
  continues,
  words: words ?? null,
});

function flatten(
  items: readonly IndicatorFile[],
  place: Place,
  framework: Framework,
  first: number,
  on: LeadIn | null,
): Indicator[] {
  return items.flatMap((item, at) => {
    const position = [...(on?.position ?? []), first + at];
    const main = framework.concerns.find((concern) => concern.id === item.concerns[0]);
    const indicator: Indicator = {
      ...place,
      ...written(item),
      id: `${place.document}-${String(item.ref)}`,
      ref: item.ref,
      text: item.text,
      concerns: item.concerns,
      dimension: main?.dimension ?? '',
      under: on?.ref ?? null,
      leadIn: on?.text ?? null,
      position,
    };
    const leadIn = on === null ? item.text : `${on.text} ${item.text}`;
    return [indicator, ...flatten(item.items ?? [], place, framework, 1, { ref: item.ref, text: leadIn, position })];
  });
}

function indicatorsOf(file: DocumentFile, framework: Framework): Indicator[] {
  // A bullet's number is counted under one heading at one level, as a reader of the original would count.
  const counted = new Map<string, number>();
  return file.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      // Keys of an object are reordered by JavaScript, so the document's own levels give the order.
      file.levels.flatMap((level) => {
        const cell = row.cells[level.id] ?? [];
        const heading = [table.domain, table.group, row.row, level.id].join('|');
        const before = counted.get(heading) ?? 0;
        counted.set(heading, before + cell.length);
        const place = {
          document: file.document,
          level: level.id,
          domain: table.domain,
          group: table.group,
          row: row.row ?? null,
        };
        return flatten(cell, place, framework, before + 1, null);
      }),
    ),
  );
}

/**
 * Builds the atlas from content that has passed its checks.
 * Being the latest is per area and series: an edition is replaced where a held one names it in `replaces`.
 * @throws where a document names an area that does not exist
 */
export function buildAtlas(
  framework: Framework,
  files: readonly DocumentFile[],
  readings: readonly Reading[] = [],
): Atlas {
  const editions = files.map((file): Edition => {
    const successor = files.find((other) => other.replaces === file.document);
    return {
      ...file,
      id: file.document,
      levels: file.levels.map(withName),
      area: byId(framework.areas, file.area),
      series: file.series ?? 'thresholds',
      state: successor === undefined ? 'latest-held' : 'replaced',
      replacedBy: successor?.document ?? null,
      indicators: indicatorsOf(file, framework),
    };
  });
  // Areas in the order of the alphabet; within one, the latest edition first.
  const age = (edition: Edition): number => (edition.state === 'replaced' ? 1 : 0);
  editions.sort(
    (a, b) => a.area.name.localeCompare(b.area.name, 'en') || age(a) - age(b) || b.id.localeCompare(a.id, 'en'),
  );
  return { ...framework, editions, readings };
}

/** The editions to show unless a reader asks for replaced ones. */
export const latestHeld = (atlas: Atlas): Edition[] =>
  atlas.editions.filter((edition) => edition.state === 'latest-held');

export const levelOf = (edition: Edition, id: string): LevelFile => byId(edition.levels, id);

export const contactOf = (edition: Pick<Edition, 'contacts'>, id: string): ContactFile => byId(edition.contacts, id);

export const indicatorsAtLevel = (edition: Edition, level: string): Indicator[] =>
  edition.indicators.filter((indicator) => indicator.level === level);

export const indicatorsInDomain = (edition: Edition, domain: string): Indicator[] =>
  edition.indicators.filter((indicator) => indicator.domain === domain);

/** The indicators of a concern in one edition, those mainly about it first, each group in printed order. */
export function indicatorsOfConcern(edition: Edition, concern: string): Indicator[] {
  const all = edition.indicators.filter((indicator) => indicator.concerns.includes(concern));
  const main = all.filter((indicator) => indicator.concerns[0] === concern);
  return [...main, ...all.filter((indicator) => !main.includes(indicator))];
}

/** The children of an indicator: what hangs on it as their lead-in. */
export const childrenOf = (edition: Edition, indicator: Indicator): Indicator[] =>
  edition.indicators.filter((other) => other.under === indicator.ref);

/** The footnotes that indicators refer to, in the order of their document; what hangs on an indicator counts with it. */
export function footnotesOf(edition: Edition, indicators: readonly Indicator[]): Edition['footnotes'] {
  const marks = new Set(
    indicators.flatMap((one) => [one, ...childrenOf(edition, one)]).flatMap((one) => one.footnotes),
  );
  return edition.footnotes.filter((footnote) => marks.has(footnote.mark));
}
