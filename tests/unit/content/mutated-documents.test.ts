/** Slips nobody thought of: a document changed at random ends in a fault, or holds every word that its file does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContent } from '#loading/load-content.ts';
import { aContact, aDocument, aLevel, aList, anIndicator, aTable, aTimescale } from '../../support/build.ts';
import { aProject, mdx } from '../../support/project.ts';

/** Set it to try more of them: thousands take minutes. */
const RUNS = Number(process.env['MUTATIONS'] ?? 300);

const source = mdx(
  aDocument({
    levels: [aLevel('1', ['universal']), aLevel('2a', ['early-help'], { contacts: ['mash'], timescales: ['answer'] })],
    tables: [
      aTable({
        '1': [anIndicator(1), anIndicator(2, { sub: ['One', 'Two'], note: 'A misprint.' })],
        '2a': [anIndicator(3, { items: [anIndicator(4), anIndicator(5)] })],
      }),
    ],
    lists: [aList('signs')],
    contacts: [aContact('mash')],
    timescales: [aTimescale('answer')],
  }),
  '## Worried?\n\nRing <Contact id="mash"/>; wait <Within id="answer"/>.\n\n<List of="signs"/>\n',
);

const SIGNS = [...'"\'“”‘’:#-*&!%@|>{}[],?<`\\~ \t\u000B\u00AD\u200B\u00A0•\uF0B7012aZ/\n'];

type Change = (text: string, at: number, sign: string) => string;
const lines =
  (change: (all: string[], at: number) => void): Change =>
  (text, at) => {
    const all = text.split('\n');
    change(all, at % all.length);
    return all.join('\n');
  };

const CHANGES: readonly Change[] = [
  (text, at, sign) => text.slice(0, at) + sign + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, sign) => text.slice(0, at) + sign + text.slice(at + 1),
  (text, at) => text.slice(0, at),
  lines((all, at) => void all.splice(at, 1)),
  lines((all, at) => void all.splice(at, 0, all[at] ?? '')),
  lines((all, at) => void all.splice(at, 2, all[at + 1] ?? '', all[at] ?? '')),
  lines((all, at) => void (all[at] = `  ${all[at] ?? ''}`)),
  lines((all, at) => void (all[at] = (all[at] ?? '').replace(/^ {2}/, ''))),
  lines((all, at) => void (all[at] = (all[at] ?? '').replace('- ', ''))),
  lines((all, at) => void (all[at] = (all[at] ?? '').replace(/^( *)(\w)/, '$1- $2'))),
  lines((all, at) => void (all[at] = (all[at] ?? '').replaceAll('"', ''))),
  lines((all, at) => void (all[at] = (all[at] ?? '').replace(/"(.*)"/, '“$1”'))),
];

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

/** White space around a text is left off, which loses nothing. */
const inOrder = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).sort();

/** The texts that stand in the frontmatter of a file, read without YAML. */
const textsOf = (file: string): string[] =>
  [...(file.split(/^---$/m)[1] ?? '').matchAll(/("(?:[^"\\]|\\.)*")(:?)/g)].flatMap(([, text = '', colon]) =>
    colon === '' ? [JSON.parse(text) as string] : [],
  );

it('a mutated document never breaks the check, and none of its words is lost in silence', () => {
  const root = aProject({ documents: { 'northshire-2020': source } });
  expect(readContent(root).faults).toEqual([]);
  const change = fc.record({
    change: fc.constantFrom(...CHANGES),
    at: fc.nat({ max: source.length }),
    sign: fc.constantFrom(...SIGNS),
  });
  const property = fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
    const mutated = changes.reduce((text, { change: apply, at, sign }) => apply(text, at, sign), source);
    writeFileSync(join(root, 'content/documents/northshire-2020.mdx'), mutated);
    const { faults, documents } = readContent(root);
    if (faults.length > 0) {
      expect(faults.some(({ follows }) => follows !== true)).toBe(true);
      return;
    }
    // What stands without quotes is a number, true, false or null, none of which is text.
    expect(inOrder(stringsOf(documents[0]))).toEqual(inOrder(textsOf(mutated)));
  });
  fc.assert(property, { numRuns: RUNS });
}, 600_000);
