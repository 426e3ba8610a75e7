/** The fields of a document as a table for people, from the one schema. */
import { documentSchema, insideOf, meaningOf, type Schema } from './template.ts';

/** Every field with what belongs in it, by the path that leads there. */
function rowsOf(schema: Schema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = insideOf(field);
    const optional = schema.required?.includes(name) === true ? '' : '*may be left out* ';
    const here = path === '' ? name : `${path}.${name}`;
    const below = inner.items === undefined ? inner : insideOf(inner.items);
    return [`| \`${here}\` | ${optional}${meaningOf(field) ?? ''} |`.replace(/ +\|$/, ' |'), ...rowsOf(below, here)];
  });
}

/** The table without the indicators, which stand in the spreadsheet. */
export const fieldTable = (): string =>
  [
    '| field | holds |',
    '|---|---|',
    ...rowsOf(documentSchema, '').filter((row) => !row.startsWith('| `tables.rows')),
  ].join('\n');
