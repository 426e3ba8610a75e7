/** One row at a time, in large type, over the whole window: for a room. Left and right turn, Esc leaves. */
import { useEffect, useRef } from 'preact/hooks';
import { answering, isHidden } from '#model/comparison/comparison.ts';
import type { Comparison, ComparisonRow } from '#model/comparison/types.ts';
import type { ComparisonState, ComparisonSubject } from '#model/comparison/url-state.ts';
import { SEVERAL_SIGNS } from '#model/edition/notices.ts';
import { CellBody } from './CellBody.tsx';

interface Props {
  readonly base: string;
  readonly title: string;
  readonly caption: string;
  readonly comparison: Comparison;
  readonly state: ComparisonState;
  readonly subject: ComparisonSubject;
  readonly onRow: (row: ComparisonRow) => void;
  readonly onToggle: (row: ComparisonRow) => void;
  readonly onLeave: () => void;
}

/** Keys that turn, among them those of a presenter's remote control. */
const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

export function Presenter({
  base,
  title,
  caption,
  comparison: { rows },
  state,
  subject,
  onRow,
  onToggle,
  onLeave,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    body.current?.focus();
  }, []);
  const at = Math.max(
    0,
    rows.findIndex(({ keys }) => keys.some((key) => key === state.row)),
  );
  const row = rows[at];
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [row?.key]);
  const turn = (by: number): void => {
    const next = rows[at + by];
    if (next !== undefined) onRow(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = TURNS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(by);
  };
  const hidden = row !== undefined && isHidden(row, state.hidden);
  const covered = (cell: ComparisonRow['cells'][number]): boolean =>
    rows.some((other) => other.cells.includes(cell) && isHidden(other, state.hidden));
  return (
    <dialog ref={dialog} class="presenter" aria-labelledby="presented" onClose={onLeave} onKeyDown={onKeyDown}>
      <header>
        <h2 id="presented">{title}</h2>
        <p role="status">
          {row === undefined ? (
            'No rows to present.'
          ) : (
            <>
              <strong data-anchors={row.anchors.length > 0 ? row.anchors.join(' ') : undefined}>
                <span class={row.anchors.length > 0 ? 'level' : undefined}>{row.title}</span>
              </strong>{' '}
              <small>{`${String(at + 1)} of ${String(rows.length)}${hidden ? ', hidden' : ''}`}</small>
            </>
          )}
        </p>
        <div class="buttons">
          <button
            type="button"
            aria-disabled={at === 0}
            onClick={() => {
              turn(-1);
            }}
          >
            Previous
          </button>
          <button
            type="button"
            aria-disabled={at >= rows.length - 1}
            onClick={() => {
              turn(1);
            }}
          >
            Next
          </button>
          {row !== undefined && (
            <button
              type="button"
              onClick={() => {
                onToggle(row);
              }}
            >
              {hidden ? 'Reveal' : 'Hide'}
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            Leave (Esc)
          </button>
        </div>
      </header>
      <div class="presented" ref={body} tabIndex={0} role="group" aria-label={row?.title ?? title}>
        {row?.cells.map((cell) => (
          <section key={cell.column}>
            <h3>
              {cell.edition.facts.name}
              {cell.edition.facts.replaced && <small> Replaced</small>}
            </h3>
            <CellBody cell={answering(row, cell)} subject={subject} base={base} hidden={covered(cell)} />
          </section>
        ))}
      </div>
      <footer>
        <p>
          {caption} {subject.by !== 'show' && SEVERAL_SIGNS}
        </p>
      </footer>
    </dialog>
  );
}
