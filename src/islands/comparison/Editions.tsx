/** What is held of each edition, and that it may not be current: on the screen and on every printout. */
import { addresses } from '#model/edition/urls.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';

/** Stands with whatever is shown or taken away. */
export const RESTATED_HERE = 'Restated in our own words; the published documents prevail.';

export function Editions({ editions, base }: { readonly editions: readonly ComparedEdition[]; readonly base: string }) {
  return (
    <section class="held" aria-label="The editions compared">
      <ul class="plain">
        {editions.map(({ facts }) => (
          <li key={facts.document}>
            <strong>
              <a href={base + addresses.document(facts.document)}>{facts.areaName}</a>
            </strong>
            : {facts.state.join(' ')}
          </li>
        ))}
      </ul>
      <p>{RESTATED_HERE}</p>
    </section>
  );
}
