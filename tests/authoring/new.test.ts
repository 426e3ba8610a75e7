/** A document that is begun from nothing, and the list of authorities that it chooses from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#loading/load-content.ts';
import { authorities, findAuthority, knownAreas, spokenName, withArea } from '../../scripts/authoring/new/areas.ts';
import { asking } from '../../scripts/authoring/new/ask.ts';
import { slugs } from '../../scripts/authoring/new/slug.ts';
import { documentSchema, documentTemplate } from '../../scripts/authoring/new/template.ts';
import { newDocument } from '../../scripts/authoring/new.ts';
import { aProject } from '../support/project.ts';

const PROJECT = join(import.meta.dirname, '../..');

const ANSWERS = {
  area: 'Bristol',
  year: '2026',
  title: 'Levels of need',
  levels: 'Tier 1: Universal; Tier 2A: Early help; Tier 2B: Targeted',
  headings: "Children's health; Home & money",
  partnership: 'Keeping Bristol Safe Partnership',
  website: 'https://bristol.example',
};

describe('npm run new', () => {
  it('writes a file with every field, a spreadsheet and the area, from answers given beforehand', async () => {
    const root = aProject();
    const said = await newDocument(root, asking(ANSWERS, false));
    expect(said[0]).toContain('content/documents/bristol-2026.mdx');
    const head = readFileSync(join(root, 'content/documents/bristol-2026.mdx'), 'utf8');
    expect(head).toContain('- id: "2a"\n    printed: "Tier 2A"\n    name: "Early help"');
    expect(head).toContain('- id: "childrens-health"');
    expect(head).toContain('- id: "home-and-money"');
    expect(readFileSync(join(root, 'content/documents/bristol-2026.indicators.csv'), 'utf8')).toMatch(
      /^\uFEFFref,level,domain,group,row,text,/,
    );
    expect(knownAreas(root).find(({ id }) => id === 'bristol')).toEqual({
      id: 'bristol',
      name: 'Bristol',
      nation: 'England',
      region: 'South West',
      codes: ['E06000023'],
      partnership: 'Keeping Bristol Safe Partnership',
      website: 'https://bristol.example',
    });
  });

  it('leaves only faults of what is not filled in', async () => {
    const root = aProject();
    await newDocument(root, asking(ANSWERS, false));
    const faults = readContent(root).faults;
    expect(faults.length).toBeGreaterThan(0);
    for (const { found, file } of faults) {
      expect(file).toBe('content/documents/bristol-2026.mdx');
      expect(['""', '[]']).toContain(found);
    }
  });

  it('never writes over a document', async () => {
    const root = aProject();
    await newDocument(root, asking(ANSWERS, false));
    const before = readFileSync(join(root, 'content/documents/bristol-2026.mdx'), 'utf8');
    await expect(
      newDocument(root, asking({ ...ANSWERS, document: 'bristol-2026', title: 'Another' }, false)),
    ).rejects.toThrow('is there already');
    await expect(newDocument(root, asking({ ...ANSWERS, title: 'Another' }, false))).rejects.toThrow();
    expect(readFileSync(join(root, 'content/documents/bristol-2026.mdx'), 'utf8')).toBe(before);
  });

  it('names what is missing where nobody can be asked', async () => {
    const { title: _title, ...others } = ANSWERS;
    await expect(newDocument(aProject(), asking(others, false))).rejects.toThrow(
      '--title is missing, and nobody can be asked',
    );
  });

  it('says which authority may be meant', async () => {
    await expect(newDocument(aProject(), asking({ ...ANSWERS, area: 'Bristal' }, false))).rejects.toThrow(
      'Did you mean Bristol?',
    );
  });

  it('says how to practise where the area is made up', async () => {
    await expect(newDocument(aProject(), asking({ ...ANSWERS, area: 'Westmarch' }, false))).rejects.toThrow(
      'To practise, name one that the site does not hold.',
    );
  });

  it('takes another code than that of the list, and none that is no code', async () => {
    const root = aProject();
    await newDocument(root, asking({ ...ANSWERS, code: 'E06999999' }, false));
    expect(knownAreas(root).find(({ id }) => id === 'bristol')?.codes).toEqual(['E06999999']);
    await expect(newDocument(aProject(), asking({ ...ANSWERS, code: 'E1' }, false))).rejects.toThrow('eight digits');
  });

  it('takes an area that the site holds, whatever its official name', async () => {
    const areas = readFileSync(join(PROJECT, 'content/areas.yaml'), 'utf8');
    const root = aProject({ files: { 'content/areas.yaml': areas } });
    await newDocument(root, asking({ ...ANSWERS, area: 'Kingston upon Hull' }, false));
    expect(readFileSync(join(root, 'content/areas.yaml'), 'utf8')).toBe(areas);
    expect(readFileSync(join(root, 'content/documents/hull-2026.mdx'), 'utf8')).toContain('area: "hull"');
  });
});

describe('the list of authorities', () => {
  const all = authorities();

  it('is the 153 of England, each once, by nine regions', () => {
    expect(all.length).toBe(153);
    expect(new Set(all.map(({ name }) => name)).size).toBe(153);
    expect(new Set(all.map(({ region }) => region)).size).toBe(9);
  });

  it('gives each code once, of a unitary authority, a metropolitan or London borough, or a county', () => {
    const codes = all.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const perKind = ['E06', 'E08', 'E09', 'E10'].map((kind) => codes.filter((code) => code.startsWith(kind)).length);
    expect(perKind).toEqual([63, 36, 33, 21]);
    expect(all.filter(({ region }) => region === 'London').every(({ code }) => code.startsWith('E09'))).toBe(true);
  });

  it('has as many in each region as the region has', () => {
    const count = (name: string): number => all.filter(({ region }) => region === name).length;
    expect(
      Object.fromEntries([...new Set(all.map(({ region }) => region))].sort().map((name) => [name, count(name)])),
    ).toEqual({
      'East Midlands': 10,
      'East of England': 11,
      London: 33,
      'North East': 12,
      'North West': 24,
      'South East': 19,
      'South West': 15,
      'West Midlands': 14,
      'Yorkshire and The Humber': 15,
    });
  });

  it('agrees with the areas that the site holds', () => {
    for (const { codes, region } of knownAreas(PROJECT))
      for (const code of codes) expect(all.find((one) => one.code === code)?.region).toBe(region);
  });

  it.each([
    ['hull, city of kingston upon', null],
    ['Nottingham', 'Nottingham'],
    ['Nottinghamshire', 'Nottinghamshire'],
    ['Leeds City Council', 'Leeds'],
    ['London Borough of Camden', 'Camden'],
    ['E06000044', 'Portsmouth'],
  ])('finds %s', (words, name) => {
    const result = findAuthority(words);
    expect('found' in result ? result.found.name : null).toBe(name);
  });

  it('says names as people do', () => {
    expect(spokenName('Herefordshire, County of')).toBe('Herefordshire');
    expect(spokenName('Bournemouth, Christchurch and Poole')).toBe('Bournemouth, Christchurch and Poole');
  });
});

describe('a new area', () => {
  it('stands in order of name among the others, whose text stays as it is', () => {
    const areas = readFileSync(join(PROJECT, 'content/areas.yaml'), 'utf8');
    const [first] = knownAreas(PROJECT);
    const text = withArea(areas, { ...first!, id: 'mallowshire', name: 'Mallowshire' });
    const names = [...text.matchAll(/name: "(.*)"/g)].map(([, name]) => name);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('Mallowshire');
    expect(text.replace(/- id: "mallowshire"[^]*?(?=- id|$)/, '').trimEnd()).toBe(areas.trimEnd());
  });
});

describe('ids of headings', () => {
  it('are each their own', () => {
    expect([...slugs(['Health', 'Health!', '–']).values()]).toEqual(['health', 'health-2', 'heading']);
  });
});

describe('the template', () => {
  it('says of every field what belongs in it', () => {
    const without: string[] = [];
    const look = (schema: typeof documentSchema, path: string): void => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        const here = path === '' ? name : `${path}.${name}`;
        const inner = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
        if (field.description === undefined && inner.description === undefined && inner.properties === undefined)
          without.push(here);
        look(inner, here);
        if (inner.items !== undefined) look(inner.items, `${here}[]`);
      }
    };
    look(documentSchema, '');
    expect(without).toEqual([]);
  });

  it('keeps what is known, whatever signs it holds', () => {
    const title = 'The "right" help: a guide #1 – for all\\any';
    expect(documentTemplate({ title })).toContain(`title: ${JSON.stringify(title)}`);
  });
});
