/**
 * British telephone numbers in running words, however they are grouped: a leading 0 (or +44) and seven to ten more digits,
 * with spaces, hyphens or brackets between them, or groups set apart by dots. Local numbers printed without their area
 * code cannot be told from other figures.
 */
const GROUPED = /(?:\(?\b0|\+44[ -]?)(?:[ ()-]*\d){7,10}\b/;
/** Not every 0 before a dot: "01.05.2018" is a date. */
const DOTTED = /(?:\b0|\+44[ .]?)\d{2,4}\.(?:\d{3,4}\.)?\d{3,6}\b/;

/** Whether a text holds a telephone number. Digits, spaces and hyphens of every width are read alike. */
export function hasTelephone(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-');
  return GROUPED.test(plain) || DOTTED.test(plain);
}
