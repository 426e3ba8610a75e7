/** What each chosen document lists under a concern that the room heard, and what to do at those levels. */
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { IndicatorList } from '#components/kit/IndicatorList.tsx';
import { EveryLevelRule, OwnRule } from '#components/kit/levels/LevelRule.tsx';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { ListSection } from '#components/kit/ListSection.tsx';
import { indexedIndicatorView, indexedListItemView } from '#model/data/edition-index.ts';
import type { FactsLevel } from '#model/data/edition-facts.ts';
import { byId } from '#model/edition/atlas.ts';
import { RULE_LABELS } from '#model/edition/facts/every-level.ts';
import { AT_EVERY_LEVEL } from '#model/edition/wording/notices.ts';
import { mapNested } from '#model/edition/nesting.ts';
import { addresses } from '#model/edition/urls.ts';
import { levelsListing, listedUnder } from '#model/training/listed-under.ts';
import type { HeldEdition } from '#model/training/pool.ts';
import { usePrinting } from '../support/use-printing.ts';
import { Empty } from './Pools.tsx';

interface Props {
  readonly base: string;
  readonly edition: HeldEdition;
}

function ListedHere({ base, edition, concern }: Props & { readonly concern: string }) {
  const { facts } = edition;
  const { levels, lists } = listedUnder(edition, concern);
  return (
    <section>
      <h4>
        {facts.name}
        {facts.replaced && <small> Replaced</small>}
      </h4>
      {lists.map(({ list, items }) => (
        <div key={list.id} class={list.urgent ? 'urgent' : 'list'}>
          <ListSection
            list={{ ...list, urgent: false }}
            title={list.title}
            items={items.map(indexedListItemView)}
            base={base}
            mistakes
          />
        </div>
      ))}
      {levels.length === 0 && <Empty facts={facts} base={base} />}
      {levels.map(({ level, nested }) => (
        <div key={level.id} class="entry">
          <p class="tag-line">
            <LevelLabel level={level} href={base + addresses.level(facts.document, level.id)} />
          </p>
          <IndicatorList nested={mapNested(nested, indexedIndicatorView)} base={base} mistakes />
        </div>
      ))}
    </section>
  );
}

interface HeardProps {
  readonly base: string;
  readonly editions: readonly HeldEdition[];
  readonly concerns: readonly { readonly id: string; readonly title: string }[];
}

export const Heard = ({ base, editions, concerns }: HeardProps) => (
  <>
    {concerns.map(({ id, title }) => (
      <section key={id} class="heard">
        <h3>
          <a href={base + addresses.concern(id)}>{title}</a>
        </h3>
        <div class="beside-areas">
          {editions.map((edition) => (
            <ListedHere key={edition.facts.document} base={base} edition={edition} concern={id} />
          ))}
        </div>
      </section>
    ))}
  </>
);

const ASKED = ['route', 'timescales'] as const;
/** Contacts stand whole above; at a level their names say which are its own. */
const ASKED_OF_LEVEL = ['contacts', ...ASKED] as const;

interface RulesProps {
  readonly facts: HeldEdition['facts'];
  /** A level, or what holds at every level. */
  readonly level: FactsLevel | null;
  readonly home: string;
}

const Rules = ({ facts, level, home }: RulesProps) => (
  <>
    {(level === null ? ASKED : ASKED_OF_LEVEL).map((rule) => (
      <div key={rule} class="question">
        <p>
          <strong>{RULE_LABELS[rule]}:</strong>
        </p>
        {level === null ? (
          <EveryLevelRule edition={facts} rule={rule} home={home} />
        ) : (
          <OwnRule edition={facts} level={level} rule={rule} home={home} />
        )}
      </div>
    ))}
  </>
);

/** Whom one area says to contact at these levels, then what to do and by when: for every level once, then level by level. */
function AreaRoutes({ base, edition: { facts }, levels }: Props & { readonly levels: readonly FactsLevel[] }) {
  // What is folded on the screen is open on paper.
  const { printing } = usePrinting();
  const home = base + addresses.document(facts.document);
  const contacts = [...new Set([...facts.everyLevel.contacts, ...levels.flatMap((level) => level.contacts)])];
  return (
    <section>
      <h3>{facts.name}</h3>
      <ContactList words={facts} contacts={contacts.map((id) => byId(facts.contacts, id))} />
      <details open={printing}>
        <summary>{AT_EVERY_LEVEL}</summary>
        <Rules facts={facts} level={null} home={home} />
      </details>
      {levels.map((level) => (
        <details key={level.id} open={printing}>
          <summary>
            <LevelLabel level={level} />
          </summary>
          <Rules facts={facts} level={level} home={home} />
        </details>
      ))}
      <p class="states">{facts.state.join(' ')}</p>
    </section>
  );
}

/** Contacts, routes and time limits at the levels that list something heard, each area in its own words. */
export const Routes = ({ base, editions, concerns }: HeardProps) => (
  <div class="beside-areas">
    {editions.map((edition) => (
      <AreaRoutes
        key={edition.facts.document}
        base={base}
        edition={edition}
        levels={levelsListing(
          edition,
          concerns.map(({ id }) => id),
        )}
      />
    ))}
  </div>
);
