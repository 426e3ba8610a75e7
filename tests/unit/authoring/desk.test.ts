/** The desk: what it saves, and that nobody but its own page can ask it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Desk } from '../../../scripts/authoring/desk/entries.ts';
import { DeskServer } from '../../../scripts/authoring/desk/server.ts';
import { placeBehind } from '../../../scripts/authoring/desk/walk.mjs';
import { wordsBeside } from '../../../scripts/authoring/published-beside.ts';
import { aDocument, anIndicator, aTable } from '../../support/build.ts';
import { lineOf, mdx } from '../../support/project.ts';
import { DRAFT_COLUMNS, rowsAsCsv, type DraftRow } from '../../../scripts/authoring/draft/rows.ts';

const PUBLISHED = 'Child may be hungry';
const row = (over: Partial<DraftRow>): DraftRow => ({
  ...(Object.fromEntries(DRAFT_COLUMNS.map((column) => [column, ''])) as DraftRow),
  ...over,
});

function aDraft(): { project: string; desk: Desk } {
  const project = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const folder = join(project, 'drafts/northshire-2020');
  mkdirSync(folder, { recursive: true });
  const bullet = { level: '2', domain: null, group: null, row: null, under: null, footnotes: [], mark: null };
  writeFileSync(
    join(folder, 'published.json'),
    JSON.stringify({ 1: { ...bullet, text: PUBLISHED }, 2: { ...bullet, text: 'Lives with =family' } }),
  );
  const rows = [
    row({ ref: '1', level: '2', domain: 'home', published: PUBLISHED }),
    row({
      ref: '2',
      level: '2',
      domain: 'home',
      text: 'A "home", shared',
      note: 'Kept',
      published: 'Lives with =family',
    }),
  ];
  writeFileSync(join(folder, 'draft.indicators.csv'), rowsAsCsv(rows));
  return { project, desk: new Desk(project, 'northshire-2020') };
}

describe('the desk', () => {
  it('keeps what is written in the draft, and every other column and line as it was', () => {
    const { desk } = aDraft();
    expect(desk.apply({ ref: 1, text: ' May go hungry ', concerns: 'basic-care' })).toMatchObject({
      text: 'May go hungry',
      reading: 'open',
    });
    expect(desk.entries()).toMatchObject([
      { ref: 1, text: 'May go hungry', concerns: 'basic-care', published: PUBLISHED },
      { ref: 2, text: 'A "home", shared' },
    ]);
  });

  it('says what a bullet is and of whom, and leaves out what is usual', () => {
    const { project, desk } = aDraft();
    expect(desk.entries()[0]).toMatchObject({ kind: 'need', about: 'child' });
    expect(desk.apply({ ref: 1, kind: 'met', about: 'family' })).toMatchObject({ kind: 'met', about: 'family' });
    const table = join(project, 'drafts/northshire-2020/draft.indicators.csv');
    expect(readFileSync(table, 'utf8')).toContain(',met,family,');
    desk.apply({ ref: 1, kind: 'need', about: 'child' });
    expect(readFileSync(table, 'utf8')).not.toMatch(/need|child,/);
  });

  it('keeps verdicts where reviewers read them, without a published word, until either text changes', () => {
    const { project, desk } = aDraft();
    expect(desk.apply({ ref: 1, text: 'May go hungry', agreed: true }).reading).toBe('agreed');
    expect(desk.apply({ ref: 2, agreed: false, why: 'Says "shared".' })).toMatchObject({ reading: 'differs' });
    const kept = readFileSync(join(project, 'content/second-readings/northshire-2020.yaml'), 'utf8');
    expect(kept).toMatch(/^- \{ ref: 1, agreed: true, of: "[0-9a-f]{12}" \}$/m);
    expect(kept).toMatch(/^- \{ ref: 2, agreed: false, why: "Says \\"shared\\"\.", of: /m);
    expect(kept).not.toContain(PUBLISHED);
    expect(desk.apply({ ref: 1, text: 'Goes hungry' }).reading).toBe('open');
  });

  it('wants a reason of a second reader who differs, and a bullet that is there', () => {
    const { desk } = aDraft();
    expect(() => desk.apply({ ref: 1, agreed: false, why: ' ' })).toThrow('Say why not.');
    expect(() => desk.apply({ ref: 9 })).toThrow('No bullet has the ref 9.');
  });
});

describe('the way through the bullets', () => {
  const entries = [4, 1, 2, 3].map((ref) => ({ ref }));
  const shownBut = (...left: number[]) => entries.filter(({ ref }) => !left.includes(ref));

  it('leads to the next in print', () => {
    expect(placeBehind(entries, entries, 4)).toBe(1);
  });

  it('leaves out none where the bullet just agreed is shown no more', () => {
    expect(shownBut(4)[placeBehind(entries, shownBut(4), 4)]).toEqual({ ref: 1 });
    expect(shownBut(4, 2)[placeBehind(entries, shownBut(4, 2), 2)]).toEqual({ ref: 3 });
  });

  it('ends at the last that is left, or at nothing', () => {
    expect(placeBehind(entries, shownBut(3), 3)).toBe(2);
    expect(placeBehind(entries, [], 3)).toBe(0);
  });
});

describe('the words of a document beside the published ones', () => {
  it('are held to them by the check of the content, with file and line, and to nothing where none are kept', () => {
    const { project } = aDraft();
    const document = aDocument({ tables: [aTable({ '1': [anIndicator(1, { text: 'Goes hungry often' })] })] });
    const source = mdx(document);
    mkdirSync(join(project, 'content/documents'), { recursive: true });
    writeFileSync(join(project, 'content/documents/northshire-2020.mdx'), source);
    expect(wordsBeside(project, [document])).toEqual([
      {
        file: 'content/documents/northshire-2020.mdx',
        line: lineOf(source, 'Goes hungry often'),
        at: 'ref 1',
        found: 'it lacks “may”; has “often”, which is not printed',
        want: 'what is published, one for one',
      },
    ]);
    expect(wordsBeside(project, [aDocument({ document: 'elsewhere-2020' })])).toEqual([]);
  });
});

describe('the page of the desk', () => {
  interface Asked {
    readonly path: string;
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  }

  async function aServer(): Promise<(asked: Asked) => Promise<{ status: number; headers: object; body: string }>> {
    const server = new DeskServer(aDraft().desk, () => [], [{ id: 'housing', title: 'Suitable & secure' }]);
    const { port } = new URL(await server.listen(0));
    onTestFinished(() => server.close());
    return ({ path, method = 'GET', headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
          });
        });
        sent.on('error', reject);
        sent.end(body);
      });
  }

  const typed = { 'content-type': 'application/json' };
  const tokenIn = (page: string): string => /desk-token" content="([0-9a-f]{48})"/.exec(page)?.[1] ?? '';

  it('answers with its token, and saves and checks for who has it', async () => {
    const ask = await aServer();
    const page = await ask({ path: '/' });
    const headers = { 'x-desk-token': tokenIn(page.body) };
    for (const path of ['/page.mjs', '/walk.mjs']) expect((await ask({ path })).status).toBe(200);
    expect(page.body).toContain('<option value="met">met: a need that is met</option>');
    expect(page.body).toContain('<option value="housing">housing: Suitable &amp; secure</option>');
    expect(page.body).toContain('<option value="unborn">unborn: about an unborn child</option>');
    expect(JSON.parse((await ask({ path: '/entries', headers })).body)).toHaveLength(2);
    const body = JSON.stringify({ published: PUBLISHED, text: 'Goes hungry' });
    const checked = await ask({ path: '/check', method: 'POST', headers: { ...headers, ...typed }, body });
    expect(JSON.parse(checked.body)).toMatchObject({ missing: ['may'], added: [], copied: null });
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([
    ['another name for this machine', { path: '/', headers: { host: 'evil.example' } }],
    ['another site', { path: '/', headers: { origin: 'https://evil.example' } }],
    ['who has no token', { path: '/entries' }],
    ['who has another token', { path: '/entries', headers: { 'x-desk-token': 'f'.repeat(48) } }],
    ['a form without the token', { path: '/save', method: 'POST', headers: typed, body: '{"ref":1,"text":"x"}' }],
  ])('is deaf to %s', async (_who, asked) => {
    const ask = await aServer();
    const { status, body } = await ask(asked);
    expect(status).toBe(403);
    expect(body).not.toContain(PUBLISHED);
    expect(tokenIn(body)).toBe('');
  });

  it('takes no more than a bullet, and nothing that is no change', async () => {
    const ask = await aServer();
    const headers = { 'x-desk-token': tokenIn((await ask({ path: '/' })).body), ...typed };
    const status = async (body: string) => (await ask({ path: '/save', method: 'POST', headers, body })).status;
    expect(await status(JSON.stringify({ ref: 1, text: 'x'.repeat(70_000) }))).toBe(400);
    expect(await status('{"ref":1,"path":"../../x"}')).toBe(400);
    expect(await status('{')).toBe(400);
  });
});
