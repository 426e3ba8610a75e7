/** Gives each bullet its ref: the one that it had when the file was imported before, or the next that was never given. */
import type { Headed } from '../import/headings.ts';
import type { Published, PublishedBullet } from './published.ts';

export interface Numbered {
  readonly bullet: Headed;
  readonly ref: number;
  /** The same bullet as it was imported before; null for one that is new. */
  readonly before: PublishedBullet | null;
}

export interface Numbering {
  readonly numbered: readonly Numbered[];
  /** Refs of bullets that the file holds no more. */
  readonly gone: readonly number[];
}

/** So many of its words must stay for a bullet to be the same one, corrected. */
const THE_SAME = 0.6;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How much two texts have in common, from 0 to 1: their shared words against all of them (Dice). */
function likeness(a: string, b: string): number {
  const [ones, others] = [plain(a).split(' '), plain(b).split(' ')];
  const left = [...others];
  const shared = ones.filter((word) => {
    const at = left.indexOf(word);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  }).length;
  return (2 * shared) / (ones.length + others.length);
}

type Key = (one: Pick<PublishedBullet, 'text' | 'level' | 'domain' | 'group' | 'row'>) => string;

/** From the surest way of knowing a bullet again to the least sure. */
const KEYS: readonly Key[] = [
  ({ text, level, domain, group, row }) => JSON.stringify([text, level, domain, group, row]),
  ({ text, level, domain }) => JSON.stringify([plain(text), level, domain]),
  ({ text, level }) => JSON.stringify([plain(text), level]),
  ({ text }) => plain(text),
];

export function numbered(bullets: readonly Headed[], previous: Published): Numbering {
  const free = new Map(Object.entries(previous).map(([ref, bullet]) => [Number(ref), bullet]));
  const given = new Map<number, number>();
  const give = (at: number, ref: number): void => {
    given.set(at, ref);
    free.delete(ref);
  };
  for (const key of KEYS) {
    const refs = new Map<string, number[]>();
    for (const [ref, bullet] of free) refs.set(key(bullet), [...(refs.get(key(bullet)) ?? []), ref]);
    for (const [at, bullet] of bullets.entries()) {
      const ref = given.has(at) ? undefined : refs.get(key(bullet))?.shift();
      if (ref !== undefined) give(at, ref);
    }
  }
  for (const [at, bullet] of bullets.entries()) {
    if (given.has(at)) continue;
    const near = [...free]
      .filter(([, one]) => one.level === bullet.level && one.domain === bullet.domain)
      .map(([ref, one]) => ({ ref, like: likeness(one.text, bullet.text) }))
      .sort((a, b) => b.like - a.like)[0];
    if (near !== undefined && near.like >= THE_SAME) give(at, near.ref);
  }
  let next = Math.max(0, ...Object.keys(previous).map(Number));
  return {
    numbered: bullets.map((bullet, at) => {
      const ref = given.get(at) ?? ++next;
      return { bullet, ref, before: previous[String(ref)] ?? null };
    }),
    gone: [...free.keys()],
  };
}
