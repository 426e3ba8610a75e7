/** An id from words, as addresses have it: "Children's health & care" is `childrens-health-and-care`. */
const LONGEST = 60;

export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** Ids for titles, each its own. */
export function slugs(titles: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const title of titles) {
    const base = slug(title) || 'heading';
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    ids.set(title, id);
  }
  return ids;
}
