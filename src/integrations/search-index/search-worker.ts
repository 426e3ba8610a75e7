/**
 * Pagefind goes on without a part of its index that it could not have, and says nothing: fewer pages would stand there
 * as if they were all. Its worker is given a stricter `fetch`: a part that cannot be had ends the search, which the
 * page then says.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs in the worker, before Pagefind's own script; holds to nothing outside itself. */
function guardFetch(): void {
  const TIME_LIMIT = 20_000;
  const plainFetch = globalThis.fetch;
  // A part is compressed; a host may have unpacked it on the way, and then it begins with Pagefind's own mark.
  const isPart = ([first, second]: Uint8Array): boolean =>
    (first === 0x1f && second === 0x8b) || (first === 0x70 && second === 0x61);
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input.toString();
    try {
      const response = await plainFetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIME_LIMIT) });
      const bytes = await response.arrayBuffer();
      const isEntry = address.includes('pagefind-entry.json');
      if (!response.ok || !(isEntry || isPart(new Uint8Array(bytes))))
        throw new Error(`what answered is no part of the search: ${address}`);
      return new Response(bytes);
    } catch (error) {
      // Seen by the page as a failure of the worker: Pagefind itself may swallow what is thrown here.
      reportError(error);
      throw error;
    }
  };
}

/** @param folder that the index was written to */
export async function guardSearchWorker(folder: string): Promise<void> {
  const file = join(folder, 'pagefind-worker.js');
  await writeFile(file, `(${guardFetch.toString()})();\n${await readFile(file, 'utf8')}`);
}
