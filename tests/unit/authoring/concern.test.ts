/** The concerns that an author is offered for the words of a bullet: on the real framework and its indicators. */
import { describe, expect, it } from 'vitest';
import { concernFinder } from '../../../scripts/authoring/suggest-concerns.ts';
import { atlas } from '../../support/real.ts';

const find = concernFinder(atlas);
const idsFor = (words: string): string[] => find(words, 3).map(({ id }) => id);

describe('the concerns found by words', () => {
  it('are found by everyday words, with the words that speak for them', () => {
    const [first] = find('goes without breakfast', 3);
    expect(first?.because.join(' ')).toContain('breakfast');
    expect(first?.definition).toBe(atlas.concerns.find(({ id }) => id === first?.id)?.definition);
  });

  it('are named first where the words are a name of theirs', () => {
    for (const { id, title } of atlas.concerns) expect(idsFor(title), title).toContain(id);
  });

  it('are none where nothing is said', () => {
    expect(find('the', 3)).toEqual([]);
    expect(find('', 3)).toEqual([]);
  });

  it('hold the main one of most indicators among the first three', () => {
    const all = atlas.editions.flatMap(({ indicators }) => indicators).filter((_, at) => at % 7 === 0);
    const found = all.filter(({ text, concerns: [main] }) => idsFor(text).includes(main ?? ''));
    expect(found.length / all.length).toBeGreaterThan(0.6);
  });
});
