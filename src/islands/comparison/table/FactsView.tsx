/** What a cell says where levels, time limits or contacts are compared. Loaded only then. */
import type { JSX } from 'preact';
import type { Entry } from '#model/comparison/types.ts';
import { addresses } from '#model/edition/urls.ts';
import type { EditionFacts, FactsLevel } from '#model/data/edition-facts.ts';
import { LEVEL_RULES, RULE_LABELS } from '#model/edition/facts/every-level.ts';
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { EveryLevelRules, OwnRule } from '#components/kit/levels/LevelRule.tsx';
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

export function showFacts(
  content: Entry['content'],
  level: Entry['level'],
  { base, facts }: Frame,
): JSX.Element | null {
  switch (content.type) {
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
    case 'indicators':
      return null;
  }
}
