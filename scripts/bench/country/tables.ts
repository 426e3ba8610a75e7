// The level tables of a document of a place that does not exist: as many signs as real documents hold, and no chance in it.
import type { Chance } from './chance.ts';
import type { Named, Subject } from './subjects.ts';
import { sign } from './words.ts';

/** What the five real documents hold on average. */
const SIGNS = 200;
const TABLES = 10;

export interface Sign {
  readonly ref: number;
  readonly text: string;
  readonly concerns: readonly string[];
  readonly kind?: string;
  readonly continues?: readonly number[];
  readonly words?: string;
}

export interface Table {
  readonly domain: string;
  readonly group: null;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly [{ readonly cells: Readonly<Record<string, readonly Sign[]>> }];
}

export interface Tables {
  readonly domains: readonly { readonly id: string; readonly title: string }[];
  readonly tables: readonly Table[];
}

function signOf(of: Chance, ref: number, subjects: readonly Subject[], met: boolean): Sign {
  const subject = of.pick(subjects);
  const second = of.whole(0, 4) < 2 ? of.pick(subjects).id : subject.id;
  return {
    ref,
    text: sign(of, subject),
    concerns: [...new Set([subject.id, second])],
    ...(met ? { kind: 'met' } : {}),
  };
}

/** Tables whose cells hold the signs in equal parts, the odd ones at the first levels. */
export function tablesOf(of: Chance, { headings }: Named, levels: readonly string[]): Tables {
  const chosen = of.some(headings, TABLES);
  const each = SIGNS / TABLES;
  let ref = 0;
  const tables = chosen.map(({ id, subjects }): Table => {
    const counts = levels.map((_, at) => Math.floor(each / levels.length) + (at < each % levels.length ? 1 : 0));
    const cells = Object.fromEntries(
      levels.map((level, at) => [
        level,
        Array.from({ length: counts[at] ?? 0 }, () => signOf(of, (ref += 1), subjects, at === 0)),
      ]),
    );
    return {
      domain: id,
      group: null,
      counts: Object.fromEntries(levels.map((level, at) => [level, counts[at] ?? 0])),
      rows: [{ cells }],
    };
  });
  return { domains: chosen.map(({ id, title }) => ({ id, title })), tables };
}

/**
 * The tables of a newer edition: in each ten of the older signs one is gone and one new in its place, two are reworded, and
 * the others are as they were.
 */
export function nextTables(
  of: Chance,
  { headings }: Named,
  { domains, tables }: Tables,
): { next: Tables; dropped: object[] } {
  const dropped: object[] = [];
  const changed = (table: Table, old: Sign): Sign => {
    const fate = old.ref % 10;
    if (fate === 0) {
      dropped.push({ ref: old.ref });
      const subjects = headings.find(({ id }) => id === table.domain)?.subjects ?? [];
      return signOf(of, old.ref, subjects, old.kind !== undefined);
    }
    const reworded = fate < 3;
    return {
      ...old,
      text: reworded ? `${old.text}, as others have said too` : old.text,
      continues: [old.ref],
      words: reworded ? 'changed' : 'same',
    };
  };
  const next = tables.map((table): Table => ({
    ...table,
    rows: [
      {
        cells: Object.fromEntries(
          Object.entries(table.rows[0].cells).map(([level, signs]) => [level, signs.map((old) => changed(table, old))]),
        ),
      },
    ],
  }));
  return { next: { domains, tables: next }, dropped };
}
