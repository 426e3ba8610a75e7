/** What a document has and this site has not is never shown as if the document were silent. */
import { describe, expect, it } from 'vitest';
import { exportIndex } from '#model/data/compact-index.ts';
import { exportEditionFacts } from '#model/data/edition-facts.ts';
import { levelLabel } from '#model/content/labels.ts';
import { notHeldParts, statusSentences } from '#model/edition/wording/edition-status.ts';
import { silence } from '#model/edition/wording/notices.ts';
import { aDocument, aLevel, anEdition } from '../../../support/build.ts';
import { faultsOfDocument, said } from '../../../support/project.ts';

const levels = [aLevel('1', ['universal']), aLevel('2', ['early-help'], { held: false })];
const notHeld = [{ part: 'Appendix 2', note: 'Our copy ends before it.' }];

describe('a level that is not held', () => {
  const edition = anEdition({ levels });

  it('says so in its cell, and never that nothing is listed', () => {
    expect(silence(edition, ['2'])).toMatchObject({
      short: 'Not on this site.',
      text: "This site does not have what Northshire's document lists here. That is not a lower level of concern.",
    });
    expect(silence(edition, ['1']).short).toBe('Nothing listed here.');
  });

  it('keeps other cells from speaking for the whole document', () => {
    expect(silence(edition).short).toBe('Nothing listed in what this site has.');
    expect(silence(edition, ['1', '2']).text).toContain('which is not all');
  });

  it('is named wherever the state of the edition is', () => {
    const parts = notHeldParts(edition);
    expect(parts).toEqual(['the indicators of Tier 2 Help of kind 2']);
    expect(statusSentences({ ...edition, parts }, null)).toContain(
      'Not all of the document is on this site. Missing: the indicators of Tier 2 Help of kind 2.',
    );
    expect(exportIndex(edition).notHeld).toEqual(parts);
    expect(exportEditionFacts(edition, null)).toMatchObject({
      levels: [{ id: '1' }, { id: '2', held: false }],
      state: expect.arrayContaining([expect.stringContaining('Missing: the indicators of Tier 2')]) as unknown,
    });
  });

  it('cannot hold indicators', () => {
    const wrong = [aLevel('1', ['universal'], { held: false })];
    expect(said(faultsOfDocument(aDocument({ levels: wrong })))).toContain(
      'levels[0].held: found false, and indicators at level "1"; want one or the other',
    );
  });
});

describe('a part that is not held', () => {
  it('is named, and no cell says that nothing is listed', () => {
    const edition = anEdition({ notHeld });
    expect(silence(edition, ['1']).short).toBe('Nothing listed in what this site has.');
    expect(exportIndex(edition).notHeld).toEqual(['Appendix 2']);
  });

  it('is not thought of where all is held', () => {
    expect(exportIndex(anEdition())).not.toHaveProperty('notHeld');
    expect(statusSentences({ ...anEdition(), parts: [] }, null).join(' ')).not.toContain('Missing');
  });
});

describe('a level without a name', () => {
  it('is shown by its label alone', () => {
    const nameless = { ...aLevel('1', ['universal']), name: null };
    expect(faultsOfDocument({ ...aDocument(), levels: [nameless] })).toEqual([]);
    const [level] = anEdition({ levels: [nameless] }).levels;
    expect(level).toMatchObject({ printed: null, name: 'Tier 1' });
    expect(levelLabel(level!)).toBe('Tier 1');
  });

  it('and without a label is a fault', () => {
    const neither = { ...aLevel('1', ['universal']), name: null, printed: null };
    expect(said(faultsOfDocument({ ...aDocument(), levels: [neither] }))).toBe(
      'levels[0].name: found null, and no label; want the name or the label that is printed',
    );
  });
});
