// What can be saved: every page once, whole, in few bytes and requests; and the release that ends it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeKillSwitch } from '#integrations/offline/bundle-worker.ts';
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { decodePack } from '#model/offline/pack-format.ts';
import { dist, root } from '../../scripts/support/project.ts';
import { packFaults } from '../support/checks/packs.ts';
import { editions, files, latest, pages, read } from '../support/dist.ts';

const list = JSON.parse(read('offline/manifest.json')) as OfflineManifest;
const bytesOf = (id: string): Buffer => readFileSync(join(dist, `offline/${id}.pack`));
const packed = new Map(list.packs.map(({ id }) => [id, decodePack(new Uint8Array(gunzipSync(bytesOf(id))))]));

describe('the packs', () => {
  test('hold every page exactly once, whole, byte for byte as built, and what their list says', () => {
    expect(list.packs.flatMap((pack) => pack.pages).length).toBeGreaterThan(100);
    expect(
      packFaults(
        dist,
        pages.map(({ address }) => address),
      ),
    ).toEqual([]);
  });

  test('give each area its editions, with the data that the tools read of them', () => {
    for (const { id, area } of editions) {
      const own = packed.get(area)!.map(({ address }) => address);
      expect(own).toEqual(
        expect.arrayContaining([
          `/documents/${id}/`,
          `/windscreen/${id}/`,
          `/indicators/${area}/`,
          `/data/index/${id}.json`,
          `/data/facts/${id}.json`,
          `/data/documents/${id}.json`,
        ]),
      );
    }
  });

  test('leave out only what is not asked for by a page', () => {
    const inside = new Set([...packed.values()].flat().map(({ address }) => address));
    const out = files.map((file) => `/${file}`).filter((file) => !inside.has(file.replace(/(^|\/)index\.html$/, '$1')));
    const allowed =
      /^\/(?:sw\.js|card\.png|offline\/.*\.pack|offline\/manifest\.json|download\/.*|data\/(?:(?:indicators|concerns|lists|requirements)\.json|schema\/.*|[\w/-]+\.(?:csv|xlsx)))$/;
    expect(out.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('take 2.5 MB or less for five editions, 0.2 MB for each further one and, with the worker and its list, 12 requests or fewer, or one for each area and five', () => {
    // The page and the worker each ask for the list.
    expect(list.packs.length + 3).toBeLessThanOrEqual(Math.max(12, latest.length + 5));
    const bytes =
      list.packs.reduce((sum, pack) => sum + pack.bytes, 0) +
      ['sw.js', 'offline/manifest.json'].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(2_500_000 + 200_000 * Math.max(0, editions.length - 5));
  });
});

test('the worker is of the build that the list names, and small: a browser asks for it again at every visit', () => {
  expect(read('sw.js')).toContain(list.build);
  expect(statSync(join(dist, 'sw.js')).size).toBeLessThan(15_000);
});

test('a page loads nothing of this unless a worker is in charge', () => {
  for (const { html, address } of pages) expect(html, address).not.toMatch(/saved-copy\.js|\/sw\.js/);
});

test('the installed site has a name, a start, and icons that are there', () => {
  const app = JSON.parse(read('manifest.webmanifest')) as { start_url: string; icons: { src: string }[] };
  expect(app.start_url).toBe('/?app');
  expect(app.icons.length).toBeGreaterThan(2);
  expect(app.icons.filter(({ src }) => !files.includes(src.slice(1)))).toEqual([]);
});

test('the kill switch writes a worker that unregisters itself, and a list that offers nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-last-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'offline'));
  await writeKillSwitch({ root, folder, base: '/' });
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).toContain('skipWaiting');
  expect(worker.length).toBeLessThan(2000);
  expect(JSON.parse(readFileSync(join(folder, 'offline/manifest.json'), 'utf8'))).toEqual({ format: 1, off: true });
});
