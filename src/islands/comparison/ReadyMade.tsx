/** Ready-made comparisons, and who says that areas differ there: links, so that they can be mailed and opened beside this page. */
import { addresses } from '#model/edition/urls.ts';
import {
  FEWEST_EDITIONS,
  MOST_EDITIONS,
  turnTo,
  writeComparison,
  type ComparisonSubject,
} from '#model/comparison/url-state.ts';
import type { Address } from './hooks.ts';
import { comparisonChoices, subjectTitle, type ComparisonOptions } from './options.ts';

interface Props {
  readonly guide: ComparisonOptions;
  /** How many levels the longest edition prints. */
  readonly places: number;
  readonly address: Address;
  readonly onStart: () => void;
}

export function ReadyMade({ guide, places, address: { state, navigate }, onStart }: Props) {
  const documents =
    state.documents.length >= FEWEST_EDITIONS
      ? state.documents
      : guide.latest.slice(0, MOST_EDITIONS).map(([id]) => id);
  return (
    <>
      <nav class="starts" aria-label="Ready-made comparisons">
        <ul class="jump">
          <li>Or begin with</li>
          {guide.ready.map((id) => {
            const subject: ComparisonSubject = { by: 'concern', id };
            const next = { ...turnTo(state, { subject }, comparisonChoices(guide), places), documents };
            const follow = (event: MouseEvent): void => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              navigate(next);
              onStart();
            };
            return (
              <li key={id}>
                <a
                  href={location.pathname + writeComparison(next)}
                  aria-current={state.subject?.by === 'concern' && state.subject.id === id ? 'true' : undefined}
                  onClick={follow}
                >
                  {subjectTitle(guide, subject)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <p class="screen">
        {guide.known} <a href={guide.base + addresses.concerns}>Where the documents here differ most</a>
      </p>
    </>
  );
}
