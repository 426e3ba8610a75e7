/**
 * Pagefind writes its filters in an order that differs from run to run, and names files after what they hold; so the same
 * pages would make another index, and every reader who saved it would be offered a new one. Here filters and their values
 * are put in the order of the alphabet, and the files named after that.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind writes before its data, which is CBOR (RFC 8949). */
const MARK = 'pagefind_dcd';

const CBOR_TEXT = 3;
const CBOR_LIST = 4;

/** A value as it stands in the file. */
interface Item {
  readonly bytes: Buffer;
  /** Of a list: what it holds, and the bytes before that. */
  readonly items: readonly Item[];
  readonly head: Buffer;
}

/** Reads the value at a place: of CBOR's kinds, those that Pagefind uses, all of a length that is given beforehand. */
function itemAt(source: Buffer, start: number): Item {
  const first = source.readUInt8(start);
  const kind = first >> 5;
  const short = first & 31;
  const wide = short < 24 ? 0 : 2 ** (short - 24);
  if (wide > 4) throw new Error(`The search index holds a number of unknown length, ${String(first)}`);
  const count = wide === 0 ? short : source.readUIntBE(start + 1, wide);
  const body = start + 1 + wide;
  const head = source.subarray(start, body);
  if (kind === 0) return { bytes: head, items: [], head };
  if (kind === CBOR_TEXT) return { bytes: source.subarray(start, body + count), items: [], head };
  if (kind !== CBOR_LIST) throw new Error(`The search index holds a value of unknown kind, ${String(kind)}`);
  const items: Item[] = [];
  let end = body;
  for (let at = 0; at < count; at++) {
    const item = itemAt(source, end);
    items.push(item);
    end += item.bytes.length;
  }
  return { bytes: source.subarray(start, end), items, head };
}

const textOf = (item: Item | undefined): string => item?.bytes.subarray(item.head.length).toString() ?? '';

const byBytes = (a: Item, b: Item): number => {
  const [one, other] = [textOf(a.items[0]), textOf(b.items[0])];
  return one < other ? -1 : Number(one > other);
};

/** A list whose entries, each a list that begins with a name, are in the order of their names. */
const sorted = ({ head, items }: Item): Buffer =>
  Buffer.concat([head, ...[...items].sort(byBytes).map(({ bytes }) => bytes)]);

async function readParts(file: string): Promise<Item> {
  const data = gunzipSync(await readFile(file));
  if (data.subarray(0, MARK.length).toString() !== MARK) throw new Error(`${file} is not of the kind that is known`);
  return itemAt(data, MARK.length);
}

const writeParts = (file: string, parts: readonly Buffer[]): Promise<void> =>
  writeFile(file, gzipSync(Buffer.concat([Buffer.from(MARK), ...parts]), { level: 9 }));

/** A name of the same length as Pagefind's own, after what the file holds. */
const nameAfter = (old: string, parts: readonly Buffer[]): string => {
  const [language = '', hash = ''] = old.split('_');
  return `${language}_${createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, hash.length)}`;
};

/** Puts a filter's values in order. Resolves to its old name and its new one. */
async function orderFilter(folder: string, file: string): Promise<readonly [string, string]> {
  const old = file.replace(/\.pf_filter$/, '');
  const { head, items } = await readParts(join(folder, file));
  const [name, values] = items;
  if (name === undefined || values === undefined) throw new Error(`${file} is not a filter of the kind that is known`);
  const parts = [head, name.bytes, sorted(values)];
  const next = nameAfter(old, parts);
  await rm(join(folder, file));
  await writeParts(join(folder, `${next}.pf_filter`), parts);
  return [old, next];
}

/** The list of filters is the fourth part of the index's own list. */
const FILTERS = 3;

/** @param folder Pagefind's own, as it was written */
export async function orderIndex(folder: string): Promise<void> {
  const filters = join(folder, 'filter');
  const names = new Map<string, string>();
  for (const file of await readdir(filters)) names.set(...(await orderFilter(filters, file)));

  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(entry.languages)) {
    const old = join(folder, `pagefind.${language.hash}.pf_meta`);
    const { head, items } = await readParts(old);
    const parts = items.map((item, at) => (at === FILTERS ? sorted(item) : item.bytes));
    let list = parts[FILTERS]?.toString('latin1') ?? '';
    for (const [before, after] of names) list = list.replace(before, after);
    parts[FILTERS] = Buffer.from(list, 'latin1');
    language.hash = nameAfter(language.hash, [head, ...parts]);
    await rm(old);
    await writeParts(join(folder, `pagefind.${language.hash}.pf_meta`), [head, ...parts]);
  }
  await writeFile(entryFile, JSON.stringify(entry));
}
