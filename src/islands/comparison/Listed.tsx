/** Signs printed outside the level tables, above the table and no less prominent than what it lists. */
import { addresses } from '#model/edition/urls.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';
import type { ListedSigns } from '#model/comparison/listed-signs.ts';

export function ListedSigns({ listed, base }: { readonly listed: readonly ListedSigns[]; readonly base: string }) {
  return (
    <div class="listed">
      {listed.map(({ side: { facts }, list, items }) => (
        <section key={`${facts.document} ${list.id}`} class={list.urgent ? 'list urgent' : 'list'}>
          <h3>
            {facts.areaName}: {list.title}
          </h3>
          <ul>
            {items.map((item) => (
              <li key={item.ref} data-list-item={`${facts.document}-${list.id}-${String(item.ref)}`}>
                {item.text}{' '}
                <small>
                  <a href={base + addresses.listItem(facts.document, list.id, item.ref)}>In its list</a>
                </small>
              </li>
            ))}
          </ul>
          <p>
            <strong>What to do:</strong> {list.route}
          </p>
        </section>
      ))}
    </div>
  );
}

/** Where no concern is chosen, every sign of an urgent list bears on what is shown: the ways to them. */
export function UrgentLists({ sides, base }: { readonly sides: readonly ComparedEdition[]; readonly base: string }) {
  const lists = sides.flatMap(({ facts }) =>
    facts.lists.filter((list) => list.urgent).map((list) => ({ facts, list })),
  );
  if (lists.length === 0) return null;
  return (
    <div class="urgent">
      <p>
        <strong>Printed outside the level tables:</strong>
      </p>
      <ul>
        {lists.map(({ facts, list }) => (
          <li key={`${facts.document} ${list.id}`}>
            <a href={base + addresses.list(facts.document, list.id)}>
              {facts.areaName}: {list.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
