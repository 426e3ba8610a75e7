/** What the windscreens show, as addresses hold it. Nothing is chosen until a reader chooses. */
import { replaceInQuery, urlFormat } from '#model/url/url-format.ts';

const LEVEL = 'level';
const DOCUMENT = 'windscreen';

/** The level that an address names, or null. What is no level of this edition is no choice. */
export const levelFromUrl = (query: string, levels: readonly { readonly id: string }[]): string | null =>
  urlFormat()
    .one(
      LEVEL,
      levels.map(({ id }) => id),
    )
    .read(query).values.level;

/** The query of the same address with another level, or with none; what else it holds stays. */
export const urlWithLevel = (query: string, level: string | null): string => replaceInQuery(query, LEVEL, level);

/** The document whose windscreen the home page shows, or null. */
export const windscreenFromUrl = (query: string, documents: readonly string[]): string | null =>
  urlFormat().one(DOCUMENT, documents).read(query).values.windscreen;

/** The home page's query for a document's windscreen. A level belongs to its area: it is left out. */
export const urlOfWindscreen = (document: string): string => replaceInQuery('', DOCUMENT, document);
