/** What the pocket edition shows: the same finder as the site's, then levels, contacts and time limits as printed. */
import { Fragment } from 'preact';
import { indexedListItemView, type EditionIndex } from '#model/data/edition-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { NATIONAL_CONTACTS } from '#model/edition/facts/national-contacts.ts';
import { LEVEL_RULES, RULE_LABELS } from '#model/edition/facts/every-level.ts';
import { ageInWords } from '#model/edition/wording/age.ts';
import { dateInWords } from '#model/edition/wording/edition-status.ts';
import { AT_EVERY_LEVEL, PROMPTS } from '#model/edition/wording/notices.ts';
import Finder from '../Finder.tsx';
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { ListSection } from '#components/kit/ListSection.tsx';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { EveryLevelRules, OwnRule } from '#components/kit/levels/LevelRule.tsx';
import { PhoneLink } from '#components/kit/contacts/PhoneLink.tsx';
import { Steps } from '#components/kit/levels/Steps.tsx';
import { TimeLimit } from '#components/kit/levels/TimeLimit.tsx';
import type { FinderOptions } from '#model/finder/options.ts';

function Levels({ facts }: { readonly facts: EditionFacts }) {
  return (
    <dl class="facts">
      {facts.levels.map((level) => (
        <Fragment key={level.id}>
          <dt>
            <LevelLabel level={level} />
          </dt>
          <dd>
            {level.meaning.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {LEVEL_RULES.map((rule) => (
              <div key={rule} class="question">
                <p>
                  <strong>{RULE_LABELS[rule]}:</strong>
                </p>
                <OwnRule edition={facts} level={level} rule={rule} />
              </div>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The signs that are printed outside the level tables, whole, with what to do: some cannot wait. */
const Lists = ({ facts, index }: { readonly facts: EditionFacts; readonly index: EditionIndex }) => (
  <>
    {facts.lists.map((list) => (
      <ListSection
        key={list.id}
        list={list}
        title={list.title}
        items={index.listItems.filter((item) => item.list.id === list.id).map(indexedListItemView)}
        base={null}
      />
    ))}
  </>
);

export function EditionFacts({
  facts,
  index,
}: {
  readonly facts: EditionFacts;
  readonly index: EditionIndex | undefined;
}) {
  return (
    <details class="pocket-edition">
      <summary>
        <strong>{facts.name}</strong>
        {facts.replaced && ', replaced'}
      </summary>
      <p>{facts.state.join(' ')}</p>
      {index !== undefined && <Lists facts={facts} index={index} />}
      <h3>{AT_EVERY_LEVEL}</h3>
      <EveryLevelRules edition={facts} />
      {facts.steps.map((steps) => (
        <Steps key={steps.id} steps={steps} />
      ))}
      <h3>Levels</h3>
      <Levels facts={facts} />
      <h3>Contacts</h3>
      <ContactList words={facts} contacts={facts.contacts} cards="h4" />
      {facts.timescales.length > 0 && <h3>Time limits</h3>}
      <ul>
        {facts.timescales.map((one) => (
          <li>
            <TimeLimit limit={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly guide: FinderOptions;
  readonly date: string;
  readonly from: string | null;
  readonly facts: readonly EditionFacts[];
  readonly indexes: readonly EditionIndex[];
}

export function Pocket({ guide, date, from, facts, indexes }: Props) {
  const age = ageInWords(date, new Date().toISOString().slice(0, 10));
  return (
    <>
      <p class="notice">
        Content of {dateInWords(date)}. {age !== '' && <strong>{age} </strong>}Editions may have been replaced since:
        check with the partnership for a later edition before you act. The published documents prevail. This file does
        not keep up by itself:{' '}
        {from === null ? (
          'for a newer one, go back to the site that it came from.'
        ) : (
          <>
            a newer one may be at <a href={from}>{from.replace(/^https?:\/\//, '')}</a>.
          </>
        )}
      </p>
      <Finder options={guide} />
      <h2>Levels, contacts and time limits</h2>
      {facts.map((one) => (
        <EditionFacts
          key={one.document}
          facts={one}
          index={indexes.find(({ edition }) => edition.document === one.document)}
        />
      ))}
      <h2>National numbers</h2>
      <ul>
        {NATIONAL_CONTACTS.map((one) => (
          <li>
            <PhoneLink id={one.id} />: {one.name}. {one.use}.
          </li>
        ))}
      </ul>
      <p class="soft">{PROMPTS}</p>
    </>
  );
}
