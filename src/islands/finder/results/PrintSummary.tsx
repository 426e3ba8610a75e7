/** What a handout must say besides the indicators: what was looked for, and what the editions are. Drawn for paper alone. */
import type { EditionIndex, IndexedEdition } from '#model/data/edition-index.ts';
import { statusSentences } from '#model/edition/wording/edition-status.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { FACET_TITLES, type FinderState } from '#model/finder/url-state.ts';
import { FACETS } from '#model/search/ranking/choices.ts';
import { SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { nameOf } from '../options.ts';

interface Props {
  readonly options: FinderOptions;
  readonly state: FinderState;
  readonly indexes: readonly EditionIndex[];
}

const dated = ({ published, edition }: IndexedEdition) => ({ edition: { published, label: edition } });

export function PrintSummary({ options, state, indexes }: Props) {
  const { words, chosen } = state;
  const editions = indexes.map(({ edition }) => edition);
  const shown = editions
    .filter(({ area }) => chosen.area.length === 0 || chosen.area.includes(area))
    .filter((edition) => state.replaced || edition.state === 'latest-held');
  const successorOf = ({ area, state: own }: IndexedEdition) =>
    own === 'replaced' ? editions.find((other) => other.area === area && other.state === 'latest-held') : undefined;
  return (
    <section>
      <dl class="facts">
        {words.trim() !== '' && (
          <>
            <dt>Words</dt>
            <dd>{words}</dd>
          </>
        )}
        {FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => (
          <>
            <dt>{FACET_TITLES[facet]}</dt>
            <dd>{chosen[facet].map((id) => nameOf(options, state, facet, id)).join('; ')}</dd>
          </>
        ))}
        {shown.map((edition) => {
          const successor = successorOf(edition);
          return (
            <>
              <dt>{edition.areaName}</dt>
              <dd>
                {statusSentences(
                  {
                    ...dated(edition),
                    later: edition.later === null ? null : { title: edition.later },
                    parts: edition.notHeld,
                  },
                  successor === undefined ? null : dated(successor),
                ).join(' ')}
              </dd>
            </>
          );
        })}
      </dl>
      <p>{SEVERAL_SIGNS}</p>
    </section>
  );
}
