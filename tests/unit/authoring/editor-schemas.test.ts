/** What an editor knows of the content: made from the one schema, and wired to the files that there are. */
import Ajv from 'ajv/dist/2020.js';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editorSchemas, writeEditorSchemas } from '../../../scripts/authoring/editor-schemas.ts';
import { splitDocument } from '#loading/source/split-document.ts';
import { aProject } from '../../support/project.ts';
import { content, root } from '../../support/real.ts';

const schemas = editorSchemas(content.framework);
const ajv = new Ajv({ strict: false, validateFormats: false });
const check = (name: string) => ajv.compile(schemas.get(name) ?? false);
const wired = (
  JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> }
)['yaml.schemas'];
const nameOf = (path: string): string => /([^/]+)\.schema\.json$/.exec(path)?.[1] ?? '';

describe('the schemas for an editor', () => {
  it('are wired to files that there are, each of which keeps to its own', () => {
    for (const [schema, place] of Object.entries(wired)) {
      const valid = check(nameOf(schema));
      const folder = place.replace(/\/\*\.yaml$/, '');
      const files = place.endsWith('*.yaml')
        ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
        : [place];
      for (const file of files) {
        expect(existsSync(join(root, file)), file).toBe(true);
        expect(valid(parse(readFileSync(join(root, file), 'utf8'))), `${file}: ${ajv.errorsText(valid.errors)}`).toBe(
          true,
        );
      }
    }
  });

  it('hold every document, and explain each concern by its title and definition', () => {
    const valid = check('document');
    for (const { document } of content.documents) {
      const parts = splitDocument(document, readFileSync(join(root, `content/documents/${document}.mdx`), 'utf8'));
      if ('found' in parts) throw new Error(document);
      const data = parse(parts.frontmatter) as { tables: object[] };
      // A spreadsheet may hold the indicators.
      if (data.tables.every((table) => 'rows' in table)) expect(valid(data), ajv.errorsText(valid.errors)).toBe(true);
    }
    const [first] = content.framework.concerns;
    const text = JSON.stringify(schemas.get('document'));
    expect(text).toContain(JSON.stringify(`${first?.title ?? ''}: ${first?.definition ?? ''}`));
    expect(text).toContain('"enumDescriptions"');
  });

  it("reach the frontmatter of every document by the way of Astro's extension, in whatever folder", () => {
    const settings = readFileSync(join(root, '.vscode/settings.json'), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({ 'astro.content-intellisense': true });
    const project = aProject();
    writeEditorSchemas(project, content.framework);
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(join(project, '.astro/collections', name), 'utf8')) as unknown;
    const file = pathToFileURL(join(project, 'content/documents/northshire-2020.mdx')).href.toLowerCase();
    expect(read('collections.json')).toEqual({
      collections: [{ name: 'documents', hasSchema: true }],
      entries: { [file]: 'documents' },
    });
    expect(read('documents.schema.json')).toEqual(JSON.parse(JSON.stringify(schemas.get('document'))));
  });

  it('refuse a concern that there is not', () => {
    const valid = check('concerns');
    const [first] = content.framework.concerns;
    expect(valid([first])).toBe(true);
    expect(valid([{ ...first, dimension: 'nowhere' }])).toBe(false);
  });
});
