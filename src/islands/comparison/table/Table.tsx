/** Areas side by side: a table whose headers stay in sight; on a phone, by its styles, a stack by level. */
import { levelLabel } from '#model/content/labels.ts';
import { addresses } from '#model/edition/urls.ts';
import type { ComparisonAction } from '#model/comparison/actions.ts';
import { isHidden, levelsIn } from '#model/comparison/comparison.ts';
import type { ComparisonCell, Comparison, ComparisonRow } from '#model/comparison/types.ts';
import { rowsOf, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { COVERED_ABOVE, noLevel } from '#model/edition/wording/notices.ts';
import { Fragment } from 'preact';
import { CellBody } from './CellBody.tsx';

const CORNER = {
  anchors: 'Type of help',
  places: 'Printed order',
  dimensions: "Part of a child's life",
  timescales: 'Limit for',
  contacts: 'For',
};

interface Props {
  readonly base: string;
  readonly caption: string;
  readonly comparison: Comparison;
  readonly state: ComparisonState;
  readonly subject: ComparisonSubject;
  readonly dispatch: (action: ComparisonAction) => void;
}

/** What a row says, on a phone and on paper, of an area whose cell began in a row above. */
function Again({
  row,
  cell,
  base,
}: {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly base: string;
}) {
  const { areaName, document } = cell.edition.facts;
  return (
    <td role="cell" class="again" hidden>
      <p class="area">{areaName}</p>
      <p class="silent">
        {cell.state === 'no-level' ? (
          noLevel(areaName)
        ) : (
          <>
            {COVERED_ABOVE.before}{' '}
            {levelsIn(row, cell).map((level, at) => (
              <Fragment key={level.id}>
                {at > 0 && ` ${COVERED_ABOVE.between} `}
                <a href={base + addresses.level(document, level.id)}>{levelLabel(level)}</a>
              </Fragment>
            ))}
            {COVERED_ABOVE.after}
          </>
        )}
      </p>
    </td>
  );
}

/** A cell that begins in this row, or the word that one above covers it. */
function TableCell({
  rows,
  at,
  row,
  cell,
  props,
}: {
  readonly rows: readonly ComparisonRow[];
  readonly at: number;
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly props: Props;
}) {
  const { areaName } = cell.edition.facts;
  const covered = rows.filter((row) => row.cells.includes(cell));
  if (rows[at - 1]?.cells.includes(cell) === true) return <Again row={row} cell={cell} base={props.base} />;
  return (
    <td role="cell" rowSpan={covered.length > 1 ? covered.length : undefined}>
      <p class="area">{areaName}</p>
      <CellBody
        cell={cell}
        subject={props.subject}
        base={props.base}
        hidden={covered.some((row) => isHidden(row, props.state.hidden))}
      />
    </td>
  );
}

function TableRow({
  rows,
  at,
  row,
  props,
}: {
  readonly rows: readonly ComparisonRow[];
  readonly at: number;
  readonly row: ComparisonRow;
  readonly props: Props;
}) {
  const hidden = isHidden(row, props.state.hidden);
  return (
    <tr role="row" data-row={row.key}>
      <th role="rowheader" scope="row" data-anchors={row.anchors.length > 0 ? row.anchors.join(' ') : undefined}>
        <div class="row-head">
          <span class={row.anchors.length > 0 ? 'level' : undefined}>{row.title}</span>
          <button
            type="button"
            class="screen"
            aria-expanded={!hidden}
            onClick={() => {
              props.dispatch({ type: 'toggle', row });
            }}
          >
            {hidden ? 'Reveal' : 'Hide'}
            <span class="vh"> {row.title}</span>
          </button>
        </div>
      </th>
      {row.cells.map((cell) => (
        <TableCell key={cell.column} rows={rows} at={at} row={row} cell={cell} props={props} />
      ))}
    </tr>
  );
}

export function Table(props: Props) {
  const {
    comparison: { rows, editions },
    caption,
    state,
    base,
  } = props;
  return (
    <div class="abreast">
      <div class="wide compared" tabIndex={0} role="region" aria-label={caption}>
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {CORNER[rowsOf(state)]}
              </th>
              {editions.map(({ facts }) => (
                <th key={facts.document} role="columnheader" scope="col">
                  <a href={base + addresses.document(facts.document)}>{facts.name}</a>
                  {facts.replaced && <small> Replaced</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, at) => (
              <TableRow key={row.key} rows={rows} at={at} row={row} props={props} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
