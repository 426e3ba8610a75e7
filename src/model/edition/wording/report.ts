/** A mistake that a reader reports: what it is about is filled in, what is wrong is theirs to say. */

/** The words of a report before its reader has said anything: which page, and where. */
export const reportWords = (page: string, address: string): string =>
  `Page: ${page}\nAddress: ${address}\nWhat is wrong, and what the published document prints:\n`;

/**
 * The link that begins a report.
 * @param to the address set for this deployment: of mail (`mailto:`), or of a web form, where `{title}` and `{words}`
 * stand for what is filled in
 */
export function reportLink(to: string, page: string, address: string): string {
  const title = encodeURIComponent(`Mistake: ${page}`);
  const words = encodeURIComponent(reportWords(page, address));
  if (to.startsWith('mailto:')) return `${to}${to.includes('?') ? '&' : '?'}subject=${title}&body=${words}`;
  return to.replaceAll('{title}', title).replaceAll('{words}', words);
}
