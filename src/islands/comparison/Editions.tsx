/** Of each edition its state and whom to contact first, on the screen and on every printout, which says where it is from. */
import { useEffect, useState } from 'preact/hooks';
import { addresses } from '#model/edition/urls.ts';
import { whoseWordsAll } from '#model/edition/wording/edition-status.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';
import { loadOnce } from '../support/load-once.ts';

const loadHanded = loadOnce(() => import('./Handed.tsx'));

export function Editions({ editions, base }: { readonly editions: readonly ComparedEdition[]; readonly base: string }) {
  const [handed, setHanded] = useState<Awaited<ReturnType<typeof loadHanded>> | null>(null);
  useEffect(() => {
    // Where it does not come, the area's own page has its contacts.
    loadHanded().then(setHanded, () => undefined);
  }, []);
  return (
    <section class="held" aria-label="The editions compared">
      <ul class="plain">
        {editions.map(({ facts }) => (
          <li key={facts.document}>
            <strong>
              <a href={base + addresses.document(facts.document)}>{facts.areaName}</a>
            </strong>
            : {facts.state.join(' ')} {handed !== null && <handed.FirstContacts facts={facts} base={base} />}
          </li>
        ))}
      </ul>
      <p>{whoseWordsAll(editions.map(({ facts }) => facts))}</p>
      {handed !== null && <handed.AddressHere />}
    </section>
  );
}
