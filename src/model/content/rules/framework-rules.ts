/** The framework's own lists: ids once, and references that lead somewhere. */
import type { Framework } from '../framework.ts';
import { duplicates, ids, unknownNames, type Breach } from './rule.ts';

/** The faults of the framework's own lists, each with the list it stands in. */
export function frameworkBreaches(framework: Framework): (Breach & { list: keyof Framework })[] {
  const unique = (Object.keys(framework) as (keyof Framework)[]).flatMap((list) =>
    duplicates(
      framework[list].map((thing, at) => ({ key: thing.id, path: [at, 'id'] })),
      'id',
    ).map((breach) => ({ ...breach, list })),
  );
  const domains = unknownNames(
    framework.dimensions.map((dimension, at) => ({ name: dimension.domain, path: [at, 'domain'] })),
    ids(framework.domains),
    'content/framework/domains.yaml',
  ).map((breach) => ({ ...breach, list: 'dimensions' as const }));
  const dimensions = unknownNames(
    framework.concerns.map((concern, at) => ({ name: concern.dimension, path: [at, 'dimension'] })),
    ids(framework.dimensions),
    'content/framework/dimensions.yaml',
  ).map((breach) => ({ ...breach, list: 'concerns' as const }));
  return [...unique, ...domains, ...dimensions];
}
