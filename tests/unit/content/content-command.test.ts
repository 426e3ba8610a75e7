/** `npm run content`, and the page that `npm run dev` shows instead of a site: faults with their lines. */
import { describe, expect, it } from 'vitest';
import type { ViteDevServer } from 'vite';
import { faultInWords, faultsInWords, warningsInWords } from '#model/content/fault-words.ts';
import { faultPage } from '../../../src/integrations/fault-page.ts';
import { linesBelow } from '#loading/source/quoted-lines.ts';
import { readContent } from '#loading/load-content.ts';
import { forgetContent } from '#loading/content.ts';
import { ANCHORS } from '#model/content/vocabulary.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import { aDocument, aLevel, anIndicator, aTable } from '../../support/build.ts';
import { aProject, lineOf, mdx } from '../../support/project.ts';

const fault = { file: 'f', at: 'title', found: 'a', want: 'b', line: 3, column: 8 };

describe('a fault', () => {
  it('quotes its line with a caret below the place', () => {
    expect(faultInWords(fault, () => 'title: Level 3: x')).toBe(
      'f:3:8\n    title: found a; want b\n    | title: Level 3: x\n    |        ^',
    );
  });

  it('cuts a long line on either side of the place', () => {
    const line = `text: "${'a '.repeat(200)}X${' b'.repeat(200)}"`;
    const column = line.indexOf('X') + 1;
    const [, , quoted = '', caret = ''] = faultInWords({ ...fault, column }, () => line).split('\n');
    expect(quoted.length).toBeLessThan(120);
    expect(quoted).toMatch(/^ {4}\| ….*…$/);
    expect(quoted[caret.indexOf('^')]).toBe('X');
  });

  it('that may only follow from another is counted, not listed', () => {
    const words = faultsInWords([fault, { ...fault, at: 'about', follows: true }, { ...fault, follows: true }]);
    expect(words).toMatch(/^1 fault in the content\.\n/);
    expect(words).toContain('2 more in f may only follow from its first fault');
    expect(words).not.toContain('about');
  });

  it('stands apart from warnings', () => {
    expect(warningsInWords([fault])).toMatch(/^1 warning: look at each; what is right may stay\.\n\nf:3:8\n/);
  });

  it('quotes the file as it stands, whatever its line ends', () => {
    const text = `\uFEFF${mdx().replace('"Levels of need"', 'Level 3: x').replaceAll('\n', '\r\n')}`;
    const root = aProject({ documents: { 'northshire-2020': text } });
    const [first] = readContent(root).faults;
    expect(first).toMatchObject({ line: lineOf(text, 'title:') });
    expect(linesBelow(root)(first!)).toBe('title: Level 3: x');
  });
});

describe('the site while it is written', () => {
  type Middleware = (
    request: { headers: { accept?: string } },
    response: { writeHead: (status: number) => void; end: (body: string) => void },
    next: () => void,
  ) => void;

  /** What a browser is answered: a page of faults, or the site's own. */
  function answer(root: string, accept: string): { status: number; body: string } {
    let middleware: Middleware | undefined;
    const server = { config: { base: '/' }, middlewares: { use: (one: Middleware) => void (middleware = one) } };
    const { configureServer } = faultPage(root);
    if (typeof configureServer !== 'function') throw new Error('nothing is added to the server');
    // As much of Vite's server as the plugin asks.
    void configureServer.call({} as never, server as unknown as ViteDevServer);
    const sent = { status: 200, body: "the site's own" };
    middleware?.(
      { headers: { accept } },
      { writeHead: (status) => void (sent.status = status), end: (body) => void (sent.body = body) },
      () => undefined,
    );
    return sent;
  }

  it('shows faults in the page, with file, line and the line itself, and the site when they are mended', () => {
    const root = aProject({ documents: { 'northshire-2020': mdx().replace('"Levels of need"', '<b>: x') } });
    const { status, body } = answer(root, 'text/html,*/*');
    expect(status).toBe(500);
    expect(body).toContain('content/documents/northshire-2020.mdx:4:8');
    expect(body).toContain('| title: &lt;b&gt;: x');
    expect(body).toContain('/@vite/client');
    expect(body).not.toContain('<b>');
    forgetContent(root);
    expect(answer(root, 'text/css').status).toBe(200);
    expect(answer(aProject(), 'text/html').body).toBe("the site's own");
  });
});

describe('warnings', () => {
  const warned = (over: Partial<DocumentFile>): string[] => {
    const { faults, warnings } = readContent(aProject({ documents: { 'northshire-2020': mdx(aDocument(over)) } }));
    expect(faults).toEqual([]);
    return warnings.map(({ found }) => found);
  };
  const levels = ANCHORS.map((anchor, at) => aLevel(String(at + 1), [anchor]));
  const cells = (...refs: number[]) =>
    Object.fromEntries(ANCHORS.map((_, at) => [String(at + 1), [anIndicator(refs[at] ?? at + 1)]]));

  it('are none where each bullet, level and anchor is there', () => {
    expect(warned({ levels, tables: [aTable(cells())] })).toEqual([]);
  });

  it('name refs that are skipped, levels without indicators and anchors without a level, and stop nothing', () => {
    expect(warned({ levels, tables: [aTable(cells(1, 2, 3, 4, 7))] })).toEqual(['no indicator with the ref 5, 6']);
    const { '2': _, ...others } = cells(1, 5, 2, 3, 4);
    expect(warned({ levels, tables: [aTable(others)] })).toEqual(['no indicator at level "2"']);
    const { '5': _last, ...four } = cells();
    expect(warned({ levels: levels.slice(0, 4), tables: [aTable(four)] })).toEqual(['no level for "child-protection"']);
  });
});
