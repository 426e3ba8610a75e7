/** A mistake that a reader reports: what it is about is filled in, what is wrong is theirs to say. */

export interface Reported {
  /** The page's own name. */
  readonly page: string;
  /** Of one indicator, listed sign or passage of it; null where it is of the page. */
  readonly reference: string | null;
  readonly address: string;
}

/** What the name of the page stands behind. */
export const PAGE = 'Page: ';

/** The words of a report before its reader has said anything: which page, and where. */
export const reportWords = ({ page, reference, address }: Reported): string =>
  [
    PAGE + page,
    ...(reference === null ? [] : [`Reference: ${reference}`]),
    `Address: ${address}`,
    'What is wrong, and what the published document prints:\n',
  ].join('\n');

/**
 * The link that begins a report.
 * @param to the address set for this deployment: of mail (`mailto:`), or of a web form, where `{title}` and `{words}`
 * stand for what is filled in
 */
export function reportLink(to: string, reported: Reported): string {
  const title = encodeURIComponent(`Mistake: ${reported.page}`);
  const words = encodeURIComponent(reportWords(reported));
  if (to.startsWith('mailto:')) return `${to}${to.includes('?') ? '&' : '?'}subject=${title}&body=${words}`;
  return to.replaceAll('{title}', title).replaceAll('{words}', words);
}
