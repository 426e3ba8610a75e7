/** A comparison as what a reader takes away: a table on the clipboard, or a CSV file. */
import { isHidden } from '#model/comparison/comparison.ts';
import { comparisonTable } from '#model/comparison/export-table.ts';
import type { ListedSigns } from '#model/comparison/listed-signs.ts';
import type { Comparison } from '#model/comparison/types.ts';
import { subjectKey, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { SEVERAL_SIGNS } from '#model/edition/notices.ts';
import { copyTable, downloadCsv } from '../support/table-export.ts';
import { counted } from './captions.ts';
import { RESTATED_HERE } from './Editions.tsx';

interface Shown {
  readonly base: string;
  readonly caption: string;
  readonly comparison: Comparison;
  readonly listed: readonly ListedSigns[];
  readonly state: ComparisonState & { readonly subject: ComparisonSubject };
  readonly announce: (words: string) => void;
}

export function takeAway({ base, caption, comparison, listed, state, announce }: Shown) {
  const { rows, editions } = comparison;
  const table = (): ReturnType<typeof comparisonTable> =>
    comparisonTable(comparison, state, listed, (path) => location.origin + base + path);
  const leftOut = rows.some((row) => isHidden(row, state.hidden)) ? ' Hidden rows are left out.' : '';
  return {
    copy: (): void => {
      const lines = table();
      const states = editions.map(({ facts }) => [`${facts.areaName}: ${facts.state.join(' ')}`]);
      const notice = `${state.subject.by === 'show' ? '' : `${SEVERAL_SIGNS} `}${caption}`;
      copyTable([...lines, [notice], ...states, [RESTATED_HERE]]).then(
        () => {
          announce(`Copied ${counted(lines.length - 1, 'line')}.${leftOut}`);
        },
        () => {
          announce('Could not copy. Download the CSV instead.');
        },
      );
    },
    download: (): void => {
      downloadCsv(`${subjectKey(state.subject).replace(':', '-')}-${state.documents.join('-')}.csv`, table());
      announce(`The CSV file is ready.${leftOut}`);
    },
  };
}
