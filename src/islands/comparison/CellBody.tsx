/** What stands in one cell: the area's own level by label, name and hue, and what is listed there. */
import { Fragment } from 'preact';
import { mapNested } from '#model/edition/nesting.ts';
import { addresses } from '#model/edition/urls.ts';
import { emptyWords, isSilent, nested, silenceOf } from '#model/comparison/comparison.ts';
import type { ComparisonCell, Entry } from '#model/comparison/types.ts';
import type { ComparisonSubject } from '#model/comparison/url-state.ts';
import type { EditionFacts, FactsLevel } from '#model/data/edition-facts.ts';
import { indexedIndicatorView } from '#model/data/edition-index.ts';
import { ContactList } from '#components/kit/ContactList.tsx';
import { IndicatorList } from '#components/kit/IndicatorList.tsx';
import { SilentCell } from '#components/kit/SilentCell.tsx';
import { TimeLimit } from '#components/kit/TimeLimit.tsx';

interface Frame {
  readonly base: string;
  readonly facts: EditionFacts;
}

/** In a narrow column "Multiple/Complex" breaks behind its stroke, not within a word. */
const breakable = (name: string) =>
  name.split('/').map((part, at) =>
    at === 0 ? (
      part
    ) : (
      <Fragment key={at}>
        /<wbr />
        {part}
      </Fragment>
    ),
  );

export function LevelTag({ level, facts, base }: Frame & { readonly level: FactsLevel }) {
  return (
    <a class="level" data-anchors={level.anchors.join(' ')} href={base + addresses.level(facts.document, level.id)}>
      <span>
        {level.printed !== null && (
          <>
            <span class="label">{level.printed}</span>{' '}
          </>
        )}
        <span class="name">{breakable(level.name)}</span>
      </span>
    </a>
  );
}

function Meaning({ level, facts, base }: Frame & { readonly level: FactsLevel }) {
  const limits = level.timescales.flatMap((id) => facts.timescales.find((one) => one.id === id) ?? []);
  const contacts = level.contacts.flatMap((id) => facts.contacts.find((one) => one.id === id) ?? []);
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
      <p>
        <strong>Route</strong>
      </p>
      <ul>
        {level.route.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {contacts.length > 0 && (
        <p>
          <strong>Contacts:</strong>{' '}
          {contacts.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={`${base}${addresses.document(facts.document)}#contact-${id}`}>{name}</a>
            </span>
          ))}
        </p>
      )}
      {limits.length > 0 && (
        <p>
          <strong>Within</strong>
        </p>
      )}
      {limits.map((limit) => (
        <TimeLimit key={limit.id} limit={limit} />
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
}

/** Silence is not safety: an empty cell speaks. */
function Empty({ cell, subject, base }: Omit<Props, 'hidden'>) {
  if (cell.state === 'no-level' || subject.by === 'show') return <p class="silent">{emptyWords(cell, subject)}</p>;
  return <SilentCell silence={silenceOf(cell.edition)} base={base} />;
}

export function CellBody({ cell, subject, base, hidden }: Props) {
  const { facts } = cell.edition;
  return (
    <>
      {cell.entries.map((entry, at) => (
        <div key={at} class="entry">
          {entry.level !== null && (
            <p class="tag-line">
              <LevelTag level={entry.level} facts={facts} base={base} />
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
