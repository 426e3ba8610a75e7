/** A comparison as what a reader takes away: a table on the clipboard, or a CSV file. */
import { isHidden } from '#model/comparison/comparison.ts';
import type { ListedSigns } from '#model/comparison/listed-signs.ts';
import type { Comparison } from '#model/comparison/types.ts';
import { subjectKey, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { DOWNLOAD_INSTEAD } from '#model/edition/wording/copying.ts';
import { SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { loadOnce } from '../support/load-once.ts';
import { counted } from '#model/content/plural.ts';
import { whoseWordsAll } from '#model/edition/wording/edition-status.ts';

type Writer = typeof import('./table-writer.ts');

/** Loaded once there is a table to take away: a tenth of the tool's script. */
const loadWriter = loadOnce<Writer>(() => import('./table-writer.ts'));

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
  // Now, because a browser may refuse to copy what comes long after the click.
  loadWriter().catch(() => undefined);
  const table = ({ comparisonTable }: Writer): ReturnType<Writer['comparisonTable']> =>
    comparisonTable(comparison, state, listed, (path) => location.origin + base + path);
  const leftOut = rows.some((row) => isHidden(row, state.hidden)) ? ' Hidden rows are left out.' : '';
  return {
    copy: (): void => {
      const states = editions.map(({ facts }) => [`${facts.areaName}: ${facts.state.join(' ')}`]);
      const notice = `${state.subject.by === 'show' ? '' : `${SEVERAL_SIGNS} `}${caption}`;
      loadWriter()
        .then(async (writer) => {
          const lines = table(writer);
          await writer.copyTable([...lines, [notice], ...states, [whoseWordsAll(editions.map(({ facts }) => facts))]]);
          announce(`Copied ${counted(lines.length - 1, 'line')}.${leftOut}`);
        })
        .catch(() => {
          announce(`${DOWNLOAD_INSTEAD}.`);
        });
    },
    download: (): void => {
      loadWriter().then(
        (writer) => {
          const name = `${subjectKey(state.subject).replace(':', '-')}-${state.documents.join('-')}.csv`;
          writer.downloadCsv(name, table(writer));
          announce(`The CSV file is ready.${leftOut}`);
        },
        () => {
          announce('Could not write the file. Check your connection, then try again.');
        },
      );
    },
  };
}
