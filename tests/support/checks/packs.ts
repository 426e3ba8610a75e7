/** Whether the packs of a built site hold what their list says: the check that `offline.test.ts` runs, and `planted.test.ts` over faults. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { decodePack } from '#model/offline/pack-format.ts';

type Pack = OfflineManifest['packs'][number];

function faultsOfPack(folder: string, { id, hash, bytes, pages, data }: Pack): string[] {
  const where = `offline/${id}.pack`;
  const file = readFileSync(join(folder, where));
  const own = createHash('sha256').update(file).digest('hex').slice(0, 16);
  if (own !== hash) return [`${where}: its hash is ${own}, and the list says ${hash}`];
  if (file.length !== bytes) return [`${where}: ${String(file.length)} bytes, and the list says ${String(bytes)}`];
  const inside = decodePack(new Uint8Array(gunzipSync(file)));
  const held = new Set(inside.map(({ address }) => address));
  const lacking = [...pages, ...data].filter((address) => !held.has(address));
  const stale = inside.filter((one) => {
    const built = join(folder, one.address.endsWith('/') ? `${one.address}index.html` : one.address);
    return !existsSync(built) || !readFileSync(built).equals(one.bytes);
  });
  return [
    ...lacking.map((address) => `${where}: lacks ${address}, which the list names`),
    ...stale.map(({ address }) => `${where}: holds ${address} otherwise than it is built`),
  ];
}

/**
 * What is wrong with the packs of a site.
 * @param addresses every page of the site, each of which one pack must hold
 */
export function packFaults(folder: string, addresses: readonly string[]): string[] {
  const { packs } = JSON.parse(readFileSync(join(folder, 'offline/manifest.json'), 'utf8')) as OfflineManifest;
  const times = Map.groupBy(
    packs.flatMap(({ pages }) => pages),
    (address) => address,
  );
  return [
    ...addresses
      .filter((address) => times.get(address)?.length !== 1)
      .map((address) => `offline/manifest.json: names ${address} ${String(times.get(address)?.length ?? 0)} times`),
    ...[...times.keys()]
      .filter((address) => !addresses.includes(address))
      .map((address) => `offline/manifest.json: names ${address}, which is not built`),
    ...packs.flatMap((pack) => faultsOfPack(folder, pack)),
  ];
}
