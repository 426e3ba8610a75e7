/** Documents as partnerships lay them out, imported: what the importer is sure of is so, and nothing is lost. */
import { describe, expect, it } from 'vitest';
import { recognise, type Recognised } from '../../scripts/authoring/import/read.ts';
import { WORD_LAYOUTS, type Expected, type Layout } from '../fixtures/import/layouts.ts';
import { OTHER_LAYOUTS } from '../fixtures/import/other-layouts.ts';
import { PDF_LAYOUTS } from '../fixtures/import/pdf-layouts.ts';

const ALL: readonly Layout[] = [...WORD_LAYOUTS, ...OTHER_LAYOUTS, ...PDF_LAYOUTS];

interface Score {
  lost: string[];
  invented: string[];
  /** Not where it is printed, and not marked. */
  wrong: string[];
  /** A reader could not be sure either, and it has no mark. */
  unmarked: string[];
  sure: number;
}

type Found = Recognised['bullets'][number];

const isRight = (bullet: Found, expected: Expected, all: readonly Found[]): boolean =>
  bullet.level === expected.level &&
  (bullet.row ?? bullet.group ?? bullet.domain) === expected.heading &&
  (bullet.under === null ? undefined : all[bullet.under]?.text) === expected.under &&
  bullet.footnotes.join() === (expected.footnotes ?? []).join();

async function scoreOf({ file, make, expected }: Layout): Promise<Score> {
  const { bullets } = await recognise(file, await make());
  const score: Score = { lost: [], invented: [], wrong: [], unmarked: [], sure: 0 };
  const left = [...bullets];
  for (const one of expected) {
    const at = left.findIndex(({ text }) => text === one.text);
    const [bullet] = at < 0 ? [] : left.splice(at, 1);
    if (bullet === undefined) score.lost.push(one.text);
    else if (bullet.doubts.length > 0) continue;
    else if (one.mustMark === true) score.unmarked.push(one.text);
    else if (isRight(bullet, one, bullets)) score.sure++;
    else score.wrong.push(one.text);
  }
  score.invented = left.map(({ text }) => text);
  return score;
}

describe.each(ALL.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  it('loses nothing, invents nothing, and is wrong nowhere without a mark', async () => {
    const { sure: _sure, ...faults } = await scoreOf(layout);
    expect(faults).toEqual({ lost: [], invented: [], wrong: [], unmarked: [] });
  });
});

describe('all layouts together', () => {
  it('are more than twelve', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBeGreaterThanOrEqual(20);
  });

  it('have nine bullets in ten at their level and heading without a mark, in each', async () => {
    for (const layout of ALL) {
      const { sure } = await scoreOf(layout);
      const doubtful = layout.expected.filter(({ mustMark }) => mustMark === true).length;
      expect(sure / (layout.expected.length - doubtful), layout.name).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe('the files that are kept', () => {
  it.each(
    ALL.filter(({ file }) => ['five-levels.docx', 'split-levels.docx', 'matrix.xlsx'].includes(file)).map(
      (one) => [one.file, one] as const,
    ),
  )('%s holds what its generator makes', async (file, layout) => {
    const { readFileSync } = await import('node:fs');
    const kept = await recognise(file, readFileSync(new URL(`../fixtures/import/${file}`, import.meta.url)));
    expect(kept).toEqual(await recognise(file, await layout.make()));
  });
});
