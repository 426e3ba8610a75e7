import { counted } from '#model/content/plural.ts';

/** "12 indicators, and 1 sign printed outside the level tables". */
export const countedHits = (indicators: number, signs: number): string =>
  signs === 0
    ? counted(indicators, 'indicator')
    : `${counted(indicators, 'indicator')}, and ${counted(signs, 'sign')} printed outside the level tables,`;
