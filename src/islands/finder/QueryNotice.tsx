/** How the typed words were read: the areas they name, and other words taken for them. Each can be undone or seen. */
import { addresses } from '#model/edition/urls.ts';
import { areaNamesInWords, interpretationInWords, type Interpretation } from '#model/search/interpret.ts';
import { areaOptions, type FinderOptions } from '#model/finder/options.ts';

interface Props {
  readonly options: FinderOptions;
  readonly interpretation: Interpretation;
  /** Ids of the areas that the words choose. */
  readonly named: readonly string[];
  /** Takes the areas' names out of the words. */
  readonly undo: () => void;
}

export function QueryNotice({ options, interpretation: { query, contacts }, named, undo }: Props) {
  const areas = areaOptions(options).filter(({ id }) => named.includes(id));
  const readAs = interpretationInWords(query);
  return (
    <>
      {areas.length > 0 && (
        <p>
          In {areaNamesInWords(areas)}, as your words say.{' '}
          <button type="button" onClick={undo}>
            Search all areas instead
          </button>
        </p>
      )}
      {contacts && options.linked && (
        <p>
          Looking for whom to contact? See the areas' <a href={options.base + addresses.contacts}>contacts</a>.
        </p>
      )}
      {readAs !== '' && <p class="soft">{readAs}</p>}
    </>
  );
}
