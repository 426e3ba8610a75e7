/** Opens Office files, which are ZIP archives, within limits: what claims or holds too much is refused. */
import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../source.ts';
import { attribute, childrenOf, parseXml } from './xml.ts';

const MEGABYTE = 1024 * 1024;
/** No threshold document comes near; a bomb passes them at once. */
export const LIMITS = { file: 30 * MEGABYTE, part: 40 * MEGABYTE, whole: 80 * MEGABYTE, parts: 3000 };

const broken = (cause: unknown): UnreadableFile =>
  new UnreadableFile(
    'The file is broken: it is not the archive that Word and Excel write. Open it there and save it again.',
    {
      cause,
    },
  );

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(broken(error));
    });
  });

const entriesOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', (error: unknown) => reject(broken(error)));
    zip.readEntry();
  });

const bytesOf = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(broken(error));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', (failure: unknown) => reject(broken(failure)));
      stream.once('end', () => {
        const all = Buffer.concat(chunks);
        if (crc32(all) === entry.crc32) resolve(all);
        else reject(broken(new Error(`${entry.fileName} does not match its checksum`)));
      });
    });
  });

const CONTENTS = '[Content_Types].xml';

/** An archive of Office names its parts: where one that is wanted is not there, something was lost. */
function refuseLoss(parts: ReadonlyMap<string, string>, wanted: (name: string) => boolean): void {
  const contents = parts.get(CONTENTS);
  if (contents === undefined) throw broken(new Error(`${CONTENTS} is not there`));
  for (const type of childrenOf(parseXml(CONTENTS, contents))) {
    const name = (attribute(type, 'PartName') ?? '').replace(/^\//, '');
    if (wanted(name) && !parts.has(name)) throw broken(new Error(`${name} is not there`));
  }
}

/** The parts of an archive that are wanted, as text by their names. */
export async function readArchive(bytes: Buffer, wanted: (name: string) => boolean): Promise<Map<string, string>> {
  const zip = await open(bytes);
  if (zip.entryCount > LIMITS.parts)
    throw new UnreadableFile(`The file holds ${zip.entryCount} parts: no document does.`);
  const entries = await entriesOf(zip);
  const parts = new Map<string, string>();
  let whole = 0;
  for (const entry of entries.filter(({ fileName }) => fileName === CONTENTS || wanted(fileName))) {
    whole += entry.uncompressedSize;
    if (entry.uncompressedSize > LIMITS.part || whole > LIMITS.whole)
      throw new UnreadableFile(
        `The file unpacks to more than ${LIMITS.whole / MEGABYTE} MB: no threshold document does. Nothing was read.`,
      );
    if (parts.has(entry.fileName)) throw broken(new Error(`two parts are called ${entry.fileName}`));
    parts.set(entry.fileName, (await bytesOf(zip, entry)).toString('utf8'));
  }
  refuseLoss(parts, wanted);
  return parts;
}
