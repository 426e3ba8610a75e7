/** What is done to pages once Astro has written them: scripts named ahead, as the bundler wrote them, and islands numbered. */
import { describe, expect, it } from 'vitest';
import { numberIslands } from '../../../src/integrations/island-ids.ts';
import { loadTogether, withPreloads } from '../../../src/integrations/module-preload.ts';
import { withNeededHashes } from '../../../src/integrations/policy-hashes.ts';

const graph = new Map([
  ['_astro/Tool.a.js', ['_astro/shared.b.js']],
  ['_astro/shared.b.js', ['_astro/client.c.js']],
  ['_astro/client.c.js', []],
  ['_astro/page.d.js', ['_astro/shared.b.js']],
  ['_astro/other.e.js', []],
]);
const page = (body: string): string => `<html><head><title>$&</title></head><body>${body}</body></html>`;
const preloads = (html: string): string[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href = '']) => href);

describe('a page', () => {
  it('names the script of an island, its renderer, and all that they import, each once', () => {
    const html = page(
      '<astro-island component-url="/_astro/Tool.a.js" renderer-url="/_astro/client.c.js"></astro-island>',
    );
    expect(preloads(withPreloads(html, graph, '/'))).toEqual([
      '/_astro/Tool.a.js',
      '/_astro/shared.b.js',
      '/_astro/client.c.js',
    ]);
  });

  it('names what its own script imports, and not the script, which is there already', () => {
    const html = page('<script type="module" src="/_astro/page.d.js"></script>');
    expect(preloads(withPreloads(html, graph, '/'))).toEqual(['/_astro/shared.b.js', '/_astro/client.c.js']);
  });

  it('names them under the base path', () => {
    const html = page('<astro-island component-url="/atlas/_astro/client.c.js"></astro-island>');
    expect(preloads(withPreloads(html, graph, '/atlas/'))).toEqual(['/atlas/_astro/client.c.js']);
  });

  it('without such scripts stays as it is, words that look like one included', () => {
    for (const body of ['<p>Nothing</p>', '<p>_astro/Tool.a.js</p>', '<script src="/_astro/Tool.a.js.map"></script>'])
      expect(withPreloads(page(body), graph, '/')).toBe(page(body));
  });
});

describe('a script that is loaded later', () => {
  const chunk = (fileName: string, code: string, imports: string[] = [], dynamicImports: string[] = []): object => ({
    type: 'chunk',
    fileName,
    code,
    imports,
    dynamicImports,
  });
  const written = (bundle: Record<string, object>): Record<string, { code?: string }> => {
    const chunks = Object.values(bundle) as { fileName: string; imports: string[] }[];
    const { generateBundle } = loadTogether(
      new Map(chunks.map(({ fileName, imports }) => [fileName, imports])),
    ) as unknown as {
      generateBundle: (options: object, bundle: object) => void;
    };
    generateBundle({}, bundle);
    return bundle;
  };

  it('is asked for together with what it imports and its loader does not have', () => {
    const bundle = written({
      tool: chunk('_astro/Tool.a.js', 'x=()=>import(`./words.b.js`)', ['_astro/shared.d.js'], ['_astro/words.b.js']),
      words: chunk('_astro/words.b.js', 'w', ['_astro/clause.c.js', '_astro/shared.d.js']),
      clause: chunk('_astro/clause.c.js', 'c'),
      shared: chunk('_astro/shared.d.js', 's'),
    });
    expect(bundle['tool']?.code).toBe('x=()=>(import(`./clause.c.js`).catch(()=>{}),import(`./words.b.js`))');
  });

  it('is asked for alone where it imports nothing more', () => {
    const code = 'x=()=>import(`./words.b.js`)';
    const bundle = written({
      tool: chunk('_astro/Tool.a.js', code, [], ['_astro/words.b.js']),
      words: chunk('_astro/words.b.js', 'w'),
    });
    expect(bundle['tool']?.code).toBe(code);
  });
});

describe('the islands of a page', () => {
  it('are told apart by their order, not by where the project lies', () => {
    const html = (id: string, other: string): string =>
      page(`<astro-island uid="${id}" props="{}"></astro-island><astro-island uid="${other}"></astro-island>`);
    expect(numberIslands(html('Z1abc', 'xyz'))).toBe(html('1', '2'));
  });
});

describe('the policy of a page', () => {
  const policy = (hashes: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}; style-src 'self'${hashes};">`;
  const hashes = " 'sha256-abc/+=' 'sha256-def='";

  it('names no hash where nothing stands in the page to be run', () => {
    const html = (some: string): string => page(`${policy(some)}<script type="module" src="/a.js"></script>'sha256-x'`);
    expect(withNeededHashes(html(hashes))).toBe(html(''));
  });

  it('keeps them where a tool, a script or a style does', () => {
    for (const body of ['<astro-island></astro-island>', '<script>1</script>', '<style>a{}</style>']) {
      const html = page(policy(hashes) + body);
      expect(withNeededHashes(html)).toBe(html);
    }
  });
});
