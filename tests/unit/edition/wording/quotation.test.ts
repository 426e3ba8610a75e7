import { expect, it } from 'vitest';
import { quotation } from '#model/edition/wording/quotation.ts';

it('a quotation is the words, where they stand, and the address, each on a line', () => {
  expect(quotation({ words: 'Homeless', citation: 'Northshire 2020, no. 5.', address: 'https://a.example/#i5' })).toBe(
    'Homeless\nNorthshire 2020, no. 5.\nhttps://a.example/#i5',
  );
});
