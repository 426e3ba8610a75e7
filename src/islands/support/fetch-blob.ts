/** Fetches a file, and gives up where nothing comes for a while: a slow line takes its time, a dead one never ends. */

interface Options {
  readonly cache: RequestCache;
  /** So many milliseconds without a byte are the end. */
  readonly idleLimit: number;
  /** Looks at the answer before its bytes are read; throws where it is not what was asked for. */
  readonly check: (response: Response) => void;
  readonly onBytes?: (length: number) => void;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

/** @throws what `check` throws; an error of the browser's where the connection fails, falls silent or is ended */
export async function fetchBlob(address: string, { cache, idleLimit, check, onBytes, signal }: Options): Promise<Blob> {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  let timer = setTimeout(end, idleLimit);
  signal?.addEventListener('abort', end);
  try {
    const response = await fetch(address, { cache, signal: ending.signal });
    check(response);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      clearTimeout(timer);
      timer = setTimeout(end, idleLimit);
      parts.push(next.value);
      onBytes?.(next.value.length);
    }
    return new Blob(parts);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
