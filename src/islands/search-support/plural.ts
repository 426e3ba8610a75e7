/** "indicators", or "indicator" for one. */
export const plural = (number: number, noun: string): string => (number === 1 ? noun : `${noun}s`);

/** "1 indicator", "2 indicators". */
export const counted = (number: number, noun: string): string => `${String(number)} ${plural(number, noun)}`;

/** "12 indicators, and 1 sign printed outside the level tables". */
export const countedHits = (indicators: number, signs: number): string =>
  signs === 0
    ? counted(indicators, 'indicator')
    : `${counted(indicators, 'indicator')}, and ${counted(signs, 'sign')} printed outside the level tables,`;
