/** What is said of a comparison: above its rows, and to a screen reader when they change. */
import { counted } from '#model/content/plural.ts';
import { isHidden } from '#model/comparison/comparison.ts';
import type { Comparison } from '#model/comparison/types.ts';
import { rowsOf, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { ALIGNED_BY_US } from '#model/edition/wording/notices.ts';

/** What a reader must know of the rows to read them rightly. */
export function captionOf(state: ComparisonState, subject: ComparisonSubject): string {
  switch (rowsOf(state)) {
    case 'anchors':
      return ALIGNED_BY_US;
    case 'places':
      return subject.by === 'anchor'
        ? `Each area's own level under its own headings, as printed. ${ALIGNED_BY_US}`
        : "Each area's own levels in its own order. Levels in one row need not answer the same kind of need.";
    case 'dimensions':
      return `${ALIGNED_BY_US} Indicators are grouped by their main concern: our grouping too.`;
    case 'timescales':
      return 'Time limits in the words printed: 24 hours is not one working day.';
    case 'contacts':
      return "Contacts as printed, not checked since: find the current number on the council's own site.";
  }
}

export function summaryOf(title: string, { rows, editions }: Comparison, hidden: readonly string[]): string {
  const covered = rows.filter((row) => isHidden(row, hidden)).length;
  return `${title}: ${counted(editions.length, 'edition')}, ${counted(rows.length, 'row')}${covered === 0 ? '' : `, ${String(covered)} hidden`}.`;
}
