/** Of each edition its state and whom to contact first, on the screen and on every printout, which says where it is from. */
import { addresses } from '#model/edition/urls.ts';
import { whoseWordsAll } from '#model/edition/wording/edition-status.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';
import { AddressHere, FirstContacts } from './Handed.tsx';

export function Editions({ editions, base }: { readonly editions: readonly ComparedEdition[]; readonly base: string }) {
  return (
    <section class="held" aria-label="The editions compared">
      <ul class="plain">
        {editions.map(({ facts }) => (
          <li key={facts.document}>
            <strong>
              <a href={base + addresses.document(facts.document)}>{facts.areaName}</a>
            </strong>
            : {facts.state.join(' ')} <FirstContacts facts={facts} base={base} />
          </li>
        ))}
      </ul>
      <p>{whoseWordsAll(editions.map(({ facts }) => facts))}</p>
      <AddressHere />
    </section>
  );
}
