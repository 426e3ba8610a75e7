/**
 * The difference between two texts, word by word. It is shown between two restatements of ours, whose wording need not
 * follow that of the documents: whether the published words changed is for an author to say.
 */
import { diffArrays } from 'diff';

export interface TextPart {
  readonly text: string;
  /** Only in this text, and not in the other. */
  readonly own: boolean;
}

interface Stretch {
  readonly same: boolean;
  readonly older: readonly string[];
  readonly newer: readonly string[];
}

/** A word or a sign with the space behind it, so that the parts put together are the text. */
const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}]\s*/gu) ?? [];

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function stretchesOf(older: readonly string[], newer: readonly string[]): Stretch[] {
  let o = 0;
  let n = 0;
  return diffArrays([...older], [...newer], { comparator: alike }).map(({ added, removed, count }) => {
    const stretch = {
      same: !added && !removed,
      older: added ? [] : older.slice(o, o + count),
      newer: removed ? [] : newer.slice(n, n + count),
    };
    o += stretch.older.length;
    n += stretch.newer.length;
    return stretch;
  });
}

/** A word or two such as "of the" in common, between words that differ, say nothing: they would break up the sense. */
const saysNothing = ({ same, newer }: Stretch): boolean =>
  same && newer.length <= 2 && newer.every((word) => word.trim().length < 5);

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const inside = at > 0 && at < stretches.length - 1;
    const next: Stretch = inside && saysNothing(stretch) ? { ...stretch, same: false } : stretch;
    const last = all.at(-1);
    if (last?.same !== next.same) all.push(next);
    else
      all[all.length - 1] = {
        same: last.same,
        older: [...last.older, ...next.older],
        newer: [...last.newer, ...next.newer],
      };
  }
  return all;
}

/** The space behind a part belongs to the sentence, not to what is marked in it. */
function parts(words: readonly string[], own: boolean): TextPart[] {
  const text = words.join('');
  const bare = text.trimEnd();
  if (!own || bare.length === text.length) return text === '' ? [] : [{ text, own }];
  return [
    { text: bare, own },
    { text: text.slice(bare.length), own: false },
  ];
}

export function differenceOf(older: string, newer: string): { older: TextPart[]; newer: TextPart[] } {
  const stretches = joined(stretchesOf(wordsIn(older), wordsIn(newer)));
  return {
    older: stretches.flatMap((one) => parts(one.older, !one.same)),
    newer: stretches.flatMap((one) => parts(one.newer, !one.same)),
  };
}
