/**
 * JSON Schemas for an editor, made from the one schema: `.vscode/settings.json` names them. The ids of concerns come
 * with their titles and definitions. They are made anew by `npm run content`, and are not in the repository.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Framework } from '#model/content/framework.ts';
import { correctionFile } from '#model/content/schema/framework-schema.ts';
import { findingsFile } from '#model/content/schema/requirements-schema.ts';
import { documentFile } from '#model/content/schema/document-schema.ts';
import { DOCUMENTS, FRAMEWORK_FILES } from '#loading/paths.ts';

const FOLDER = '.vscode/schemas';
/** Where Astro's extension looks for what it knows of the frontmatter of .mdx files, which the one for YAML leaves alone. */
const FRONTMATTER = '.astro/collections';
const COLLECTION = 'documents';

interface Named {
  readonly id: string;
  readonly says: string;
}

/** The lists of ids that fields choose from, by the names of the fields. */
function choicesIn({ concerns, areas, dimensions, requirements }: Framework): Record<string, readonly Named[]> {
  const ofConcerns = concerns.map(({ id, title, definition }) => ({ id, says: `${title}: ${definition}` }));
  return {
    concerns: ofConcerns,
    concern: ofConcerns,
    parentSide: ofConcerns,
    area: areas.map(({ id, name }) => ({ id, says: name })),
    dimension: dimensions.map(({ id, title, definition }) => ({ id, says: `${title}: ${definition}` })),
    requirement: requirements.map(({ id, title }) => ({ id, says: title })),
  };
}

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Gives a field of ids its choices, each with what it means. */
function withChoices(field: Json, named: readonly Named[]): Json {
  if (field['type'] === 'array' && isJson(field['items']))
    return { ...field, items: withChoices(field['items'], named) };
  if (field['type'] !== 'string') return field;
  const { pattern: _, ...rest } = field;
  return { ...rest, enum: named.map(({ id }) => id), enumDescriptions: named.map(({ says }) => says) };
}

/** The same for every field within. */
function walk(value: unknown, choices: Readonly<Record<string, readonly Named[]>>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, choices));
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key !== 'properties' || !isJson(part)) return [key, walk(part, choices)];
      const fields = Object.entries(part).map(([name, field]) => {
        const named = choices[name] ?? [];
        return [name, named.length > 0 && isJson(field) ? withChoices(field, named) : walk(field, choices)];
      });
      return [key, Object.fromEntries(fields)];
    }),
  );
}

/** The schema of one file, its ids as choices that explain themselves. */
const schemaOf = (schema: z.ZodType, choices: Readonly<Record<string, readonly Named[]>>): object =>
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), choices) as object;

/** The schemas by the names of their files. */
export function editorSchemas(framework: Framework): ReadonlyMap<string, object> {
  const choices = choicesIn(framework);
  const lists = Object.entries(FRAMEWORK_FILES).map(
    ([part, { schema }]) => [part, schemaOf(z.array(schema as z.ZodType), choices)] as const,
  );
  return new Map<string, object>([
    ...lists,
    ['document', schemaOf(documentFile, choices)],
    ['findings', schemaOf(findingsFile, choices)],
    ['corrections', schemaOf(z.array(correctionFile), choices)],
  ]);
}

/** Which files have the frontmatter of a document, in the form in which Astro tells its extension; it compares in small letters. */
function collections(project: string): object {
  const files = readdirSync(join(project, DOCUMENTS)).filter((name) => name.endsWith('.mdx'));
  const entries = files.map((name) => [
    decodeURIComponent(pathToFileURL(join(project, DOCUMENTS, name)).href).toLowerCase(),
    COLLECTION,
  ]);
  return {
    collections: [{ name: COLLECTION, hasSchema: true }],
    entries: Object.fromEntries(entries) as Record<string, string>,
  };
}

/** Writes those that differ from what is there: an editor reads a file again when it changes. */
export function writeEditorSchemas(project: string, framework: Framework): void {
  const schemas = editorSchemas(framework);
  const files = new Map<string, object>([
    ...[...schemas].map(([name, schema]) => [`${FOLDER}/${name}.schema.json`, schema] as const),
    [`${FRONTMATTER}/${COLLECTION}.schema.json`, schemas.get('document') ?? {}],
    [`${FRONTMATTER}/collections.json`, collections(project)],
  ]);
  for (const [name, data] of files) {
    const file = join(project, name);
    const text = `${JSON.stringify(data, null, 2)}\n`;
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
