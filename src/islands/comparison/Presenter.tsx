/** One row at a time, in large type, over the whole window: for a room. Left and right turn, Esc leaves. */
import type { ComparisonAction } from '#model/comparison/actions.ts';
import { answering, isHidden } from '#model/comparison/comparison.ts';
import type { Comparison, ComparisonCell, ComparisonRow } from '#model/comparison/types.ts';
import type { ListedSigns } from '#model/comparison/listed-signs.ts';
import { LISTED, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { NOTHING_LISTED_MEANS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { ActionButton } from './ActionButton.tsx';
import { CellBody } from './table/CellBody.tsx';
import { ListSections } from './table/Listed.tsx';
import { turnOf, useSlides } from '../support/use-slides.ts';

interface Props {
  readonly base: string;
  readonly title: string;
  readonly caption: string;
  readonly comparison: Comparison;
  /** Signs printed outside the level tables. */
  readonly listed: readonly ListedSigns[];
  readonly state: ComparisonState;
  readonly subject: ComparisonSubject;
  readonly dispatch: (action: ComparisonAction) => void;
}

/** What is presented, and how to turn to another: the signs printed outside the level tables first, where there are any. */
function usePresented({ comparison: { rows }, listed, state, dispatch }: Props) {
  const slides: readonly (ComparisonRow | null)[] = listed.length > 0 ? [null, ...rows] : rows;
  const named = slides.findIndex((row) =>
    row === null ? state.row === LISTED : row.keys.some((key) => key === state.row),
  );
  const position = Math.max(0, named);
  const turn = (by: number): void => {
    const row = slides[position + by];
    if (row !== undefined) dispatch({ type: 'present', key: row?.key ?? LISTED });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = turnOf(event);
    if (by === null) return;
    event.preventDefault();
    turn(by);
  };
  const last = position >= slides.length - 1;
  return { row: slides[position], position, count: slides.length, last, turn, onKeyDown };
}

interface PositionProps {
  /** Null for the signs printed outside the level tables. */
  readonly row: ComparisonRow | null | undefined;
  readonly nameless: boolean;
  readonly words: string;
}

const OUTSIDE = 'Printed outside the level tables';

function titleOf({ row, nameless }: Omit<PositionProps, 'words'>): string {
  if (row === null) return OUTSIDE;
  return nameless || row === undefined ? 'Level hidden' : row.title;
}

function Position({ row, nameless, words }: PositionProps) {
  const anchors = nameless ? [] : (row?.anchors ?? []);
  const hued = anchors.length > 0;
  return (
    <p role="status">
      {row === undefined ? (
        'No rows to present.'
      ) : (
        <>
          <strong data-anchors={hued ? anchors.join(' ') : undefined}>
            <span class={hued ? 'level' : undefined}>{titleOf({ row, nameless })}</span>
          </strong>{' '}
          <small>{words}</small>
        </>
      )}
    </p>
  );
}

/** The areas' cells of one row, in columns. */
function Columns({ comparison, state, subject, base, row }: Props & { readonly row: ComparisonRow }) {
  const covered = (cell: ComparisonCell): boolean =>
    comparison.rows.some((other) => other.cells.includes(cell) && isHidden(other, state.hidden));
  return (
    <>
      {row.cells.map((cell) => (
        <section key={cell.column}>
          <h3>
            {cell.edition.facts.name}
            {cell.edition.facts.replaced && <small> Replaced</small>}
          </h3>
          <CellBody
            cell={answering(row, cell)}
            subject={subject}
            base={base}
            hidden={covered(cell)}
            slide={{ nameless: state.namesHidden }}
          />
        </section>
      ))}
    </>
  );
}

type Presented = ReturnType<typeof usePresented>;

/** What a presenter does: turn, hide and reveal, leave. */
function Controls({
  state,
  dispatch,
  shown,
  leave,
}: Props & { readonly shown: Presented; readonly leave: () => void }) {
  const { row, position, last, turn } = shown;
  const isLevelRow = row !== null && row !== undefined;
  return (
    <div class="buttons">
      <ActionButton words="Previous" idle={position === 0} act={() => turn(-1)} />
      <ActionButton words="Next" idle={last} act={() => turn(1)} />
      {isLevelRow && (
        <ActionButton
          words={isHidden(row, state.hidden) ? 'Reveal' : 'Hide'}
          act={() => dispatch({ type: 'toggle', row })}
        />
      )}
      <ActionButton
        words={state.namesHidden ? 'Reveal level names' : 'Hide level names'}
        act={() => dispatch({ type: 'toggle-names' })}
      />
      <ActionButton words="Leave (Esc)" act={leave} />
    </div>
  );
}

export function Presenter(props: Props) {
  const { title, caption, comparison, listed, base, state, subject, dispatch } = props;
  const shown = usePresented(props);
  const { row, position, count, onKeyDown } = shown;
  const { dialog, body } = useSlides(position);
  const isLevelRow = row !== null && row !== undefined;
  const hidden = isLevelRow && isHidden(row, state.hidden);
  const place = `${String(position + 1)} of ${String(count)}${hidden ? ', hidden' : ''}`;
  const label = { row, nameless: state.namesHidden };
  return (
    <dialog
      ref={dialog}
      class="presenter whole-window"
      aria-labelledby="presented"
      onClose={() => dispatch({ type: 'leave' })}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="presented">{title}</h2>
        <Position {...label} words={place} />
        <Controls {...props} shown={shown} leave={() => dialog.current?.close()} />
      </header>
      <div
        class="presented"
        ref={body}
        tabIndex={0}
        role="group"
        aria-label={titleOf(label)}
        data-columns={comparison.editions.length}
      >
        {row === null && <ListSections listed={listed} base={base} />}
        {isLevelRow && <Columns {...props} row={row} />}
      </div>
      <footer>
        <p>
          {caption} {subject.by !== 'show' && `${NOTHING_LISTED_MEANS} ${SEVERAL_SIGNS}`}
        </p>
      </footer>
    </dialog>
  );
}
