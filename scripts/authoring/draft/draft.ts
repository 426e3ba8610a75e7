/** Makes a draft of what was read from a file, or brings one up to date that its author has begun to work on. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitDocument } from '#loading/source/split-document.ts';
import type { Headed } from '../import/headings.ts';
import type { Recognised } from '../import/read.ts';
import { documentTemplate } from '../new/template.ts';
import { slugs } from '../new/slug.ts';
import { numbered, type Numbered } from './refs.ts';
import { publishedAsText, readPublished, type Published, type PublishedBullet } from './published.ts';
import { merged, readRows, rowOf, rowsAsCsv, type DraftRow } from './rows.ts';

/** Where drafts are kept: never among the content, and not in the repository. */
export const DRAFTS = 'drafts';

export const draftFiles = (
  project: string,
  document: string,
): Record<'folder' | 'head' | 'table' | 'published' | 'rest' | 'area', string> => {
  if (!/^[0-9a-z]+(?:-[0-9a-z]+)*$/.test(document))
    throw new Error(`"${document}" is no name of a document: small letters, digits and single hyphens.`);
  const folder = join(project, DRAFTS, document);
  return {
    folder,
    head: join(folder, 'draft.mdx'),
    table: join(folder, 'draft.indicators.csv'),
    published: join(folder, 'published.json'),
    rest: join(folder, 'left-out.txt'),
    area: join(folder, 'area.json'),
  };
};

/** What is known of a document besides its bullets. */
export type Known = Readonly<Record<string, unknown>>;

export interface Outcome {
  readonly rows: readonly DraftRow[];
  readonly added: number;
  readonly changed: number;
  readonly gone: readonly number[];
  /** What the author has to change by hand in a head that is already there. */
  readonly byHand: readonly string[];
}

const NO_HEADING = 'Indicators';
const GONE = 'the file holds this bullet no more: take the line out';

function publishedOf({ bullet }: Numbered, all: readonly Numbered[]): PublishedBullet {
  const { text, level, domain, group, row, footnotes, doubts } = bullet;
  const under = bullet.under === null ? null : (all[bullet.under]?.ref ?? null);
  return {
    text,
    level,
    domain,
    group,
    row,
    under,
    footnotes: [...footnotes],
    mark: doubts.length === 0 ? null : doubts.join('; '),
  };
}

interface TableHead {
  readonly domain: string;
  readonly group: string | null;
  readonly counts: Record<string, number>;
}

/** The tables of a document with how many bullets stand in each at each level. */
function tablesOf(
  bullets: readonly Headed[],
  domains: ReadonlyMap<string | null, string>,
  order: readonly string[],
): TableHead[] {
  const tables = new Map<string, TableHead>();
  for (const { domain, group, level } of bullets) {
    const key = JSON.stringify([domain, group]);
    const table = tables.get(key) ?? { domain: domains.get(domain) ?? '', group, counts: {} };
    if (level !== null) table.counts[level] = (table.counts[level] ?? 0) + 1;
    tables.set(key, table);
  }
  // JavaScript would put "1" before "2a" whatever the order printed.
  return [...tables.values()].map((table) => ({
    ...table,
    counts: Object.fromEntries(
      order.filter((level) => level in table.counts).map((level) => [level, table.counts[level] ?? 0]),
    ),
  }));
}

interface Head {
  readonly domains?: readonly { readonly id: string; readonly title: string }[];
  readonly levels?: readonly { readonly id: string }[];
  readonly tables?: readonly {
    readonly domain: string;
    readonly group?: string | null;
    readonly counts?: Readonly<Record<string, number>>;
  }[];
}

/** The head of a draft that its author has begun to fill in; null where there is none. */
function readHead(path: string): Head | null {
  if (!existsSync(path)) return null;
  const parts = splitDocument(path, readFileSync(path, 'utf8'));
  if ('found' in parts) throw new Error(`${path}: found ${parts.found}; want ${parts.want}.`);
  return parse(parts.frontmatter) as Head;
}

/** The ids of domains by their titles: those that the head has, and new ones. */
function domainIds(bullets: readonly Headed[], head: Head | null): Map<string | null, string> {
  const titles = [...new Set(bullets.map(({ domain }) => domain))];
  const fresh = slugs(titles.map((title) => title ?? NO_HEADING));
  const known = new Map(head?.domains?.map(({ id, title }) => [title, id]));
  return new Map(
    titles.map((title) => [title, known.get(title ?? NO_HEADING) ?? fresh.get(title ?? NO_HEADING) ?? '']),
  );
}

function newHead(
  known: Known,
  read: Recognised,
  domains: ReadonlyMap<string | null, string>,
  tables: readonly TableHead[],
): string {
  const marks = [...new Set(read.bullets.flatMap(({ footnotes }) => footnotes))];
  return documentTemplate({
    ...known,
    levels: read.levels.map((level) => ({ ...level, name: level.name ?? '' })),
    domains: [...domains].map(([title, id]) => ({
      id,
      title: title ?? NO_HEADING,
      ...(title === null ? { printed: false } : {}),
    })),
    tables,
    footnotes: marks.map((mark) => ({ mark, text: '' })),
  });
}

/** Where a head that is there already differs from what the file says now. */
function differences(
  head: Head,
  read: Recognised,
  domains: ReadonlyMap<string | null, string>,
  tables: readonly TableHead[],
): string[] {
  const ids = new Set(head.domains?.map(({ id }) => id));
  const levels = new Set(head.levels?.map(({ id }) => id));
  const words = (counts: Readonly<Record<string, number>>): string => JSON.stringify(counts);
  const sorted = (counts: Readonly<Record<string, number>> = {}): string =>
    words(Object.fromEntries(Object.entries(counts).sort()));
  return [
    ...read.levels
      .filter(({ id }) => !levels.has(id))
      .map(({ id, printed, name }) => `levels: add "${id}" (${printed ?? name ?? id})`),
    ...[...domains]
      .filter(([, id]) => !ids.has(id))
      .map(([title, id]) => `domains: add "${id}" (${title ?? NO_HEADING})`),
    ...tables.flatMap(({ domain, group, counts }) => {
      const there = head.tables?.find((one) => one.domain === domain && (one.group ?? null) === group);
      const where = `tables: domain "${domain}"${group === null ? '' : `, group "${group}"`}`;
      if (there === undefined) return [`${where}: add it with counts ${words(counts)}`];
      return sorted(there.counts) === sorted(counts) ? [] : [`${where}: the counts are ${words(counts)} now`];
    }),
  ];
}

/** @param known what the head begins with where there is none yet */
export function writeDraft(project: string, document: string, read: Recognised, known: Known): Outcome {
  const files = draftFiles(project, document);
  const previous = readPublished(files.published);
  const head = readHead(files.head);
  const written = existsSync(files.table) ? readRows(files.table, readFileSync(files.table, 'utf8')) : [];
  const numbering = numbered(read.bullets, previous);
  const domains = domainIds(read.bullets, head);
  const tables = tablesOf(
    read.bullets,
    domains,
    read.levels.map(({ id }) => id),
  );
  const now: Published = Object.fromEntries(
    numbering.numbered.map((one) => [String(one.ref), publishedOf(one, numbering.numbered)]),
  );
  const rows = rowsNow(numbering.numbered, now, previous, written, domains);
  const gone = written
    .filter(({ ref }) => numbering.gone.includes(Number(ref)))
    .map((row) => ({
      ...row,
      mark: row.mark.includes(GONE) ? row.mark : [row.mark, GONE].filter((one) => one !== '').join('; '),
    }));
  mkdirSync(files.folder, { recursive: true });
  // Refs of bullets that are gone stay in the list, so that none is ever given again.
  const retired = Object.fromEntries(
    numbering.gone.map((ref) => [String(ref), { ...previous[String(ref)], mark: GONE }]),
  ) as Published;
  writeFileSync(files.published, publishedAsText({ ...now, ...retired }));
  writeFileSync(files.table, rowsAsCsv([...rows, ...gone]));
  writeFileSync(files.rest, leftOut(read));
  if (head === null) writeFileSync(files.head, newHead(known, read, domains, tables));
  return {
    rows,
    added: numbering.numbered.filter(({ before }) => before === null).length,
    changed: numbering.numbered.filter(({ before, bullet }) => before !== null && before.text !== bullet.text).length,
    gone: numbering.gone.filter((ref) => previous[String(ref)]?.mark !== GONE),
    byHand: head === null ? [] : differences(head, read, domains, tables),
  };
}

function rowsNow(
  all: readonly Numbered[],
  now: Published,
  previous: Published,
  written: readonly DraftRow[],
  domains: ReadonlyMap<string | null, string>,
): DraftRow[] {
  const byRef = new Map(written.map((row) => [row.ref, row]));
  return all.flatMap(({ ref, before }) => {
    const bullet = now[String(ref)];
    if (bullet === undefined) return [];
    const fresh = rowOf(ref, bullet, domains);
    const own = byRef.get(String(ref));
    const then = before ?? previous[String(ref)];
    return [own === undefined || then === undefined ? fresh : merged(own, rowOf(ref, then, domains), fresh)];
  });
}

/** What was read and taken for no bullet, so that its author can see that nothing is missing. */
const leftOut = (read: Recognised): string =>
  [
    'Words of the file that were taken for no indicator. Look through them: is a bullet among them?',
    '',
    ...read.rest,
    ...Object.entries(read.footnotes).map(([mark, text]) => `Footnote ${mark}: ${text}`),
    '',
  ].join('\n');
