/**
 * On every level of every document each question has an answer, and what is said to be unprinted is printed nowhere in
 * the file: on no level, not for every level, and not as a step, a limit or a contact.
 */
import { describe, expect, it } from 'vitest';
import { answerAt, ruledEdition, RULES } from '#model/edition/facts/every-level.ts';
import { NOT_AT_THIS_LEVEL, NOT_IN_DOCUMENT } from '#model/edition/wording/notices.ts';
import { atlas, editionOf } from '../support/real.ts';

describe.each(atlas.editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  const { everyLevel } = ruledEdition(edition);
  const answers = edition.levels.flatMap((level) =>
    RULES.map((rule) => ({ rule, ...answerAt(everyLevel, level, rule) })),
  );

  it('answers each question at each level, or says that it prints no answer', () => {
    expect(answers).toHaveLength(edition.levels.length * RULES.length);
    for (const { everyLevel: all, level, unprinted } of answers)
      expect(all.length + level.length === 0).toBe(unprinted !== null);
  });

  it('says that the document prints no answer where no level of it does', () => {
    for (const { rule, unprinted } of answers.filter(({ unprinted }) => unprinted === NOT_IN_DOCUMENT)) {
      expect(unprinted).toBe(NOT_IN_DOCUMENT);
      const others = answers.filter((one) => one.rule === rule);
      expect(others.flatMap((one) => [...one.everyLevel, ...one.level])).toEqual([]);
    }
    const said = new Set(answers.filter(({ unprinted }) => unprinted === NOT_IN_DOCUMENT).map(({ rule }) => rule));
    if (said.has('timescales')) expect(edition.timescales).toEqual([]);
    if (said.has('contacts')) expect(edition.contacts).toEqual([]);
    if (said.has('disagreement')) {
      expect(edition.timescales.filter(({ kind }) => kind === 'disagreement')).toEqual([]);
      expect(edition.contacts.filter(({ role }) => role === 'escalation')).toEqual([]);
      expect(edition.steps.filter(({ title }) => /disagree|differen|escalat|not accept/i.test(title))).toEqual([]);
    }
  });

  it('says that a level prints no answer only where another does', () => {
    for (const { rule } of answers.filter(({ unprinted }) => unprinted === NOT_AT_THIS_LEVEL)) {
      const elsewhere = answers.filter((one) => one.rule === rule).flatMap((one) => one.level);
      expect(elsewhere.length + (rule === 'timescales' ? edition.timescales.length : 0), rule).toBeGreaterThan(0);
    }
  });

  it('prints rules about significant harm before any condition on a referral', () => {
    const { route } = edition.everyLevel;
    const harm = route.findIndex((text) => /significant harm|safeguard|emergency/i.test(text));
    const condition = route.findIndex((text) => /\bonly when\b/i.test(text));
    if (condition >= 0) {
      expect(harm).toBeGreaterThanOrEqual(0);
      expect(harm).toBeLessThan(condition);
    }
    for (const level of edition.levels)
      expect(level.route.filter((text) => /\bonly when\b/i.test(text) && !/significant harm/i.test(text))).toEqual([]);
  });
});

it.each(['hull-2018', 'nottingham-2018', 'portsmouth-2022', 'portsmouth-2023', 'stoke-on-trent-2018'])(
  '%s prints a rule about harm for every level',
  (id) => {
    expect(editionOf(id).everyLevel.route.join(' ')).toMatch(/significant harm|safeguard|emergency/i);
  },
);

it('Portsmouth 2022 conditions a referral of a disabled child only after the duty to contact the MASH', () => {
  const { route } = editionOf('portsmouth-2022').everyLevel;
  const condition = route.findIndex((text) => text.includes('only when'));
  expect(condition).toBeGreaterThan(0);
  expect(route[0]).toMatch(/significant harm.* must contact the MASH/);
});
