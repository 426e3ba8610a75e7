/** The ids of the headings of a document's guidance, which stand on its page beside the parts that every such page has. */

/** Ids of src/pages/documents/[document]/index.astro and of the frame around it; addresses lead to them. */
const PARTS_OF_THE_PAGE = new Set([
  ...['contacts', 'contents', 'every-level', 'footnotes', 'not-held', 'notes', 'read-by', 'timescales', 'tools'],
  ...['find', 'main', 'site-search', 'ways', 'whom'],
]);

/** @returns what gives each title its id in turn: one that neither the page nor a title before it has */
export function headingIds(): (title: string) => string {
  const counted = new Map<string, number>();
  return (title) => {
    const slug = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const id = PARTS_OF_THE_PAGE.has(slug) ? `guidance-${slug}` : slug;
    const before = counted.get(id) ?? 0;
    counted.set(id, before + 1);
    return before === 0 ? id : `${id}-${String(before)}`;
  };
}
