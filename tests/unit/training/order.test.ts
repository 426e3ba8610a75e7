// Put them in order: what is dealt, what a card is, and the order that the address holds.
import { describe, expect, test } from 'vitest';
import { dealtCards, deckCards, documentsOf } from '#model/training/cards.ts';
import { inOrder, moved, readOrder, writeOrder } from '#model/training/order-state.ts';
import { anIndicator } from '../../support/build.ts';
import { anArea4 } from './held.ts';

const north = anArea4('north', [
  [anIndicator(1, { kind: 'met' })],
  [anIndicator(2, { text: 'The same words' }), anIndicator(3)],
  [anIndicator(4, { text: 'The same words', about: 'parent' }), anIndicator(5)],
  [anIndicator(6), anIndicator(7, { text: 'One of:', items: [anIndicator(8)] })],
]);
const DECK = {
  id: 'a-deck',
  title: 'A deck',
  concern: 'housing',
  cards: [['north-2020-2', 'north-2020-4'], ['north-2020-5'], ['north-2020-6']],
  draw: 'Ask.',
};

describe('a ready-made deck', () => {
  const cards = deckCards(DECK, [north], 1);

  test('shows the same words at two levels as one card, of whom only where that is the same', () => {
    const both = cards.find(({ text }) => text === 'The same words')!;
    expect(both.signs.map(({ level }) => level.id)).toEqual(['2', '3']);
    expect(both.about).toBeNull();
  });

  test('gives each card a letter that its place decides, by the seed', () => {
    expect(cards.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(deckCards(DECK, [north], 1)).toEqual(cards);
    const firsts = Array.from({ length: 40 }, (_, seed) => deckCards(DECK, [north], seed)[0]!.text);
    expect(new Set(firsts).size).toBe(3);
  });

  test('leaves out cards of an edition that is not at hand', () => {
    expect(deckCards(DECK, [], 1)).toEqual([]);
  });

  test('is of the documents whose signs it holds', () => {
    expect(documentsOf(DECK, ['south-2020', 'north-2020', 'north-20'])).toEqual(['north-2020']);
  });
});

describe('cards that are dealt', () => {
  test('are needs that stand by themselves, as many as asked or as there are', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const cards = dealtCards([north], 'housing', 5, seed);
      expect(cards).toHaveLength(5);
      const refs = cards.flatMap(({ signs }) => signs.map(({ ref }) => ref));
      expect(refs).not.toContain(1);
      expect(refs).not.toContain(7);
    }
    expect(dealtCards([north], 'bullying', 4, 1)).toEqual([]);
  });

  test('come from as many different levels as there are', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const levels = dealtCards([north], 'housing', 3, seed).map(({ signs }) => signs[0]!.level.id);
      expect(new Set(levels), String(seed)).toEqual(new Set(['2', '3', '4']));
    }
  });
});

describe('the order', () => {
  const cards = ['A', 'B', 'C'].map((letter) => ({ letter }));
  const letters = (order: string): string =>
    inOrder(cards, order)
      .map(({ letter }) => letter)
      .join('');

  test('is as dealt until a card is moved', () => {
    expect(letters('')).toBe('ABC');
    expect(letters(moved(cards, '', 'C', 0))).toBe('CAB');
    expect(letters(moved(cards, 'CAB', 'C', 1))).toBe('ACB');
    expect(letters(moved(cards, 'CAB', 'B', 9))).toBe('CAB');
  });

  const choices = { decks: ['a-deck'], documents: ['north-2020'], concerns: ['housing'], context: ['age'] };

  test('stands in the address with the deck, what is shown and the context card', () => {
    const query = '?deck=a-deck&order=CAB&shown=A&shown=C&context=age&type=large';
    const { state, refused } = readOrder(query, choices);
    expect(refused).toEqual([]);
    expect(state.order).toBe('CAB');
    expect(writeOrder(state)).toBe(query);
  });

  test('takes no letter twice and none that is no card', () => {
    for (const order of ['AAB', 'XYZ', 'A', 'abc', 'ABCDEF'])
      expect(readOrder(`?deck=a-deck&order=${order}`, choices).refused, order).toEqual([`order “${order}”`]);
  });
});
