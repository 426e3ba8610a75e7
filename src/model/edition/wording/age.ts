/** How old a copy is that cannot keep up by itself: asked of the reader's own day, since a build knows none. */

function monthsBetween(from: string, to: string): number {
  const [[year = 0, month = 0, day = 0], [toYear = 0, toMonth = 0, toDay = 0]] = [from, to].map((date) =>
    date.split('-').map(Number),
  ) as [number[], number[]];
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

/**
 * @param date the day of the content: 2026-11-27
 * @param today by the reader's clock, which may be wrong: a day before the content's is not believed
 */
export function ageInWords(date: string, today: string): string {
  const months = monthsBetween(date, today);
  if (months < 1) return '';
  if (months < 12) return `It is ${months === 1 ? 'a month' : `${String(months)} months`} old.`;
  const years = Math.floor(months / 12);
  return `It is more than ${years === 1 ? 'a year' : `${String(years)} years`} old: do not rely on its contacts and time limits.`;
}
