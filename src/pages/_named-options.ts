/** The names of editions and concerns that tools of several areas choose from, as short as they can be. */
import type { NamedEdition, NamedOption, NamedOptions } from '#islands/comparison/options.ts';
import type { Atlas, Edition } from '#model/edition/atlas.ts';
import { editionLabel } from '#model/edition/wording/edition-status.ts';
import { href } from '#site/links.ts';

export function namedOptions({ editions, dimensions, concerns }: Atlas): NamedOptions {
  const named = (state: Edition['state']): NamedEdition[] =>
    editions
      .filter((edition) => edition.state === state)
      .map((edition) => [edition.id, editionLabel(edition), edition.area.name, edition.area.region]);
  return {
    base: href(''),
    latest: named('latest-held'),
    replaced: named('replaced'),
    dimensions: dimensions.map(({ id, title }) => [
      id,
      title,
      concerns.filter((concern) => concern.dimension === id).map((concern): NamedOption => [concern.id, concern.title]),
    ]),
  };
}
