// The server of `npm start` and of the tests: what an ordinary static host does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../scripts/support/listen.ts';
import { serve, type Site } from '../../../scripts/support/server.ts';

const LONG = 'Words. '.repeat(500);

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const SITE = {
  'index.html': 'Home',
  '404.html': 'Nothing here',
  'about/index.html': LONG,
  '_astro/a.abc.js': 'export {}',
  'data/indicators.csv': 'a,b',
};

async function aServer(over: Partial<Site> = {}): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const { url, close } = await serve({ folder: aFolder(SITE), port: 0, ...over });
  onTestFinished(close);
  return (path, init) => fetch(new URL(path, new URL(url).origin), { redirect: 'manual', ...init });
}

describe('the server', () => {
  it('answers with the page of a folder, and leads to the slash where it is missing', async () => {
    const get = await aServer();
    expect(await (await get('/')).text()).toBe('Home');
    const answer = await get('/about?a=b');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/about/?a=b']);
  });

  it('answers with 404 and its page where there is nothing', async () => {
    const answer = await (await aServer())('/nothing/');
    expect([answer.status, await answer.text()]).toEqual([404, 'Nothing here']);
  });

  it('keeps for good what bears a hash in its name, and nothing else', async () => {
    const get = await aServer();
    expect((await get('/_astro/a.abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/about/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/data/indicators.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('compresses pages', async () => {
    const answer = await (await aServer())('/about/', { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe(LONG);
  });

  it('refuses what it cannot read, what changes things, and what is not below it', async () => {
    const get = await aServer();
    expect((await get('/%')).status).toBe(400);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect((await get('/../../etc/passwd')).status).toBe(404);
    expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
  });

  it('stands at its base path and leads there', async () => {
    const get = await aServer({ base: '/atlas/' });
    const [home, bare, inside, outside] = await Promise.all(
      ['/', '/atlas', '/atlas/about/', '/about/'].map((path) => get(path)),
    );
    expect(home?.headers.get('location')).toBe('/atlas/');
    expect(bare?.headers.get('location')).toBe('/atlas/');
    expect([inside?.status, outside?.status]).toEqual([200, 404]);
  });

  it('sends the headers of a host, on pages that are missing too', async () => {
    const get = await aServer({ headers: () => new Headers({ 'x-host': 'yes', 'cache-control': 'no-store' }) });
    for (const path of ['/', '/nothing/']) expect((await get(path)).headers.get('x-host')).toBe('yes');
    expect((await get('/')).headers.get('cache-control')).toBe('no-store');
  });

  it('says where there is no site', async () => {
    await expect(serve({ folder: aFolder({}), port: 0 })).rejects.toThrow('Build it first');
  });
});

describe('listening', () => {
  const nothing = (): void => undefined;

  it('answers at both addresses of the machine, and at none when closed', async () => {
    const { port, close } = await listen((_, response) => response.end('here'), 0);
    expect(await (await fetch(`http://127.0.0.1:${String(port)}/`)).text()).toBe('here');
    expect(await (await fetch(`http://localhost:${String(port)}/`)).text()).toBe('here');
    await close();
    await expect(fetch(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow();
  });

  it('says what to do where a port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as AddressInfo;
    await expect(listen(nothing, port)).rejects.toThrow(
      `Port ${String(port)} is in use. Stop what uses it, or choose another: PORT=`,
    );
  });
});
