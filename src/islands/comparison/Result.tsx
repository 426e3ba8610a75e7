/** A comparison and all that can be done with it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterAction, type ComparisonAction } from '#model/comparison/actions.ts';
import { compare, isHidden, onlyDifferences } from '#model/comparison/comparison.ts';
import type { Comparison, ComparisonFramework, ComparedEdition } from '#model/comparison/types.ts';
import { listedSigns } from '#model/comparison/listed-signs.ts';
import { subjectKey, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { NOTHING_LISTED_MEANS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { captionOf, summaryOf } from './captions.ts';
import { editionsView } from './editions-view.ts';
import { loadOnce } from '../support/load-once.ts';
import { comparisonChoices, rowPlaces, subjectTitle, type ComparisonOptions } from './options.ts';
import { ListSections, UrgentLists } from './table/Listed.tsx';
import { Table } from './table/Table.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { Address } from './hooks.ts';

interface Props {
  readonly guide: ComparisonOptions;
  readonly framework: ComparisonFramework;
  readonly editions: readonly ComparedEdition[];
  readonly subject: ComparisonSubject;
  readonly address: Address;
  readonly announce: (words: string) => void;
}

/** The comparison, the part of it that is shown, and the signs outside the level tables that belong to it. */
function useComparison({ editions, subject, framework }: Props, { printed, differences }: ComparisonState) {
  const key = subjectKey(subject);
  const whole = useMemo(() => compare(editions, subject, printed, framework), [editions, key, printed, framework]);
  const comparison = useMemo(() => (differences ? onlyDifferences(whole) : whole), [whole, differences]);
  const listed = useMemo(() => listedSigns(editions, subject, framework), [editions, key, framework]);
  return { whole, comparison, listed };
}

/** Everything that is done with a comparison is held in the address, and said. */
const dispatcher =
  (
    { guide, editions, address, announce }: Props,
    { whole, comparison: { rows }, listed }: ReturnType<typeof useComparison>,
  ) =>
  (action: ComparisonAction): void => {
    const context = {
      choices: comparisonChoices(guide),
      places: rowPlaces(editions),
      rows,
      allRows: whole.rows,
      listed: listed.length > 0,
    };
    const { state, step, announcement } = afterAction(address.latest(), action, context);
    address.navigate(state, step);
    if (announcement !== null) announce(announcement);
  };

const loadPresenter = loadOnce(() => import('./Presenter.tsx'));

/** The view for a room, loaded when it is first wanted; null until it has come. */
function usePresenter(presenting: boolean, announce: (words: string) => void) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadPresenter>> | null>(null);
  useEffect(() => {
    if (presenting)
      loadPresenter().then(setLoaded, () => {
        announce('The view for a room could not be loaded. Check your connection, then try again.');
      });
  }, [presenting]);
  return presenting ? (loaded?.Presenter ?? null) : null;
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

const Caption = ({ caption, subject }: { readonly caption: string; readonly subject: ComparisonSubject }) => (
  <p class="caption">
    {caption}
    {subject.by !== 'show' && (
      <>
        {' '}
        {NOTHING_LISTED_MEANS} <strong>{SEVERAL_SIGNS}</strong>
      </>
    )}
  </p>
);

interface OmittedProps {
  readonly whole: Comparison;
  readonly shown: Comparison;
  readonly state: ComparisonState & { readonly subject: ComparisonSubject };
}

/** What is said in place of rows that are not shown; that this is not a lower level of concern stands above them. */
const Omitted = ({ whole, shown, state: { differences, subject } }: OmittedProps) => (
  <>
    {shown.rows.length === 0 && (
      <p class="notice">
        {differences
          ? 'No row here differs in this way. The wording always does: turn the switch off to read it.'
          : 'None of these editions prints any.'}
      </p>
    )}
    {whole.omittedRows.length > 0 && subject.by === 'anchor' && (
      <p class="soft">Nothing is listed here under: {whole.omittedRows.join(', ')}.</p>
    )}
  </>
);

export function Result(props: Props) {
  const { guide, editions, subject, address, announce } = props;
  const { base } = guide;
  // What is drawn may be one choice behind the address while data comes.
  const state = { ...address.state, subject };
  const { hidden, presenting } = state;
  const compared = useComparison(props, state);
  const { whole, comparison, listed } = compared;
  const dispatch = dispatcher(props, compared);
  const presentButton = usePresentButton(presenting);
  const Presenter = usePresenter(presenting, announce);
  const title = subjectTitle(guide, subject);
  const caption = captionOf(state, subject);
  useEffect(() => {
    announce(summaryOf(title, comparison, hidden));
  }, [comparison]);
  const late = editionsView();
  if (late === null) return null;
  const { Editions } = late;
  const { copy, download } = late.takeAway({ base, caption, comparison, listed, state, announce });
  const shown = { base, caption, comparison, state, subject, dispatch };
  return (
    <>
      <Toolbar
        state={state}
        subject={subject}
        base={base}
        presentButton={presentButton}
        anyShown={whole.rows.some((row) => !isHidden(row, hidden))}
        anyHidden={comparison.rows.some((row) => isHidden(row, hidden))}
        dispatch={dispatch}
        onCopy={copy}
        onDownload={download}
      />
      {listed.length > 0 && <ListSections listed={listed} base={base} mistakes />}
      {subject.by === 'anchor' && <UrgentLists editions={editions} base={base} />}
      <Caption caption={caption} subject={subject} />
      {Presenter !== null && <Presenter {...shown} title={title} listed={listed} />}
      {Presenter === null && comparison.rows.length > 0 && <Table {...shown} />}
      <Omitted whole={whole} shown={comparison} state={state} />
      <Editions editions={editions} base={base} />
    </>
  );
}
