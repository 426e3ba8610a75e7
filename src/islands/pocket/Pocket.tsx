/** What the pocket edition shows: the same finder as the site's, then levels, contacts and time limits as printed. */
import { uncheckedNotice } from '#model/edition/contacts.ts';
import type { EditionIndex } from '#model/data/edition-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { ROLE_LABELS } from '#model/content/labels.ts';
import { NATIONAL_CONTACTS } from '#model/edition/national-contacts.ts';
import { PROMPTS } from '#model/edition/notices.ts';
import Finder from '../Finder.tsx';
import { TimeLimit } from '#components/kit/TimeLimit.tsx';
import type { FinderOptions } from '#model/finder/options.ts';

function Levels({ facts }: { readonly facts: EditionFacts }) {
  return (
    <dl class="facts">
      {facts.levels.map((level) => (
        <>
          <dt>
            <span class="level" data-anchors={level.anchors.join(' ')}>
              {level.printed !== null && `${level.printed} `}
              {level.name}
            </span>
          </dt>
          <dd>
            {[...level.meaning, ...level.route].map((text) => (
              <p>{text}</p>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}

function Contacts({ facts }: { readonly facts: EditionFacts }) {
  return (
    <ul>
      {facts.contacts.map((contact) => (
        <li>
          <strong>{contact.name}</strong> ({ROLE_LABELS[contact.role]}): {contact.for}
          {contact.hours !== null && <> Open: {contact.hours}.</>}
          {contact.ways.map((way) => (
            <div>
              {way.label}: <strong>{way.value}</strong>
              {way.note !== null && <small> ({way.note})</small>}
            </div>
          ))}
          {contact.checked !== null && (
            <div>
              Checked {contact.checked.on}: <strong>{contact.checked.number}</strong>
            </div>
          )}
          {contact.note !== null && (
            <div>
              <small>{contact.note}</small>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The signs that are printed outside the level tables, whole, with what to do: some cannot wait. */
function Lists({ facts, index }: { readonly facts: EditionFacts; readonly index: EditionIndex }) {
  return (
    <>
      {facts.lists.map((list) => (
        <section class={list.urgent ? 'urgent' : 'list'}>
          <h3>{list.title}</h3>
          <ul>
            {index.listItems
              .filter((item) => item.list.id === list.id)
              .map((item) => (
                <li>{item.text}</li>
              ))}
          </ul>
          <p>
            <strong>What to do:</strong> {list.route}
          </p>
        </section>
      ))}
    </>
  );
}

function EditionFacts({ facts, index }: { readonly facts: EditionFacts; readonly index: EditionIndex | undefined }) {
  return (
    <details class="pocket-edition">
      <summary>
        <strong>{facts.name}</strong>
        {facts.replaced && ', replaced'}
      </summary>
      <p>{facts.state.join(' ')}</p>
      {index !== undefined && <Lists facts={facts} index={index} />}
      <h3>Levels</h3>
      <Levels facts={facts} />
      <h3>Contacts</h3>
      <p>
        <small>{uncheckedNotice(facts, facts.contacts)}</small>
      </p>
      <Contacts facts={facts} />
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
  readonly built: string;
  readonly facts: readonly EditionFacts[];
  readonly indexes: readonly EditionIndex[];
}

export function Pocket({ guide, built, facts, indexes }: Props) {
  return (
    <>
      <p class="notice">
        Content of {built}. Editions may have been replaced since: check with the partnership for a later edition before
        you act. The published documents prevail.
      </p>
      <Finder guide={guide} />
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
            <strong>{one.number}</strong>: {one.name}. {one.use}.
          </li>
        ))}
      </ul>
      <p class="soft">{PROMPTS}</p>
    </>
  );
}
