/** Addresses as they stand in the pages: with the base path the site is published under. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** @param path an address of `src/model/addresses.ts`, beginning with a slash */
export const href = (path: string): string => `${base}${path}`;

/** The address whole, for what leaves the site: with the host that the site was built for. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
