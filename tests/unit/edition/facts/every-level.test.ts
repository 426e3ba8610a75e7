/** What holds at every level, beside what one level prints: each question answered, or said to be unprinted. */
import { describe, expect, it } from 'vitest';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import type { Edition } from '#model/edition/atlas.ts';
import {
  answerAt,
  answerAtEveryLevel,
  ruledEdition,
  RULES,
  unprintedAtEveryLevel,
} from '#model/edition/facts/every-level.ts';
import { NOT_AT_EVERY_LEVEL, NOT_AT_THIS_LEVEL, NOT_IN_DOCUMENT } from '#model/edition/wording/notices.ts';
import { aContact, aLevel, anEdition, aTimescale } from '../../../support/build.ts';

const none: DocumentFile['everyLevel'] = {
  consent: { help: null, sharing: null, telling: null },
  route: [],
  contacts: [],
  timescales: [],
  disagreement: null,
};
const bare = (id: string, over: Parameters<typeof aLevel>[2] = {}): ReturnType<typeof aLevel> =>
  aLevel(id, ['universal'], { route: [], ...over });
const answer = (edition: Edition, level: string, rule: (typeof RULES)[number]) =>
  answerAt(
    ruledEdition(edition).everyLevel,
    edition.levels.find(({ id }) => id === level)!,
    rule,
  );

const edition = anEdition({
  everyLevel: {
    ...none,
    consent: { help: null, sharing: 'Share early.', telling: null },
    route: ['Where harm is suspected, ring the door.'],
    contacts: ['door'],
    disagreement: { text: 'Talk first.', steps: 'differences', timescales: ['soon'] },
  },
  levels: [
    bare('1'),
    bare('2', {
      consent: { help: 'Yes.', sharing: 'They choose.', telling: null },
      route: ['Fill in the form.'],
      contacts: ['hub'],
    }),
  ],
  contacts: [aContact('door'), aContact('hub')],
  timescales: [aTimescale('soon')],
  steps: [{ id: 'differences', title: 'Resolving differences', items: [{ text: 'Talk.' }] }],
});

describe('an answer at a level', () => {
  it('is what is printed for every level, then what is printed for this one', () => {
    expect(answer(edition, '2', 'sharing')).toEqual({
      everyLevel: ['Share early.'],
      level: ['They choose.'],
      unprinted: null,
    });
    expect(answer(edition, '2', 'route')).toMatchObject({
      everyLevel: ['Where harm is suspected, ring the door.'],
      level: ['Fill in the form.'],
    });
    expect(answer(edition, '1', 'route').level).toEqual([]);
    expect(answer(edition, '2', 'contacts')).toMatchObject({ everyLevel: ['door'], level: ['hub'] });
    expect(answer(edition, '1', 'disagreement').everyLevel).toEqual(['Talk first.']);
  });

  it('says that nothing is printed for this level where the document prints it for another', () => {
    expect(answer(edition, '1', 'help').unprinted).toBe(NOT_AT_THIS_LEVEL);
    expect(answer(edition, '2', 'help').unprinted).toBeNull();
  });

  it('says that the document prints nothing only where it prints nothing anywhere', () => {
    expect(answer(edition, '1', 'telling').unprinted).toBe(NOT_IN_DOCUMENT);
    expect(answer(edition, '1', 'timescales').unprinted, 'one is printed, apart from levels').toBe(NOT_AT_THIS_LEVEL);
    const silent = anEdition({ everyLevel: none, levels: [bare('1')] });
    for (const rule of RULES) expect(answer(silent, '1', rule).unprinted, rule).toBe(NOT_IN_DOCUMENT);
  });
});

describe('what holds at every level', () => {
  const { everyLevel } = ruledEdition(edition);

  it('names the steps for a disagreement', () => {
    expect(everyLevel.disagreement?.steps).toEqual({ id: 'differences', title: 'Resolving differences' });
  });

  it('answers by itself, or says that only some levels do, or that none does', () => {
    expect(answerAtEveryLevel(everyLevel, 'route')).toEqual(['Where harm is suspected, ring the door.']);
    expect(unprintedAtEveryLevel(everyLevel, 'help')).toBe(NOT_AT_EVERY_LEVEL);
    expect(unprintedAtEveryLevel(everyLevel, 'telling')).toBe(NOT_IN_DOCUMENT);
  });
});
