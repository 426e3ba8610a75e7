/**
 * Fetches the site's own data: the one place where any tool does. A network, a filter or a browser's store may answer in
 * the site's place, late, or never; so each answer has a time limit, is asked for anew, and is looked at before it is
 * believed. Each address is fetched once; a failure is forgotten, so that it can be tried again.
 */
import { fetchBlob } from './fetch-blob.ts';

/** The site is not reached, and what the data is about, which is the message, is not saved on this device. */
export class NotSaved extends Error {}

const IDLE_LIMIT = 8_000;
/** Before a second try: long enough for a connection that stumbled, and for a reader who tries first. */
const PAUSE = 3_000;

const fetched = new Map<string, Promise<unknown>>();
/** Titles of what is not saved, by address. */
const notSaved = new Map<string, string>();

/** The line on saved copies (`offline/saved-copy.ts`) says what is left out, wherever the data was wanted. */
function noteNotSaved(address: string, title: string | null): void {
  if (title !== null) notSaved.set(address, title);
  else if (!notSaved.delete(address)) return;
  // In the order of the alphabet, not in that of arrival.
  const titles = [...new Set(notSaved.values())].sort((a, b) => a.localeCompare(b, 'en'));
  const { dataset } = document.documentElement;
  if (titles.length > 0) dataset['notSaved'] = titles.join(', ');
  else delete dataset['notSaved'];
  dispatchEvent(new Event('not-saved'));
}

async function fetchData(address: string, isRight: (data: unknown) => boolean): Promise<unknown> {
  const hold = (right: boolean): void => {
    if (!right) throw new Error(`what answered is not ${address}`);
  };
  const blob = await fetchBlob(address, {
    cache: 'no-cache',
    idleLimit: IDLE_LIMIT,
    check: ({ ok, headers }) => {
      const title = headers.get('x-not-saved');
      if (title !== null) throw new NotSaved(decodeURIComponent(title));
      hold(ok && headers.get('content-type')?.startsWith('application/json') === true);
    },
  });
  const data: unknown = JSON.parse(await blob.text());
  hold(isRight(data));
  return data;
}

/**
 * @param address with the base path
 * @param isRight whether an answer is what the address holds, and not another's answer in its place
 * @throws where it cannot be had: NotSaved where the site is not reached and it is not saved
 */
export function fetchOnce<T>(address: string, isRight: (data: unknown) => boolean): Promise<T> {
  const before = fetched.get(address);
  if (before !== undefined) return before as Promise<T>;
  const answer = fetchData(address, isRight);
  fetched.set(address, answer);
  answer.then(
    () => {
      noteNotSaved(address, null);
    },
    (error: unknown) => {
      fetched.delete(address);
      if (error instanceof NotSaved) noteNotSaved(address, error.message);
    },
  );
  return answer as Promise<T>;
}

/** Puts an answer in place before it is asked for: the pocket edition holds its data in the file. */
export const preloadResponse = (address: string, answer: unknown): void => {
  fetched.set(address, Promise.resolve(answer));
};

/** Those answers that came, where some are of areas that are not saved. @throws where another fault stands in the way, or none came */
export async function keepSaved<T>(answers: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(answers);
  const came = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const fault = settled.find(
    (one) => one.status === 'rejected' && (came.length === 0 || !(one.reason instanceof NotSaved)),
  );
  if (fault?.status === 'rejected') throw fault.reason;
  return came;
}

/** Loads, and after a failure once more; `onFailure` is told of the first. What is not saved is not tried again at once. */
export async function loadTwice<T>(load: () => Promise<T>, onFailure: () => void): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof NotSaved) throw error;
    onFailure();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return load();
  }
}
