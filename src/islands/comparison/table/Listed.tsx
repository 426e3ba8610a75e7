/** Signs printed outside the level tables, above the table and no less prominent than what it lists. */
import { ListSection } from '#components/kit/ListSection.tsx';
import { indexedListItemView } from '#model/data/edition-index.ts';
import { addresses } from '#model/edition/urls.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';
import type { ListedSigns } from '#model/comparison/listed-signs.ts';

interface ListedProps {
  readonly listed: readonly ListedSigns[];
  readonly base: string;
  /** Whether mistakes can be reported here: not before a room. */
  readonly mistakes?: boolean | undefined;
}

export const ListSections = ({ listed, base, mistakes }: ListedProps) => (
  <div class="listed">
    {listed.map(({ edition: { facts }, list, items }) => (
      <ListSection
        key={`${facts.document} ${list.id}`}
        list={list}
        title={`${facts.areaName}: ${list.title}`}
        items={items.map(indexedListItemView)}
        base={base}
        mistakes={mistakes}
      />
    ))}
  </div>
);

/** Where no concern is chosen, every sign of an urgent list bears on what is shown: the ways to them. */
export function UrgentLists({
  editions,
  base,
}: {
  readonly editions: readonly ComparedEdition[];
  readonly base: string;
}) {
  const lists = editions.flatMap(({ facts }) =>
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
