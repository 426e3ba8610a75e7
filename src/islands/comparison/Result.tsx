/** A comparison and all that can be done with it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { compare, isHidden, onlyDifferences } from '#model/comparison/comparison.ts';
import type { Comparison, ComparisonFramework, ComparisonRow, ComparedEdition } from '#model/comparison/types.ts';
import { listedSigns } from '#model/comparison/listed-signs.ts';
import { comparisonTable } from '#model/comparison/export-table.ts';
import {
  rowsOf,
  subjectKey,
  turnTo,
  type ComparisonState,
  type ComparisonSubject,
} from '#model/comparison/url-state.ts';
import { ALIGNED_BY_US, PROMPTS, SEVERAL_SIGNS } from '#model/edition/notices.ts';
import { copyTable, downloadCsv } from '../support/table-export.ts';
import { Editions, RESTATED_HERE } from './Editions.tsx';
import { comparisonChoices, rowPlaces, subjectTitle, type ComparisonOptions } from './options.ts';
import { ListSections, UrgentLists } from './Listed.tsx';
import { Presenter } from './Presenter.tsx';
import { Table } from './Table.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { Address } from './hooks.ts';

interface Props {
  readonly guide: ComparisonOptions;
  readonly framework: ComparisonFramework;
  readonly editions: readonly ComparedEdition[];
  readonly subject: ComparisonSubject;
  readonly address: Address;
  readonly say: (words: string) => void;
}

/** What a reader must know of the rows to read them rightly. */
function captionOf(state: ComparisonState, subject: ComparisonSubject): string {
  switch (rowsOf(state)) {
    case 'anchors':
      return ALIGNED_BY_US;
    case 'places':
      return subject.by === 'anchor'
        ? `Each area's own level under its own headings, as printed. ${ALIGNED_BY_US}`
        : "Each area's own levels in its own order. Levels in one row need not answer the same kind of need.";
    case 'dimensions':
      return `${ALIGNED_BY_US} Indicators stand under the dimension of their main concern: our grouping too.`;
    case 'timescales':
      return 'Time limits in the words printed: 24 hours is not one working day.';
    case 'contacts':
      return "Contacts as printed, not checked since: find the current number on the council's own site.";
  }
}

const count = (some: number, one: string): string => `${String(some)} ${one}${some === 1 ? '' : 's'}`;

function summaryOf(title: string, { rows, editions }: Comparison, hidden: readonly string[]): string {
  const covered = rows.filter((row) => isHidden(row, hidden)).length;
  return `${title}: ${count(editions.length, 'edition')}, ${count(rows.length, 'row')}${covered === 0 ? '' : `, ${String(covered)} hidden`}.`;
}

/** Everything a comparison asks its address to hold, and says when it does. */
function useActions(
  { guide, address: { state, go }, say, editions, subject }: Props,
  whole: Comparison,
  rows: readonly ComparisonRow[],
) {
  const without = (keys: readonly string[]): string[] => state.hidden.filter((key) => !keys.includes(key));
  const hide = (row: ComparisonRow): void => {
    go({ ...state, hidden: [...new Set([...state.hidden, ...row.keys])] });
    say(`${row.title} is hidden.`);
  };
  const reveal = (row: ComparisonRow): void => {
    go({ ...state, hidden: without(row.keys) });
    say(`${row.title} is revealed.`);
  };
  return {
    toggle: (row: ComparisonRow) => {
      (isHidden(row, state.hidden) ? reveal : hide)(row);
    },
    onDifferences: (differences: boolean) => {
      go({ ...state, differences });
    },
    onPrinted: (printed: boolean) => {
      go(turnTo(state, { printed }, comparisonChoices(guide), rowPlaces(editions)));
    },
    onHideAll: () => {
      go({ ...state, hidden: [...new Set([...state.hidden, ...whole.rows.flatMap((row) => row.keys)])] });
      say('All are hidden.');
    },
    onRevealNext: () => {
      const next = rows.find((row) => isHidden(row, state.hidden));
      if (next !== undefined) reveal(next);
    },
    onRevealAll: () => {
      go({ ...state, hidden: [] });
      say('All are revealed.');
    },
    onPresent: () => {
      go({ ...state, presenting: true, row: rows.find((row) => row.key === state.row)?.key ?? rows[0]?.key ?? null });
    },
    onRow: (row: ComparisonRow) => {
      go({ ...state, row: row.key }, false);
    },
    onLeave: () => {
      go({ ...state, presenting: false, row: null }, false);
    },
    fileName: `${subjectKey(subject).replace(':', '-')}-${state.documents.join('-')}.csv`,
  };
}

/** The focus goes back to where presenting began. */
function usePresentButton(presenting: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(presenting);
  useEffect(() => {
    if (before.current && !presenting) button.current?.focus();
    before.current = presenting;
  }, [presenting]);
  return button;
}

export function Result(props: Props) {
  const { guide, framework, editions, subject, say } = props;
  // What is drawn may be one choice behind the address while data comes.
  const state = { ...props.address.state, subject };
  const { printed, differences, hidden, presenting } = state;
  const key = subjectKey(subject);
  const whole = useMemo(() => compare(editions, subject, printed, framework), [editions, key, printed, framework]);
  const comparison = useMemo(() => (differences ? onlyDifferences(whole) : whole), [whole, differences]);
  const listed = useMemo(() => listedSigns(editions, subject, framework), [editions, key, framework]);
  const { rows } = comparison;
  const act = useActions(props, whole, rows);
  const presentButton = usePresentButton(presenting);
  const title = subjectTitle(guide, subject);
  const caption = captionOf(state, subject);
  useEffect(() => {
    say(summaryOf(title, comparison, hidden));
  }, [comparison]);

  const table = (): ReturnType<typeof comparisonTable> =>
    comparisonTable(comparison, { printed, hidden, subject }, listed, (path) => location.origin + guide.base + path);
  const leftOut = rows.some((row) => isHidden(row, hidden)) ? ' Hidden rows are left out.' : '';
  const copy = (): void => {
    const lines = table();
    const states = editions.map(({ facts }) => [`${facts.areaName}: ${facts.state.join(' ')}`]);
    copyTable([
      ...lines,
      [`${subject.by === 'show' ? '' : `${SEVERAL_SIGNS} `}${caption}`],
      ...states,
      [RESTATED_HERE],
    ]).then(
      () => {
        say(`Copied ${count(lines.length - 1, 'line')}.${leftOut}`);
      },
      () => {
        say('Could not copy. Download the CSV instead.');
      },
    );
  };
  const download = (): void => {
    downloadCsv(act.fileName, table());
    say(`The CSV file is ready.${leftOut}`);
  };
  const shared = { base: guide.base, caption, comparison, state, subject, onToggle: act.toggle };
  return (
    <>
      <Toolbar
        state={state}
        subject={subject}
        presentButton={presentButton}
        anyShown={whole.rows.some((row) => !isHidden(row, hidden))}
        anyHidden={rows.some((row) => isHidden(row, hidden))}
        {...act}
        onCopy={copy}
        onDownload={download}
      />
      {listed.length > 0 && <ListSections listed={listed} base={guide.base} />}
      {subject.by === 'anchor' && <UrgentLists editions={editions} base={guide.base} />}
      <p class="caption">
        {caption}
        {subject.by !== 'show' && (
          <>
            {' '}
            <strong>{SEVERAL_SIGNS}</strong> {PROMPTS}
          </>
        )}
      </p>
      {presenting ? (
        <Presenter {...shared} title={title} onRow={act.onRow} onLeave={act.onLeave} />
      ) : (
        rows.length > 0 && <Table {...shared} />
      )}
      {rows.length === 0 && (
        <p class="notice">
          {differences
            ? 'No row here differs in this way. The wording always does: turn the switch off to read it.'
            : 'None of these editions prints any.'}
        </p>
      )}
      {whole.omittedRows.length > 0 && subject.by === 'anchor' && (
        <p class="soft">
          Nothing stands in these level tables under: {whole.omittedRows.join(', ')}. That is not a lower level of
          concern.
        </p>
      )}
      <Editions editions={editions} base={guide.base} />
    </>
  );
}
