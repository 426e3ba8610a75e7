/**
 * Astro tells islands apart by a hash that holds the folder of the project, so that the same content would make other
 * pages in another folder. Within a page their order tells them apart as well.
 */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replaceAll(/(<astro-island uid=")[^"]*/g, (_, start: string) => `${start}${String((count += 1))}`);
}
