/**
 * A pack: many answers of the site in one file, because a request costs more than its bytes on a slow line.
 *
 *   gzip( header as JSON, one line feed, then the bytes of each file, one after another, in the header's order )
 *   header: { "format": 1, "files": [[address, content type, number of bytes], …] }
 *
 * Addresses carry no base path. Compressing is left to the caller: the build and the browser have their own ways.
 */
export interface PackedFile {
  readonly address: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Header {
  readonly format: number;
  readonly files: readonly (readonly [address: string, type: string, length: number])[];
}

const FORMAT = 1;
const LINE_FEED = 10;

export function encodePack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const header: Header = {
    format: FORMAT,
    files: files.map(({ address, type, bytes }) => [address, type, bytes.length]),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const whole = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  whole.set(head);
  let at = head.length;
  for (const { bytes } of files) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The files of a pack, as views of its bytes. Throws where it is not a whole pack of this format. */
export function decodePack(pack: Uint8Array<ArrayBuffer>): PackedFile[] {
  const end = pack.indexOf(LINE_FEED);
  if (end < 0) throw new Error('the pack has no header');
  const header = JSON.parse(new TextDecoder().decode(pack.subarray(0, end))) as Header;
  if (header.format !== FORMAT)
    throw new Error(`the pack is of format ${String(header.format)}, not ${String(FORMAT)}`);
  let at = end + 1;
  const files = header.files.map(([address, type, length]) => {
    const bytes = pack.subarray(at, at + length);
    at += length;
    return { address, type, bytes };
  });
  if (at !== pack.length) throw new Error(`the pack holds ${String(pack.length)} bytes, not ${String(at)}`);
  return files;
}
