// A site of its own for tests of offline use: it can be stopped and started again on one port, send faulty packs, and
// be followed by a later release; and a browser with a profile that outlives it.
import { chromium, expect as plainExpect, test as base } from '@playwright/test';
import type { BrowserContext, LaunchOptions, Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAreas } from '#integrations/offline/offline.ts';
import { writePacks } from '#integrations/offline/packs.ts';
import { writeKillSwitch, writeWorker } from '#integrations/offline/bundle-worker.ts';
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { dist, root } from '../../scripts/support/project.ts';
import { serve, type Served } from '../../scripts/support/server.ts';

/** `error` answers 500, `cut` breaks off after half, `twist` changes a byte, `stall` sends half and then nothing more. */
export type Fault = 'error' | 'cut' | 'twist' | 'stall';

/**
 * What answers every address in the site's place: a network's sign-in page or its data, to be kept for a day; a filter;
 * a server that is down; or nothing, ever.
 */
export type Line = 'a page with 200' | 'data with 200' | '404' | '503' | 'silence';

export interface OwnSite {
  readonly url: string;
  /** Faults by the path they are on; to be changed at will. */
  readonly faults: Map<string, Fault>;
  /** What answers in the site's place from now on; the site itself where it is null. */
  readonly answerWith: (line: Line | null) => void;
  /** The path of each request so far. */
  readonly asked: string[];
  /** Bytes sent so far. */
  readonly sent: () => number;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Serves another folder from now on. */
  readonly deploy: (folder: string) => Promise<void>;
}

function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    answer.on('error', reject);
  });
}

function send(response: ServerResponse, answer: IncomingMessage, body: Buffer, fault: Fault | undefined): number {
  if (fault === 'error') {
    response.writeHead(500).end();
    return 0;
  }
  const { connection: _, 'transfer-encoding': __, ...headers } = answer.headers;
  response.writeHead(answer.statusCode ?? 500, { ...headers, 'content-length': body.length });
  if (fault === 'twist') body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
  if (fault === 'cut' || fault === 'stall') {
    response.write(body.subarray(0, body.length >> 1), () => {
      if (fault === 'cut') response.destroy();
    });
    return body.length >> 1;
  }
  response.end(body);
  return body.length;
}

function answerInPlace(response: ServerResponse, line: Line): void {
  if (line === 'silence') return;
  const isData = line === 'data with 200';
  response.writeHead(line.endsWith('200') ? 200 : Number(line), {
    'content-type': isData ? 'application/json' : 'text/html',
    'cache-control': 'max-age=86400',
  });
  response.end(
    isData ? '{"portal":"Sign in"}' : '<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>',
  );
}

/** Serves a folder on a free port until the test stops it. */
export async function ownSite(folder: string): Promise<OwnSite> {
  let behind: Served = await serve({ folder, port: 0 });
  const faults = new Map<string, Fault>();
  const asked: string[] = [];
  let sent = 0;
  let line: Line | null = null;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    asked.push(path);
    if (line !== null) {
      answerInPlace(response, line);
      return;
    }
    const fault = faults.get(path);
    get(new URL(request.url ?? '', behind.url), { headers: request.headers, agent: false }, (upstream) => {
      void bodyOf(upstream).then((body) => {
        sent += send(response, upstream, body, fault);
      });
    }).on('error', () => response.destroy());
  };
  let server = createServer(answer);
  const listen = (port: number): Promise<number> =>
    new Promise((resolve) => {
      server.listen(port, 'localhost', () => {
        resolve((server.address() as AddressInfo).port);
      });
    });
  const port = await listen(0);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    url: `http://localhost:${String(port)}/`,
    faults,
    answerWith: (next) => {
      line = next;
    },
    asked,
    sent: () => sent,
    stop,
    start: async () => {
      server = createServer(answer);
      await listen(port);
    },
    deploy: async (next) => {
      await behind.close();
      behind = await serve({ folder: next, port: 0 });
    },
  };
}

const folders: string[] = [];

function aFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `atlas-${name}-`));
  folders.push(folder);
  return folder;
}

/** Takes away what the tests of this process wrote. */
export function tidy(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export const listOf = (folder: string): OfflineManifest =>
  JSON.parse(readFileSync(join(folder, 'offline/manifest.json'), 'utf8')) as OfflineManifest;

/** A later release: the built site with one page changed, on another day. */
export async function laterRelease(
  page: string,
  change: (html: string) => string,
  date = '2026-12-24',
  corrections: OfflineManifest['corrections'] = [],
): Promise<string> {
  const folder = aFolder('release');
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, page, 'index.html');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const { build } = await writePacks(folder, packAreas(root), { date, corrections });
  await writeWorker({ root, folder, base: '/' }, build);
  return folder;
}

/** A release that ends offline use. */
export async function lastRelease(): Promise<string> {
  const folder = aFolder('last');
  cpSync(dist, folder, { recursive: true });
  await writeKillSwitch({ root, folder, base: '/' });
  return folder;
}

export interface Device {
  readonly context: BrowserContext;
  /** Ends the browser and starts it again with what it had stored. */
  readonly restart: () => Promise<Device>;
}

/** A browser with a profile of its own; where it is told so, one that keeps nothing for any site. */
export async function aDevice(
  options: LaunchOptions,
  profile = aFolder('profile'),
  { blocked = false } = {},
): Promise<Device> {
  if (blocked) {
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return {
    context,
    restart: async () => {
      await context.close();
      return aDevice(options, profile);
    },
  };
}

/** Presses a button by its whole name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Waits longer than usual: a busy machine is no fault of the site. */
export const expect = plainExpect.configure({ timeout: 20_000 });

/** Each test has a site and a browser of its own, and begins on the page where areas are saved. */
export const test = base.extend<{ site: OwnSite; device: Device }>({
  site: async ({}, use) => {
    const site = await ownSite(dist);
    await use(site);
    await site.stop();
  },
  device: async ({ launchOptions }, use) => {
    const device = await aDevice(launchOptions);
    await use(device);
    await device.context.close();
  },
  page: async ({ site, device }, use) => {
    const [page = await device.context.newPage()] = device.context.pages();
    await page.goto(`${site.url}offline/`);
    await use(page);
  },
});

export const said = (page: Page) => page.locator('#said');

export async function saveArea(page: Page, name: string): Promise<void> {
  await press(page, `Save ${name}`);
  await expect(said(page)).toHaveText(/^Saved\./);
}
