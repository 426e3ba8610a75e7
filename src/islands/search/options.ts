/** What the search page tells its script, and which documents a search is to read. */
export interface GuideArea {
  readonly id: string;
  readonly name: string;
  /** The latest edition held. */
  readonly document: string;
  readonly replaced: readonly string[];
  readonly levels: readonly { readonly id: string; readonly label: string }[];
}

export interface Guide {
  readonly base: string;
  readonly areas: readonly GuideArea[];
  readonly anchors: readonly { readonly id: string; readonly title: string }[];
  readonly concerns: Readonly<Record<string, string>>;
}

/** So many areas are read whole; of more, the site's index says which are worth reading. */
const MOST_READ_WHOLE = 10;

/** The areas of some ids. */
export const areasOf = (guide: Guide, ids: readonly string[]): readonly GuideArea[] =>
  guide.areas.filter((area) => ids.includes(area.id));

/** The documents of some areas, or null where they are too many to read whole. */
export function documentsToRead(areas: readonly GuideArea[], replaced: boolean): string[] | null {
  if (areas.length > MOST_READ_WHOLE) return null;
  return [...new Set(areas.flatMap((area) => [area.document, ...(replaced ? area.replaced : [])]))];
}
