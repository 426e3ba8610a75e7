/** Signs printed outside the level tables, above the table and no less prominent than what it lists. */
import { addresses } from '../../../src/model/addresses.ts';
import type { ListedSigns } from '../../../src/model/comparison.ts';

export function Listed({ listed, base }: { readonly listed: readonly ListedSigns[]; readonly base: string }) {
  return (
    <div class="listed">
      {listed.map(({ side: { facts }, list, items }) => (
        <section key={`${facts.document} ${list.id}`} class={list.urgent ? 'list urgent' : 'list'}>
          <h3>{facts.areaName}: {list.title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.ref} data-list-item={`${facts.document}-${list.id}-${String(item.ref)}`}>
                {item.text} <small><a href={base + addresses.listItem(facts.document, list.id, item.ref)}>In its list</a></small>
              </li>
            ))}
          </ul>
          <p><strong>What to do:</strong> {list.route}</p>
        </section>
      ))}
    </div>
  );
}
