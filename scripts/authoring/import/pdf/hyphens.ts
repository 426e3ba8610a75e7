/** Whether a hyphen at the end of a line belongs to its word. */

/** Openings that are written with a hyphen. */
const WITH_HYPHEN =
  /(?:^|[\s(/-])(?:self|non|anti|co|multi|ex|well|long|short|one|two|three|four|half|low|high|drug|alcohol|age|school|step|child|cross|inter|pre|post|re|sub|under|over|in|on|up|follow|out|part|full|first|second|life|decision|problem|risk|peer|police|gang|honour|faith)$/i;

/** The words of a document, for the question whether two halves are one of them. */
export class Words {
  readonly #whole = new Set<string>();
  readonly #hyphened = new Set<string>();

  add(text: string): void {
    for (const word of text.toLowerCase().match(/\p{L}+(?:[-'’]\p{L}+)*/gu) ?? [])
      (word.includes('-') ? this.#hyphened : this.#whole).add(word);
  }

  /**
   * Joins the end of one line with the beginning of the next.
   * @returns the words, and a doubt where the hyphen may or may not belong to them
   */
  join(before: string, after: string): { text: string; doubt: string | null } {
    const [, first, hyphen] = /(\p{L}+)(-?)$/u.exec(before) ?? [];
    const [second] = /^\p{L}+/u.exec(after) ?? [];
    const spaced = { text: `${before} ${after}`, doubt: null };
    if (first === undefined || second === undefined) return { ...spaced, text: spaced.text.replace(/- (?=\d)/, '-') };
    const whole = `${first}${second}`.toLowerCase();
    if (hyphen === '')
      return this.#whole.has(whole) ? { ...spaced, doubt: `is "${first} ${second}" one word?` } : spaced;
    return /^\p{Ll}/u.test(second) ? this.#parted(before, after, `${first}-${second}`.toLowerCase()) : spaced;
  }

  #parted(before: string, after: string, parted: string): { text: string; doubt: string | null } {
    const whole = parted.replace('-', '');
    const kept = `${before}${after}`;
    const gone = `${before.slice(0, -1)}${after}`;
    if (this.#whole.has(whole)) return { text: gone, doubt: null };
    if (this.#hyphened.has(parted)) return { text: kept, doubt: null };
    if (WITH_HYPHEN.test(before.slice(0, -1))) return { text: kept, doubt: `is "${parted}" one word or two?` };
    return { text: gone, doubt: `was "${whole}" parted at the end of a line, or is it "${parted}"?` };
  }
}
