/**
 * Imports run one way (ARCHITECTURE.md): the model knows nothing of pages, and what is sent to a reader's browser
 * knows the model alone. Reads the import statements of the real files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly from: string;
  /** A path of the project, or the name of a package. */
  readonly to: string;
  /** Gone when the types are taken away: it brings nothing along. */
  readonly typeOnly: boolean;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`, each with what it takes. */
const STATEMENT =
  /\b(?:(import|export)\s+(type\s+)?((?:[\w*$]+\s*,?\s*)?(?:\{[^}]*\}|\*\s*as\s+[\w$]+)?)\s*from\s*|import\s*\(?\s*)(['"])([^'"\n]+)\4/g;

const ALIASES: Readonly<Record<string, string>> = {
  '@model/': 'src/model/',
  '@content/': 'src/content/',
  '@components/': 'components/',
};

function resolved(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), plain));
  const alias = Object.keys(ALIASES).find((prefix) => plain.startsWith(prefix));
  return alias === undefined ? plain : (ALIASES[alias] ?? '') + plain.slice(alias.length);
}

/** Comments may quote an import; they import nothing. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

function importsOf(from: string, source: string): Import[] {
  return [...withoutComments(source).matchAll(STATEMENT)].map(([, , type, names = '', , specifier = '']) => {
    const taken = /^\{([^}]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const typeOnly =
      type !== undefined ||
      (taken !== undefined && taken.length > 0 && taken.every((name) => name.startsWith('type ')));
    return { from, to: resolved(from, specifier), typeOnly };
  });
}

const importsBelow = (folder: string): Import[] =>
  filesBelow(folder).flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

const isPackage = (to: string): boolean => !/^(?:src|components|content|tests|public)\//.test(to);

/** Each import of a room that leads where it may not, as "file imports this". */
const strays = (folder: string, may: (to: string, one: Import) => boolean): string[] =>
  importsBelow(folder)
    .filter((one) => !may(one.to, one))
    .map(({ from, to }) => `${from} imports ${to}`);

const within = (to: string, ...rooms: readonly string[]): boolean => rooms.some((room) => to.startsWith(room));

describe('imports run one way:', () => {
  it('the model knows itself and zod', () => {
    expect(strays('src/model', (to) => to === 'zod' || within(to, 'src/model/'))).toEqual([]);
  });

  it('the content layer knows the model', () => {
    expect(
      strays('src/content', (to) => isPackage(to) || within(to, 'src/model/', 'src/content/', 'content/')),
    ).toEqual([]);
  });

  it('what runs around the build knows the content layer and the model', () => {
    expect(
      strays('src/build', (to) => isPackage(to) || within(to, 'src/model/', 'src/content/', 'src/build/')),
    ).toEqual([]);
  });

  it('what serves pages knows the model and the content layer', () => {
    expect(strays('src/site', (to) => isPackage(to) || within(to, 'src/model/', 'src/content/', 'src/site/'))).toEqual(
      [],
    );
  });

  it('components know the model, the content layer and what serves pages', () => {
    const may = (to: string): boolean =>
      within(to, 'src/model/', 'src/content/', 'src/site/', 'src/styles/', 'components/') ||
      (isPackage(to) && !to.startsWith('node:'));
    expect(strays('components', may)).toEqual([]);
  });

  it('what runs in the browser knows the model alone, and no library but Preact', () => {
    const may = (to: string): boolean => within(to, 'src/model/', 'components/islands/') || /^preact(?:\/|$)/.test(to);
    expect(strays('components/islands', may)).toEqual([]);
  });

  it('pages know everything that is drawn, and none of the tasks', () => {
    expect(strays('src/pages', (to) => !within(to, 'src/tasks/', 'tests/') && !to.startsWith('node:'))).toEqual([]);
  });

  it('the tasks know nothing of the site', () => {
    expect(strays('src/tasks', (to) => isPackage(to) || within(to, 'src/tasks/'))).toEqual([]);
  });

  it('nothing that is built knows a test', () => {
    expect([...importsBelow('src'), ...importsBelow('components')].filter(({ to }) => within(to, 'tests/'))).toEqual(
      [],
    );
  });
});

describe('the model is pure:', () => {
  it.each(filesBelow('src/model'))('%s names no DOM, no process and no clock', (file) => {
    const source = withoutComments(readFileSync(join(root, file), 'utf8'));
    expect(
      source.match(
        /\b(?:document\.(?:querySelector|getElement|createElement|body)|window\.|localStorage|process\.|fetch\(|Date\.now|new Date\(|Math\.random|import\.meta)/g,
      ),
    ).toBeNull();
  });
});

describe('what is sent to the browser', () => {
  /** Every file that comes along when these are sent, types aside. */
  function reach(starts: readonly string[]): string[] {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      if (isPackage(file)) return;
      for (const { to, typeOnly } of importsOf(file, readFileSync(join(root, file), 'utf8'))) if (!typeOnly) visit(to);
    };
    starts.forEach(visit);
    return [...seen];
  }

  it('brings no Zod along, and nothing of the content layer', () => {
    const sent = reach(filesBelow('components/islands'));
    expect(sent.filter((file) => file === 'zod' || within(file, 'src/content/') || file.startsWith('node:'))).toEqual(
      [],
    );
  });
});

describe('the reading of imports', () => {
  const source = [
    "import a from './a.ts';",
    "import type { B } from '@model/b.ts';",
    "import { type C, type D } from '../model/c.ts';",
    "import { type E, f } from '../model/e.ts';",
    "import * as g from 'g';",
    'import {\n  h,\n} from "h/sync";',
    "import './style.css';",
    "export { i } from './i.ts';",
    "const j = await import('node:fs');",
    "import raw from '../../content/k.yaml?raw';",
    "// import l from 'l';",
  ].join('\n');

  it('sees every form, follows paths and aliases, and knows which are types alone', () => {
    expect(
      importsOf('src/content/x.ts', source).map(({ to, typeOnly }) => `${to}${typeOnly ? ' (type)' : ''}`),
    ).toEqual([
      'src/content/a.ts',
      'src/model/b.ts (type)',
      'src/model/c.ts (type)',
      'src/model/e.ts',
      'g',
      'h/sync',
      'src/content/style.css',
      'src/content/i.ts',
      'node:fs',
      'content/k.yaml',
    ]);
  });

  it('finds imports in every room', () => {
    for (const room of [
      'src/model',
      'src/content',
      'src/build',
      'src/site',
      'src/pages',
      'src/tasks',
      'components',
      'components/islands',
    ]) {
      expect(importsBelow(room).length, room).toBeGreaterThan(0);
    }
    expect(dirname(filesBelow('src/model')[0] ?? '')).toBe('src/model');
  });
});
