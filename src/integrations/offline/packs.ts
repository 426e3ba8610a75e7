/** Gathers a built site into packs: one for each area, one shared, one for the search (docs/decisions/packs.md). */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { offlineAddresses, type OfflineManifest, type Pack } from '#model/offline/manifest.ts';
import { encodePack } from '#model/offline/pack-format.ts';
import { inParallel } from '../in-parallel.ts';

export interface PackArea {
  readonly id: string;
  readonly title: string;
  /** The first page of its latest edition. */
  readonly home: string;
  readonly documents: readonly string[];
}

type Plan = Pick<Pack, 'id' | 'kind' | 'title' | 'home'> & { readonly files: string[] };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

// Not saved: the packs and their worker; the card that other sites show; and what is there to be taken away and no page
// or tool reads, the pocket edition among it.
const LEFT_OUT = [
  /^\/offline\/(?:.*\.pack|manifest\.json)$/,
  /^\/sw\.js$/,
  /^\/card\.png$/,
  /^\/download\//,
  /^\/data\/(?:(?:indicators|concerns|lists|requirements)\.json|schema\/.*|[^/]+\.(?:csv|xlsx))$/,
];

/** A file of the build as readers ask for it. */
export const addressOf = (file: string): string =>
  `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;

const isPage = (file: string): boolean => file.endsWith('.html');

/** The area or document that an address is about, if it is about one alone. */
function ownerOf(address: string, areas: readonly PackArea[]): PackArea | undefined {
  const [, edition] =
    /^\/(?:documents|windscreen)\/([^/]+)\//.exec(address) ??
    /^\/data\/(?:documents|facts|index)\/([^/]+)\.json$/.exec(address) ??
    [];
  if (edition !== undefined) return areas.find(({ documents }) => documents.includes(edition));
  const [, area] =
    /^\/(?:indicators|changes)\/([^/]+)\//.exec(address) ?? /^\/data\/changes\/([^/.]+)[./]/.exec(address) ?? [];
  return areas.find(({ id }) => id === area);
}

async function planOf(folder: string, areas: readonly PackArea[]): Promise<Plan[]> {
  const shared: Plan = { id: 'shared', kind: 'shared', title: 'Pages that all areas share', home: null, files: [] };
  const search: Plan = { id: 'search', kind: 'search', title: 'Search', home: null, files: [] };
  const own = new Map<PackArea, Plan>(
    areas.map((area) => [area, { id: area.id, kind: 'area', title: area.title, home: area.home, files: [] }]),
  );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  for (const file of files.sort()) {
    const address = addressOf(file);
    if (LEFT_OUT.some((pattern) => pattern.test(address))) continue;
    const owner = ownerOf(address, areas);
    const plan = address.startsWith('/pagefind/') ? search : owner === undefined ? shared : (own.get(owner) ?? shared);
    plan.files.push(file);
  }
  return [shared, search, ...own.values()];
}

const shortHash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

async function writePack(folder: string, { files, ...plan }: Plan): Promise<Pack> {
  const packed = await Promise.all(
    files.map(async (file) => ({
      address: addressOf(file),
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      bytes: new Uint8Array(await readFile(join(folder, file))),
    })),
  );
  const bytes = await promisify(gzip)(encodePack(packed), { level: 9 });
  await writeFile(join(folder, offlineAddresses.pack(plan.id)), bytes);
  return {
    ...plan,
    bytes: bytes.length,
    hash: shortHash(bytes),
    pages: files.filter(isPage).map(addressOf),
    data: plan.kind === 'area' ? files.filter((file) => !isPage(file)).map(addressOf) : [],
  };
}

const AT_ONCE = 3;

/** Writes the packs of a built site and their list. Builds that hold the same have the same name. */
export async function writePacks(
  folder: string,
  areas: readonly PackArea[],
  { date, corrections }: Pick<OfflineManifest, 'date' | 'corrections'>,
): Promise<OfflineManifest> {
  await mkdir(join(folder, 'offline'), { recursive: true });
  const packs = await inParallel(await planOf(folder, areas), AT_ONCE, (plan) => writePack(folder, plan));
  const build = shortHash(packs.map(({ id, hash }) => `${id} ${hash}`).join('\n'));
  const manifest: OfflineManifest = { format: 1, build, date, corrections, packs };
  await writeFile(join(folder, offlineAddresses.manifest), JSON.stringify(manifest));
  return manifest;
}
