/** One row at a time, in large type, over the whole window: for a room. Left and right turn, Esc leaves. */
import { useEffect, useRef } from 'preact/hooks';
import type { ComparisonAction } from '#model/comparison/actions.ts';
import { answering, isHidden } from '#model/comparison/comparison.ts';
import type { Comparison, ComparisonCell, ComparisonRow } from '#model/comparison/types.ts';
import type { ComparisonState, ComparisonSubject } from '#model/comparison/url-state.ts';
import { NOTHING_LISTED_MEANS, SEVERAL_SIGNS } from '#model/edition/notices.ts';
import { ActionButton } from './ActionButton.tsx';
import { CellBody } from './CellBody.tsx';

interface Props {
  readonly base: string;
  readonly title: string;
  readonly caption: string;
  readonly comparison: Comparison;
  readonly state: ComparisonState;
  readonly subject: ComparisonSubject;
  readonly dispatch: (action: ComparisonAction) => void;
}

/** Keys that turn, among them those of a presenter's remote control. */
const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** The row that is presented, and how to turn to another. */
function usePresentedRow({ comparison: { rows }, state, dispatch }: Props) {
  const named = rows.findIndex(({ keys }) => keys.some((key) => key === state.row));
  const position = Math.max(0, named);
  const turn = (by: number): void => {
    const row = rows[position + by];
    if (row !== undefined) dispatch({ type: 'present', row });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = TURNS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(by);
  };
  return { row: rows[position], position, turn, onKeyDown };
}

interface PositionProps {
  readonly row: ComparisonRow | undefined;
  readonly words: string;
}

const Position = ({ row, words }: PositionProps) => (
  <p role="status">
    {row === undefined ? (
      'No rows to present.'
    ) : (
      <>
        <strong data-anchors={row.anchors.length > 0 ? row.anchors.join(' ') : undefined}>
          <span class={row.anchors.length > 0 ? 'level' : undefined}>{row.title}</span>
        </strong>{' '}
        <small>{words}</small>
      </>
    )}
  </p>
);

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
          <CellBody cell={answering(row, cell)} subject={subject} base={base} hidden={covered(cell)} />
        </section>
      ))}
    </>
  );
}

export function Presenter(props: Props) {
  const { title, caption, comparison, state, subject, dispatch } = props;
  const { rows, editions } = comparison;
  const { row, position, turn, onKeyDown } = usePresentedRow(props);
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    body.current?.focus();
  }, []);
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [row?.key]);
  const hidden = row !== undefined && isHidden(row, state.hidden);
  const place = `${String(position + 1)} of ${String(rows.length)}${hidden ? ', hidden' : ''}`;
  const leave = (): void => {
    dispatch({ type: 'leave' });
  };
  return (
    <dialog ref={dialog} class="presenter" aria-labelledby="presented" onClose={leave} onKeyDown={onKeyDown}>
      <header>
        <h2 id="presented">{title}</h2>
        <Position row={row} words={place} />
        <div class="buttons">
          <ActionButton words="Previous" idle={position === 0} act={() => turn(-1)} />
          <ActionButton words="Next" idle={position >= rows.length - 1} act={() => turn(1)} />
          {row !== undefined && (
            <ActionButton words={hidden ? 'Reveal' : 'Hide'} act={() => dispatch({ type: 'toggle', row })} />
          )}
          <ActionButton words="Leave (Esc)" act={() => dialog.current?.close()} />
        </div>
      </header>
      <div
        class="presented"
        ref={body}
        tabIndex={0}
        role="group"
        aria-label={row?.title ?? title}
        data-columns={editions.length}
      >
        {row !== undefined && <Columns {...props} row={row} />}
      </div>
      <footer>
        <p>
          {caption} {subject.by !== 'show' && `${NOTHING_LISTED_MEANS} ${SEVERAL_SIGNS}`}
        </p>
      </footer>
    </dialog>
  );
}
