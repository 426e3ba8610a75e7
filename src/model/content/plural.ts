/** "indicators", or "indicator" for one. */
export const plural = (number: number, noun: string): string => (number === 1 ? noun : `${noun}s`);

/** "1 indicator", "2 indicators". */
export const counted = (number: number, noun: string): string => `${String(number)} ${plural(number, noun)}`;
