/** What a publisher may say of its own site, and what it is told. */
import { describe, expect, it } from 'vitest';
import { readContent } from '#loading/load-content.ts';
import { aProject, said } from '../../support/project.ts';

const SITE = 'content/site.yaml';
const read = (text: string) => readContent(aProject({ files: { [SITE]: text } }));

describe('the name, notice, colour and links of a site', () => {
  it('may be left out', () => {
    expect(readContent(aProject()).site).toBeNull();
  });

  it('are read', () => {
    const { site, faults } = read('name: "Help in Northshire"\nnotice: "By the partnership itself."\n');
    expect(faults).toEqual([]);
    expect(site).toEqual({ name: 'Help in Northshire', notice: 'By the partnership itself.' });
  });

  it.each([
    ['name: ""\n', 'name: found ""; want words'],
    ['name: "N"\naccent: { light: "#ffee00", dark: "#000000" }\n', 'want a darker colour: white words stand on it'],
    ['name: "N"\naccent: { light: "purple", dark: "#000000" }\n', 'want a colour such as "#14323f"'],
    ['name: "N"\nlinks: [{ text: "X", url: "javascript:x" }]\n', 'want a web address that begins with http'],
    ['name: "N"\nlogo: "x.png"\n', 'found the field "logo"'],
  ])('are faults where they cannot be meant: %j', (text, words) => {
    const { faults } = read(text);
    expect(faults.every(({ file }) => file === SITE)).toBe(true);
    expect(said(faults)).toContain(words);
  });
});
