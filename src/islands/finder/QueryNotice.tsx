/** How the typed words were read: the areas they name, and other words taken for them. Each can be undone or seen. */
import { addresses } from '#model/edition/urls.ts';
import { namesOf, readInWords, type Asked } from '#model/search/interpret.ts';
import type { FinderGuide } from '#model/finder/options.ts';
import { areasOf } from './options.ts';

interface Props {
  readonly guide: FinderGuide;
  readonly asked: Asked;
  /** Ids of the areas that the words choose. */
  readonly named: readonly string[];
  /** Takes the areas' names out of the words. */
  readonly undo: () => void;
}

export function Reading({ guide, asked: { query, contacts }, named, undo }: Props) {
  const areas = areasOf(guide).filter(({ id }) => named.includes(id));
  const read = readInWords(query);
  return (
    <>
      {areas.length > 0 && (
        <p>
          In {namesOf(areas)}, as your words say.{' '}
          <button type="button" onClick={undo}>
            Search all areas instead
          </button>
        </p>
      )}
      {contacts && guide.linked && (
        <p>
          Looking for whom to contact? See the areas' <a href={guide.base + addresses.contacts}>contacts</a>.
        </p>
      )}
      {read !== '' && <p class="soft">{read}</p>}
    </>
  );
}
