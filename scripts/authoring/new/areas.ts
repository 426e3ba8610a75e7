/** The areas that can be chosen: the authorities that are built in, and those that the site holds already. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { nearest } from '#model/content/faults.ts';
import { areaFile, type AreaFile } from '#model/content/schema/framework-schema.ts';
import { slug } from './slug.ts';

const authority = z.strictObject({
  name: z.string(),
  region: z.string(),
  code: z.string().regex(/^E\d{8}$/),
});

export type Authority = z.infer<typeof authority>;

export const authorities = (): Authority[] =>
  z.array(authority).parse(parse(readFileSync(join(import.meta.dirname, '../authorities.yaml'), 'utf8')));

export const areasFile = (root: string): string => join(root, 'content/areas.yaml');

export const knownAreas = (root: string): AreaFile[] =>
  z.array(areaFile).parse(parse(readFileSync(areasFile(root), 'utf8')));

/** "Bristol, City of" is said "City of Bristol", and found by "Bristol" too. */
const namesOf = (name: string): string[] => {
  const [first = name, ...rest] = name.split(', ');
  const end = rest.join(', ');
  return /^(?:City|County) of$/.test(end) ? [name, first, `${end} ${first}`] : [name];
};

/** The name as it is said: without what the register puts behind a comma. */
export const spokenName = (name: string): string => namesOf(name)[1] ?? name;

const key = (words: string): string =>
  slug(words.replace(/\b(?:council|borough|london|royal|metropolitan|city|county|of|the)\b/gi, ' '));

/** The authority that is meant, or the name of one that may be. */
export function findAuthority(words: string): { found: Authority } | { near: string | null } {
  const all = authorities();
  const asked = words.trim().toLowerCase();
  const exact = all.filter(
    ({ name, code }) => code === words.trim().toUpperCase() || namesOf(name).some((one) => one.toLowerCase() === asked),
  );
  const loose =
    exact.length > 0 ? exact : all.filter(({ name }) => namesOf(name).some((one) => key(one) === key(words)));
  const [only, ...others] = loose;
  if (only !== undefined && others.length === 0) return { found: only };
  return {
    near: nearest(
      words,
      all.flatMap(({ name }) => namesOf(name)),
    ),
  };
}

/** An entry of content/areas.yaml, as those before it are written. */
const areaEntry = (area: AreaFile): string =>
  [
    `- id: ${JSON.stringify(area.id)}`,
    `  name: ${JSON.stringify(area.name)}`,
    `  nation: ${JSON.stringify(area.nation)}`,
    `  region: ${JSON.stringify(area.region)}`,
    `  codes: [${area.codes.map((code) => JSON.stringify(code)).join(', ')}]`,
    `  partnership: ${JSON.stringify(area.partnership)}`,
    `  website: ${JSON.stringify(area.website)}`,
    '',
  ].join('\n');

/** The text of content/areas.yaml with one more area, in order of name. */
export function withArea(text: string, area: AreaFile): string {
  const [head = '', ...entries] = text.trimEnd().split(/\n(?=- id: )/);
  const at = entries.findIndex((entry) => area.name.localeCompare(/name: "(.*)"/.exec(entry)?.[1] ?? '', 'en') < 0);
  const before = entries.slice(0, at < 0 ? entries.length : at);
  const after = entries.slice(before.length);
  return `${[head, ...before, areaEntry(area), ...after].map((part) => part.trimEnd()).join('\n\n')}\n`;
}
