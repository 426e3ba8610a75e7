/** What each chosen document lists under a concern that the room heard, and what to do at those levels. */
import { IndicatorList } from '#components/kit/IndicatorList.tsx';
import { LevelRule } from '#components/kit/levels/LevelRule.tsx';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { ListSection } from '#components/kit/ListSection.tsx';
import { indexedIndicatorView, indexedListItemView } from '#model/data/edition-index.ts';
import { RULE_LABELS } from '#model/edition/every-level.ts';
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
          />
        </div>
      ))}
      {levels.length === 0 && <Empty facts={facts} base={base} />}
      {levels.map(({ level, nested }) => (
        <div key={level.id} class="entry">
          <p class="tag-line">
            <LevelLabel level={level} href={base + addresses.level(facts.document, level.id)} />
          </p>
          <IndicatorList nested={mapNested(nested, indexedIndicatorView)} base={base} />
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

const ASKED = ['route', 'contacts', 'timescales'] as const;

/** Route, contacts and time limits at the levels that list something heard, each area in its own words. */
export function Routes({ base, editions, concerns }: HeardProps) {
  // What is folded on the screen is open on paper.
  const { printing } = usePrinting();
  return (
    <div class="beside-areas">
      {editions.map((edition) => {
        const { facts } = edition;
        const ids = concerns.map(({ id }) => id);
        return (
          <section key={facts.document}>
            <h3>{facts.name}</h3>
            {levelsListing(edition, ids).map((level) => (
              <details key={level.id} open={printing}>
                <summary>
                  <LevelLabel level={level} />
                </summary>
                {ASKED.map((rule) => (
                  <div key={rule} class="question">
                    <p>
                      <strong>{RULE_LABELS[rule]}:</strong>
                    </p>
                    <LevelRule
                      edition={facts}
                      level={level}
                      rule={rule}
                      home={base + addresses.document(facts.document)}
                    />
                  </div>
                ))}
              </details>
            ))}
            <p class="states">{facts.state.join(' ')}</p>
          </section>
        );
      })}
    </div>
  );
}
