/** What stands in one cell: the area's own level by label, name and hue, and what is listed there. */
import { mapNested } from '#model/edition/nesting.ts';
import { addresses } from '#model/edition/urls.ts';
import { emptyWords, isSilent, nested, silenceOf } from '#model/comparison/comparison.ts';
import type { ComparisonCell, Entry } from '#model/comparison/types.ts';
import type { ComparisonSubject } from '#model/comparison/url-state.ts';
import { indexedIndicatorView } from '#model/data/edition-index.ts';
import { IndicatorList } from '#components/kit/IndicatorList.tsx';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { SilentCell } from '#components/kit/SilentCell.tsx';
import { factsView } from './facts-view.ts';

function EntryContent({
  entry: { content, level },
  cell: {
    edition: { index, facts },
  },
  base,
  presented,
}: {
  readonly entry: Entry;
  readonly cell: ComparisonCell;
  readonly base: string;
  readonly presented: boolean;
}) {
  switch (content.type) {
    case 'indicators':
      return index === null || content.items.length === 0 ? null : (
        <IndicatorList
          nested={mapNested(nested(index, content.items), indexedIndicatorView)}
          base={base}
          mistakes={!presented}
        />
      );
    case 'meaning':
    case 'every level':
    case 'timescales':
    case 'contacts':
      return <>{factsView()?.(content, level, { base, facts })}</>;
  }
}

interface Props {
  readonly cell: ComparisonCell;
  readonly subject: ComparisonSubject;
  readonly base: string;
  readonly hidden: boolean;
  /** On a slide, before a room, where the names of levels may be hidden and nothing is for one reader alone. */
  readonly slide?: { readonly nameless: boolean } | undefined;
}

/** Silence is not safety: an empty cell speaks. */
function Empty({ cell, subject, base }: Omit<Props, 'hidden' | 'slide'>) {
  if (cell.state === 'no-level' || subject.by === 'show') return <p class="silent">{emptyWords(cell, subject)}</p>;
  const at = cell.entries.flatMap((entry) => (isSilent(entry) && entry.level !== null ? [entry.level.id] : []));
  return <SilentCell silence={silenceOf(cell.edition, at)} base={base} />;
}

export function CellBody({ cell, subject, base, hidden, slide }: Props) {
  const { facts } = cell.edition;
  return (
    <>
      {cell.entries.map((entry, at) => (
        <div key={at} class="entry">
          {entry.level !== null && slide?.nameless !== true && (
            <p class="tag-line">
              <LevelLabel level={entry.level} href={base + addresses.level(facts.document, entry.level.id)} />
            </p>
          )}
          {entry.heading !== null && !hidden && <p class="heading">{entry.heading}</p>}
          {!hidden && <EntryContent entry={entry} cell={cell} base={base} presented={slide !== undefined} />}
          {/* A level that lists nothing beside one that does: its tag alone would read as a heading of the other's. */}
          {!hidden && cell.state === 'filled' && isSilent(entry) && <Empty cell={cell} subject={subject} base={base} />}
        </div>
      ))}
      {hidden ? (
        <p class="covered">Hidden</p>
      ) : (
        cell.state !== 'filled' && <Empty cell={cell} subject={subject} base={base} />
      )}
    </>
  );
}
