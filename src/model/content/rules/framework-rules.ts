/** The framework's own lists: ids once, and references that lead somewhere. */
import type { Framework } from '../framework.ts';
import { quoteValue } from '../faults.ts';
import { ANCHORS } from '../vocabulary.ts';
import { duplicates, ids, unknownNames, type Breach } from './rule.ts';

type List = Exclude<keyof Framework, 'everyday'>;
type FrameworkBreach = Breach & { list: List };

/** All five anchors, from the least need to the greatest: levels are set beside one another by them. */
function anchorBreaches({ anchors }: Framework): FrameworkBreach[] {
  const found = ids(anchors);
  if (found.join() === ANCHORS.join()) return [];
  const at = found.findIndex((id, place) => id !== ANCHORS[place]);
  return [
    {
      list: 'anchors',
      path: at < 0 ? [] : [at, 'id'],
      found: quoteValue(found),
      want: `all five, in this order: ${ANCHORS.join(', ')}`,
    },
  ];
}

/** Each requirement says of every edition of the guidance whether it asks for it. */
function requirementBreaches({ requirements, statutoryGuidance }: Framework): FrameworkBreach[] {
  const known = ids(statutoryGuidance);
  // An entry with a fault of its own may lack the field.
  return requirements.flatMap(({ editions = [] }, at) => {
    const named = editions.map(({ edition }, e) => ({ name: edition, path: [at, 'editions', e, 'edition'] }));
    const missing = known.filter((id) => !named.some(({ name }) => name === id));
    return [
      ...unknownNames(named, known, 'content/framework/statutory-guidance.yaml'),
      ...duplicates(
        named.map(({ name, path }) => ({ key: name, path })),
        'edition',
      ),
      ...missing.map((id) => ({
        path: [at, 'editions'],
        found: `nothing on the edition "${id}"`,
        want: 'an entry for each edition of the guidance',
      })),
    ].map((breach) => ({ ...breach, list: 'requirements' as const }));
  });
}

/** What is known of later guidance or law stands once, in the entry of the guidance or Act itself. */
const laterBreaches = ({ terms }: Framework): FrameworkBreach[] =>
  unknownNames(
    terms.flatMap(({ laterOf = [] }, at) => laterOf.map((name, n) => ({ name, path: [at, 'laterOf', n] }))),
    ids(terms.filter(({ later }) => later !== undefined)),
    'the terms that have a "later"',
  ).map((breach) => ({ ...breach, list: 'terms' }));

/**
 * The faults of the framework's own lists, each with the list it stands in.
 * @param unread lists that could not be read, so that nothing that names them is at fault
 */
export function frameworkBreaches(
  framework: Framework,
  unread: ReadonlySet<keyof Framework> = new Set(),
): FrameworkBreach[] {
  const { everyday: _, ...lists } = framework;
  const unique = (Object.keys(lists) as List[]).flatMap((list) =>
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
  const sides = unknownNames(
    framework.concerns.flatMap(({ parentSide }, at) =>
      parentSide === undefined ? [] : [{ name: parentSide, path: [at, 'parentSide'] }],
    ),
    ids(framework.concerns),
    'content/framework/concerns.yaml',
  ).map((breach) => ({ ...breach, list: 'concerns' as const }));
  return [
    ...unique,
    ...sides,
    ...laterBreaches(framework),
    ...(unread.has('domains') ? [] : domains),
    ...(unread.has('dimensions') ? [] : dimensions),
    ...(unread.has('statutoryGuidance') ? [] : requirementBreaches(framework)),
    ...(unread.has('anchors') ? [] : anchorBreaches(framework)),
  ];
}
