/** From the headings as they were met to domain, group and row, as a document of the atlas has them. */
import type { Bullet } from './bullet.ts';

export interface Headed extends Bullet {
  readonly domain: string | null;
  readonly group: string | null;
}

/** The headings that tell bullets apart: one that stands above all of them, with others below it, says nothing. */
function withoutCommon(bullets: readonly Bullet[]): (readonly string[])[] {
  let all = bullets.map(({ headings }) => headings.filter((one, at, list) => one !== list[at - 1]));
  while (all.length > 1 && all.every((list) => list.length > 1 && list[0] === all[0]?.[0]))
    all = all.map((list) => list.slice(1));
  return all;
}

/** Three headings are domain, group and row; where there are more, the first that are too many are joined. */
function asThree(headings: readonly string[]): { domain: string | null; group: string | null; row: string | null } {
  const [domain = null, group = null, ...rows] = headings;
  return { domain, group, row: rows.length === 0 ? null : rows.join(': ') };
}

export function headed(bullets: readonly Bullet[]): Headed[] {
  const all = withoutCommon(bullets);
  return bullets.map((bullet, at) => {
    const { domain, group, row } = asThree(all[at] ?? []);
    return { ...bullet, domain, group, row: bullet.row ?? row };
  });
}
