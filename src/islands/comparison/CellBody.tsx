/** What stands in one cell: the area's own level by label, name and hue, and what is listed there. */
import { mapNested } from '#model/edition/nesting.ts';
import { addresses } from '#model/edition/urls.ts';
import { emptyWords, isSilent, nested, silenceOf } from '#model/comparison/comparison.ts';
import type { ComparisonCell, Entry } from '#model/comparison/types.ts';
import type { ComparisonSubject } from '#model/comparison/url-state.ts';
import type { EditionFacts, FactsLevel } from '#model/data/edition-facts.ts';
import { indexedIndicatorView } from '#model/data/edition-index.ts';
import { LEVEL_RULES, RULE_LABELS } from '#model/edition/every-level.ts';
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { IndicatorList } from '#components/kit/IndicatorList.tsx';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { EveryLevelRules, OwnRule } from '#components/kit/levels/LevelRule.tsx';
import { SilentCell } from '#components/kit/SilentCell.tsx';
import { TimeLimit } from '#components/kit/levels/TimeLimit.tsx';

interface Frame {
  readonly base: string;
  readonly facts: EditionFacts;
}

/** What stands once for all levels is a row of its own. */
function Meaning({ level, facts, base }: Frame & { readonly level: FactsLevel }) {
  const home = base + addresses.document(facts.document);
  return (
    <>
      {level.meaning.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {level.lead !== null && (
        <p>
          <strong>Who leads:</strong> {level.lead}
        </p>
      )}
      {LEVEL_RULES.map((rule) => (
        <div key={rule} class="question">
          <p>
            <strong>{RULE_LABELS[rule]}:</strong>
          </p>
          <OwnRule edition={facts} level={level} rule={rule} home={home} />
        </div>
      ))}
    </>
  );
}

function EntryContent({
  entry: { content, level },
  cell: {
    edition: { index, facts },
  },
  base,
}: {
  readonly entry: Entry;
  readonly cell: ComparisonCell;
  readonly base: string;
}) {
  switch (content.type) {
    case 'indicators':
      return index === null || content.items.length === 0 ? null : (
        <IndicatorList nested={mapNested(nested(index, content.items), indexedIndicatorView)} base={base} />
      );
    case 'meaning':
      return level === null ? null : <Meaning level={level} facts={facts} base={base} />;
    case 'every level':
      return <EveryLevelRules edition={facts} home={base + addresses.document(facts.document)} />;
    case 'timescales':
      return (
        <>
          {content.items.map((limit) => (
            <TimeLimit key={limit.id} limit={limit} />
          ))}
        </>
      );
    case 'contacts':
      return <ContactList words={facts} contacts={content.items} />;
  }
}

interface Props {
  readonly cell: ComparisonCell;
  readonly subject: ComparisonSubject;
  readonly base: string;
  readonly hidden: boolean;
  /** Whether the room is not to see which level it is. */
  readonly nameless?: boolean | undefined;
}

/** Silence is not safety: an empty cell speaks. */
function Empty({ cell, subject, base }: Omit<Props, 'hidden' | 'nameless'>) {
  if (cell.state === 'no-level' || subject.by === 'show') return <p class="silent">{emptyWords(cell, subject)}</p>;
  return <SilentCell silence={silenceOf(cell.edition)} base={base} />;
}

export function CellBody({ cell, subject, base, hidden, nameless }: Props) {
  const { facts } = cell.edition;
  return (
    <>
      {cell.entries.map((entry, at) => (
        <div key={at} class="entry">
          {entry.level !== null && nameless !== true && (
            <p class="tag-line">
              <LevelLabel level={entry.level} href={base + addresses.level(facts.document, entry.level.id)} />
            </p>
          )}
          {entry.heading !== null && !hidden && <p class="heading">{entry.heading}</p>}
          {!hidden && <EntryContent entry={entry} cell={cell} base={base} />}
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
