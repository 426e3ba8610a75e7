/** What the publisher of this site says of it: its name, notice, colour and links (`content/site.yaml`). */
import { contentOf } from '#loading/content.ts';
import { contentRoot } from '#loading/paths.ts';
import type { SiteFile } from '#model/content/schema/site-schema.ts';

/** Null where this is Threshold Atlas as it is. */
export const ownSite = (): SiteFile | null => contentOf(contentRoot(process.cwd())).site;

export const nameOfSite = (): string => ownSite()?.name ?? 'Threshold Atlas';
