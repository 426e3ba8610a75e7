/** Names of contacts, time limits and other parts, and telephone numbers. */
import { quoteValue, type Path } from '../faults.ts';
import { hasTelephone } from '../phone-number.ts';
import { duplicates, ids, unknownNames, withPaths, type DocumentRule } from './rule.ts';

const PARTS_WITH_IDS = ['levels', 'domains', 'lists', 'contacts', 'timescales', 'steps', 'tools'] as const;

function allStrings(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, at) => allStrings(one, [...path, at]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => allStrings(one, [...path, key]));
  }
  return [];
}

export const referenceRules: readonly DocumentRule[] = [
  {
    says: 'ids are unique within their part of the document',
    check: ({ document }) =>
      PARTS_WITH_IDS.flatMap((part) =>
        duplicates(
          document[part].map((thing, at) => ({ key: thing.id, path: [part, at, 'id'] })),
          'id',
        ),
      ),
  },
  {
    says: 'levels, lists and steps name contacts of the document',
    check: ({ document }) =>
      unknownNames(
        [
          ...document.levels.flatMap((level, at) => withPaths(level.contacts, ['levels', at, 'contacts'])),
          ...withPaths(document.everyLevel.contacts, ['everyLevel', 'contacts']),
          ...document.lists.flatMap((list, at) => withPaths(list.contacts, ['lists', at, 'contacts'])),
          ...document.steps.flatMap((steps, s) =>
            steps.items.flatMap((step, at) =>
              step.contact === undefined ? [] : [{ name: step.contact, path: ['steps', s, 'items', at, 'contact'] }],
            ),
          ),
        ],
        ids(document.contacts),
        'the contacts of this file',
      ),
  },
  {
    says: 'levels, steps and moves name timescales of the document',
    check: ({ document }) =>
      unknownNames(
        [
          ...document.levels.flatMap((level, at) => withPaths(level.timescales, ['levels', at, 'timescales'])),
          ...withPaths(document.everyLevel.timescales, ['everyLevel', 'timescales']),
          ...withPaths(document.everyLevel.disagreement?.timescales ?? [], [
            'everyLevel',
            'disagreement',
            'timescales',
          ]),
          ...document.steps.flatMap((steps, s) =>
            steps.items.flatMap((step, at) =>
              step.within === undefined ? [] : [{ name: step.within, path: ['steps', s, 'items', at, 'within'] }],
            ),
          ),
          ...(document.moves ?? []).flatMap(({ within }, at) =>
            within === undefined ? [] : [{ name: within, path: ['moves', at, 'within'] }],
          ),
        ],
        ids(document.timescales),
        'the timescales of this file',
      ),
  },
  {
    says: 'a telephone number stands in one place: the contact it belongs to',
    check: ({ document }) => {
      const { contacts, ...rest } = document;
      const spare = allStrings(rest, []).filter(({ text }) => hasTelephone(text));
      const numbers = contacts.flatMap((contact, c) =>
        contact.printed.flatMap((way, at) =>
          way.kind === 'telephone' ? [{ key: way.value, path: ['contacts', c, 'printed', at, 'value'] }] : [],
        ),
      );
      return [
        ...spare.map(({ text, path }) => ({
          path,
          found: quoteValue(text),
          want: 'no telephone number here: name the contact by its id',
        })),
        ...duplicates(numbers, 'telephone number'),
      ];
    },
  },
];
