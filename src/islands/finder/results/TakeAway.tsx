/** The ways to take away what was found. */
import { useEffect } from 'preact/hooks';
import { COPIED, DOWNLOAD_INSTEAD } from '#model/edition/wording/copying.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { FilterResult } from '#model/search/ranking/facets.ts';
import { loadOnce } from '#islands/support/load-once.ts';

/** Loaded once there is a table to take away: letters typed do not wait for it. */
const loadWriter = loadOnce(() => import('./table-writer.ts'));

interface Props extends Pick<FilterResult, 'hits' | 'listed'> {
  readonly options: FinderOptions;
  readonly status: string;
  readonly announce: (words: string) => void;
  readonly startPrint: () => void;
}

export function TakeAway({ options, hits, listed, status, announce, startPrint }: Props) {
  // Now, because a browser may refuse to copy what comes long after the click.
  useEffect(() => {
    loadWriter().catch(() => undefined);
  }, []);
  const copy = (): void => {
    loadWriter()
      .then(({ copyTable, tableOf }) => copyTable(tableOf(options, hits, listed)))
      .then(
        () => {
          announce(COPIED);
        },
        () => {
          announce(DOWNLOAD_INSTEAD);
        },
      );
  };
  const download = (): void => {
    loadWriter().then(
      ({ downloadCsv, tableOf }) => {
        downloadCsv('threshold-atlas-indicators.csv', tableOf(options, hits, listed));
      },
      () => {
        announce('Could not write the file. Check your connection, then try again.');
      },
    );
  };
  return (
    <p class="screen take-away">
      <button type="button" onClick={copy}>
        Copy as table
      </button>
      <button type="button" onClick={download}>
        Download CSV
      </button>
      <button type="button" onClick={startPrint}>
        Print
      </button>
      <span role="status">{status}</span>
    </p>
  );
}
