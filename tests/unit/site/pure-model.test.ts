/** The model runs in tests, in the build and in the browser alike: it has no DOM, no process and no clock. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/real.ts';

const folder = join(root, 'src/model');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const IMPURE =
  /\b(?:document\.(?:querySelector|getElement|createElement|body)|window\.|localStorage|process\.|fetch\(|Date\.now|new Date\(|Math\.random|import\.meta)/g;

describe('the model is pure:', () => {
  it('is made of files', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s names no DOM, no process and no clock', (file) => {
    expect(withoutComments(readFileSync(join(folder, file), 'utf8')).match(IMPURE)).toBeNull();
  });
});
