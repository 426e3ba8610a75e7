/**
 * A document's file with every field, each with a comment in an author's words: what the one schema says of it. What is
 * known is filled in; text that is wanted is left empty, which the check of the content names until it is written.
 */
import { z } from 'zod';
import { documentFile } from '#model/content/schema/document-schema.ts';

export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

export const documentSchema = z.toJSONSchema(documentFile, { io: 'input' }) as Schema;

const WIDTH = 110;

/** The schema of what a field holds when it is not null. */
export const insideOf = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
const isNullable = (schema: Schema): boolean => schema.anyOf?.some(({ type }) => type === 'null') ?? false;

/** A description in lines of comment. */
function comment(words: string, indent: string): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (`${indent}# ${line} ${word}`.length > WIDTH && line !== '') lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** What the schema says of a field. */
export const meaningOf = (schema: Schema): string | undefined => schema.description ?? insideOf(schema).description;

/** What stands for a value that is not known: null where that may be, otherwise nothing, which is a fault until it is filled. */
function blank(schema: Schema): string {
  if (isNullable(schema)) return 'null';
  const { type, additionalProperties } = insideOf(schema);
  if (type === 'array') return '[]';
  if (type === 'boolean') return 'false';
  if (type === 'object' && typeof additionalProperties === 'object') return '{}';
  return type === 'integer' ? '0' : '""';
}

type Value = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Data on one line, text in double quotes. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${flow(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The fields of an object, each with its comment unless the same were explained just before. */
function fields(schema: Schema, value: Value, indent: string, explain: boolean): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    // The spreadsheet holds the rows.
    if (name === 'rows' && value[name] === undefined) return [];
    const wanted = schema.required?.includes(name) ?? false;
    const known = value[name];
    const words = meaningOf(field);
    if (!wanted && known === undefined) {
      if (!explain) return [];
      return [...comment(`May be left out. ${words ?? ''}`, indent), `${indent}# ${name}: ${example(field)}`];
    }
    return [
      ...(explain && words !== undefined ? comment(words, indent) : []),
      ...one(name, field, known, indent, explain),
    ];
  });
}

/** A line that shows the shape of a field that may be left out. */
function example(schema: Schema): string {
  const { type, items } = insideOf(schema);
  if (type === 'array') return items?.type === 'string' ? '[""]' : '[]';
  return type === 'object' ? '{}' : blank(schema);
}

function one(name: string, schema: Schema, value: unknown, indent: string, explain: boolean): string[] {
  const inner = insideOf(schema);
  const { items } = inner;
  if (inner.properties !== undefined && !(isNullable(schema) && value === undefined))
    return [`${indent}${name}:`, ...fields(inner, isRecord(value) ? value : {}, `${indent}  `, explain)];
  if (items?.properties === undefined)
    return [`${indent}${name}: ${value === undefined ? blank(schema) : flow(value)}`];
  const list = Array.isArray(value) ? value.filter(isRecord) : [];
  if (list.length > 0)
    return [
      `${indent}${name}:`,
      ...list.flatMap((entry, at) => item(items, entry, `${indent}  `, explain && at === 0)),
    ];
  const shape = item(items, {}, `${indent}  `, true).map((line) => line.replace(/^(\s*)(?:# )?/, '$1# '));
  return [...(explain ? shape : []), `${indent}${name}: ${blank(schema)}`];
}

/** An entry of a list: its first field stands after the dash. */
function item(schema: Schema, value: Value, indent: string, explain: boolean): string[] {
  const lines = fields(schema, value, `${indent}  `, explain);
  const first = lines.findIndex((line) => !line.trim().startsWith('#'));
  return lines.flatMap((line, at) => {
    if (at < first) return [`${indent}${line.trimStart()}`];
    return [at === first ? `${indent}- ${line.trimStart()}` : line];
  });
}

const HEAD = [
  'Text stands in double quotes, one field a line. null and [] mean that the document prints nothing there.',
  'What is still "" must be written. Lines that begin with # explain; take them out when you need them no more.',
  'The indicators stand in the spreadsheet beside this file; docs/authoring.md takes you through both.',
];

/** The whole file, ready to be filled in. */
export function documentTemplate(known: Value): string {
  const top = fields(documentSchema, known, '', true);
  return ['---', ...HEAD.map((line) => `# ${line}`), ...spaced(top), '---', ''].join('\n');
}

/** A free line before each part that has parts of its own. */
const spaced = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => (line.startsWith('#') && !(lines[at - 1] ?? '').startsWith('#') ? ['', line] : [line]));
