const MOST_REMEMBERED = 10_000;

/** The same work, done once for each text: a lexicon asks for the same again while it is opened, and typing does. */
export function memoise(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST_REMEMBERED) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
