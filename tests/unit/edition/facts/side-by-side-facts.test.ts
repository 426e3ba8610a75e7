// Consent and disagreement of one edition, as they stand beside other areas'.
import { describe, expect, it } from 'vitest';
import { disagreementView } from '#model/edition/facts/disagreement.ts';
import { consentByLevel } from '#model/edition/facts/every-level.ts';
import { aDocument, aLevel, anEdition, aTimescale } from '../../../support/build.ts';

const everyLevel = aDocument().everyLevel;
const limit = aTimescale('two-days', { kind: 'disagreement', within: '48 hours' });
const steps = (id: string, within?: string) => ({
  id,
  title: `Steps ${id}`,
  items: [{ text: 'Ask a manager.', ...(within === undefined ? {} : { within }) }],
});

describe('disagreement', () => {
  it('is null where the document prints nothing', () => {
    expect(disagreementView(anEdition())).toEqual({ text: null, steps: [], limits: [] });
  });

  it('has the steps that the document gives first, and those that bear a limit of the same kind, and no others', () => {
    const view = disagreementView(
      anEdition({
        everyLevel: { ...everyLevel, disagreement: { text: 'Escalate.', steps: 'first', timescales: [] } },
        timescales: [limit, aTimescale('answer')],
        steps: [steps('refer', 'answer'), steps('first'), steps('second', 'two-days')],
      }),
    );
    expect(view.steps.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(view.limits.map(({ within }) => within)).toEqual(['48 hours']);
  });

  it('has no limit where none of its kind is printed', () => {
    const everyOne = { ...everyLevel, disagreement: { text: 'Escalate.', steps: null, timescales: [] } };
    expect(disagreementView(anEdition({ everyLevel: everyOne, timescales: [aTimescale('answer')] }))).toEqual({
      text: 'Escalate.',
      steps: [],
      limits: [],
    });
  });
});

describe('consent by level', () => {
  const asking = (id: string, help: string | null) =>
    aLevel(id, ['universal'], { consent: { help, sharing: null, telling: null } });

  it('gives a text that two levels print once, with both levels, and leaves out levels that print none', () => {
    const edition = anEdition({
      levels: [asking('1', null), asking('2', 'Yes.'), asking('3', 'Yes.'), asking('4', 'Ask.')],
    });
    expect(consentByLevel(edition, 'help').map(({ text, levels }) => [text, levels.map(({ id }) => id)])).toEqual([
      ['Yes.', ['2', '3']],
      ['Ask.', ['4']],
    ]);
    expect(consentByLevel(edition, 'telling')).toEqual([]);
  });
});
