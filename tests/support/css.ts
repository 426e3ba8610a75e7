// The style sheets as they are written, rule by rule: enough of CSS to hold its order, names and measures.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/support/project.ts';

const folder = join(root, 'src/styles');

/** Every style sheet, by its path in `src/styles/`. */
export const sheets: readonly (readonly [string, string])[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .sort()
  .map((file) => [file, readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')]);

export interface CssRule {
  readonly file: string;
  /** The at-rules around it, outermost first, and its own head: `@layer parts`, `@media print`, `.level`. */
  readonly heads: readonly string[];
  readonly property: string;
  readonly value: string;
}

/** The declarations of one sheet in order. */
export function declarationsIn(file: string, css: string): CssRule[] {
  const out: CssRule[] = [];
  const heads: string[] = [];
  for (const [, words = '', end = ''] of css.matchAll(/([^{};]*)([{};])/g)) {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (end === '{') heads.push(text);
    else if (heads.length > 0 && text !== '') {
      const at = text.indexOf(':');
      out.push({ file, heads: [...heads], property: text.slice(0, at).trim(), value: text.slice(at + 1).trim() });
    }
    if (end === '}') heads.pop();
  }
  return out;
}

export const declarations: readonly CssRule[] = sheets.flatMap(([file, css]) => declarationsIn(file, css));

/** The colours that `colours.css` gives `:root`, for light and, over it, for dark. */
export function colours(scheme: 'light' | 'dark'): Record<string, string> {
  const own = declarations.filter(({ file, heads }) => file === 'colours.css' && heads.at(-1) === ':root');
  const wanted = own.filter(
    ({ heads }) => heads.length === 2 || (scheme === 'dark' && heads.some((head) => head.includes('scheme: dark'))),
  );
  return Object.fromEntries(wanted.map(({ property, value }) => [property.replace(/^--/, ''), value]));
}
