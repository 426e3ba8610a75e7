/** One order for levels of areas that number them differently. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedOrder } from '#model/edition/level-order.ts';

describe('an order merged from several', () => {
  it('keeps the order of each, wherever the others stand', () => {
    const four = ['1', '2', '3', '4'];
    const split = ['1', '2a', '2b', '3'];
    const merged = mergedOrder([split, four]);
    expect(merged.filter((id) => four.includes(id))).toEqual(four);
    expect(merged.filter((id) => split.includes(id))).toEqual(split);
  });

  it('keeps the order of each of any parts of one order, and holds each thing once', () => {
    const whole = ['1', '1a', '2', '2a', '2b', '3', '4', '5'];
    fc.assert(
      fc.property(fc.array(fc.subarray(whole), { maxLength: 5 }), (lists) => {
        const merged = mergedOrder(lists);
        expect(new Set(merged)).toEqual(new Set(lists.flat()));
        expect(merged).toHaveLength(new Set(lists.flat()).size);
        for (const list of lists) expect(merged.filter((id) => list.includes(id))).toEqual(list);
      }),
    );
  });

  it('holds each thing once where lists contradict each other', () => {
    expect(mergedOrder([['a', 'b'], ['b', 'a'], ['c']])).toEqual(['c', 'a', 'b']);
  });
});
