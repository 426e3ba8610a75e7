/** What is known of each edition, at the foot of a sheet that will be found without the site. */
import type { HeldEdition } from '#model/training/pool.ts';

export const States = ({ editions }: { readonly editions: readonly Pick<HeldEdition, 'facts'>[] }) => (
  <div class="states">
    {editions.map(({ facts: { document, name, state } }) => (
      <p key={document}>
        <strong>{name}:</strong> {state.join(' ')}
      </p>
    ))}
  </div>
);
