/** The ways to take away what was found. */
import type { FinderOptions } from '#model/finder/options.ts';
import type { FilterResult } from '#model/search/facets.ts';
import { copyTable, downloadCsv } from '../support/table-export.ts';
import { tableOf } from './export-table.ts';

interface Props extends Pick<FilterResult, 'hits' | 'listed'> {
  readonly options: FinderOptions;
  readonly status: string;
  readonly announce: (words: string) => void;
  readonly startPrint: () => void;
}

export function TakeAway({ options, hits, listed, status, announce, startPrint }: Props) {
  const table = () => tableOf(options, hits, listed);
  return (
    <p class="screen take-away">
      <button
        type="button"
        onClick={() => {
          copyTable(table()).then(
            () => {
              announce('Copied');
            },
            () => {
              announce('Could not copy: download the CSV instead');
            },
          );
        }}
      >
        Copy as table
      </button>
      <button
        type="button"
        onClick={() => {
          downloadCsv('threshold-atlas-indicators.csv', table());
        }}
      >
        Download CSV
      </button>
      <button type="button" onClick={startPrint}>
        Print
      </button>
      <span role="status">{status}</span>
    </p>
  );
}
