// Lays out the content of a country that does not exist: the real documents, and made-up ones for as many areas as asked.
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../support/project.ts';
import { documentsOf, type Place } from './documents.ts';
import { readNamed } from './subjects.ts';
import { placeName } from './words.ts';

/** As authors are asked to write it: text in double quotes. */
const yaml = (data: unknown): string =>
  stringify(data, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });

/** The regions of the real authorities, in the order of their names: a part of them spans England as all of them do. */
const regions = (): string[] =>
  (parse(readFileSync(join(root, 'scripts/authoring/authorities.yaml'), 'utf8')) as { region: string }[]).map(
    ({ region }) => region,
  );

interface Laid {
  /** The folder that holds `content/`, as the setting CONTENT names it. */
  readonly folder: string;
  readonly documents: number;
}

/**
 * @param areas how many areas there are to be, the real ones included
 * @returns where the content is, below test-results/
 */
export function layOutCountry(areas: number): Laid {
  const folder = join('test-results', `country-${String(areas)}`);
  const content = join(root, folder, 'content');
  rmSync(join(root, folder), { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  mkdirSync(join(content, 'findings'), { recursive: true });
  const named = readNamed(content);
  const held = (parse(readFileSync(join(content, 'areas.yaml'), 'utf8')) as unknown[]).length;
  const all = regions();
  let documents = 0;
  for (let at = 0; at < areas - held; at++) {
    const name = placeName(at);
    const place: Place = { id: name.toLowerCase(), name, partnership: `${name} Safeguarding Children Partnership` };
    const area = {
      ...place,
      nation: 'England',
      region: all[at % all.length],
      codes: [`E999${String(at).padStart(5, '0')}`],
      website: `https://${place.id}.example`,
    };
    appendFileSync(join(content, 'areas.yaml'), `\n${yaml([area])}`);
    for (const { id, data, guidance, findings } of documentsOf(place, at, named)) {
      writeFileSync(join(content, 'documents', `${id}.mdx`), `---\n${yaml(data)}---\n\n${guidance}\n`);
      writeFileSync(join(content, 'findings', `${id}.yaml`), yaml(findings));
      documents += 1;
    }
  }
  return { folder, documents };
}
