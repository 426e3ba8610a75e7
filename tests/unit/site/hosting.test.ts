// The ready files of hosting/ say the same to each host.
import { describe, expect, it } from 'vitest';
import { headerBlocks, headersFor, hostingFile } from '../../support/hosting.ts';

const everywhere = Object.fromEntries(headerBlocks().find(({ path }) => path === '/*')!.headers);

/** The headers that a file sets for every answer, as its own syntax writes them; what is commented out is left out. */
function setBy(file: string, comment: RegExp, header: RegExp): Record<string, string> {
  const text = hostingFile(file).replace(comment, '');
  return Object.fromEntries([...text.matchAll(header)].map(([, name = '', value = '']) => [name, value]));
}

const withoutCaching = ({ 'Cache-Control': _, ...rest }: Record<string, string>): Record<string, string> => rest;

describe('the ready files for hosts', () => {
  it('send what a tag cannot: who may frame the site, no guessing of types, no referrer, no devices', () => {
    expect(everywhere).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    expect(everywhere['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  });

  it.each([
    ['nginx.conf', /#.*/g, /add_header ([\w-]+) "([^"]*)" always;/g],
    ['.htaccess', /^#.*/gm, /Header always set ([\w-]+) "([^"]*)"/g],
    ['web.config', /<!--[\s\S]*?-->/g, /<add name="([\w-]+)" value="([^"]*)"/g],
  ])('%s sends the same headers as _headers', (file, comment, header) => {
    expect(withoutCaching(setBy(file, comment, header))).toEqual(everywhere);
  });

  it.each(['_headers', 'nginx.conf', '.htaccess', 'web.config'])(
    '%s sends no policy for scripts: Pagefind would be refused in its worker',
    (file) => {
      expect(hostingFile(file)).not.toMatch(/(?:default|script|worker)-src/);
    },
  );

  it('keep what bears its hash for a year, and ask again for the rest', () => {
    expect(headersFor('/_astro/Finder.abc.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/sw.js', '/offline/manifest.json', '/pagefind/pagefind-entry.json'])
      expect(headersFor(path).get('Cache-Control'), path).toBe('no-cache');
    for (const path of ['/', '/documents/hull-2018/', '/offline/hull.pack'])
      expect(headersFor(path).get('Cache-Control'), path).toBeNull();
    for (const [file, words] of [
      ['nginx.conf', /~\^\/_astro\/ "public, max-age=31536000, immutable"/],
      ['.htaccess', /\/_astro\/#">\s+Header set Cache-Control "public, max-age=31536000, immutable"/],
      ['web.config', /<location path="_astro">[\s\S]*365\.00:00:00[\s\S]*immutable/],
    ] as const)
      expect(hostingFile(file), file).toMatch(words);
  });

  it('set no header twice for one address, since some hosts send both values', () => {
    for (const path of ['/', '/sw.js', '/_astro/x.js', '/offline/manifest.json', '/pagefind/pagefind-entry.json']) {
      const headers = headerBlocks()
        .filter((block) => (block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : path === block.path))
        .flatMap((block) => block.headers.map(([name]) => name));
      expect(new Set(headers).size, path).toBe(headers.length);
    }
  });
});
