/** Fetches the site's own data, each address once, and forgets a failure so that it can be tried again. */
const fetched = new Map<string, Promise<unknown>>();

/** There is no connection, and the area that the data is about is not saved on this device. */
export class NotSaved extends Error {
  constructor(title: string) {
    super(`${title} is not saved`);
    const { dataset } = document.documentElement;
    const titles = new Set(dataset['notSaved']?.split(', '));
    // In the order of the alphabet, not in that of arrival.
    dataset['notSaved'] = [...titles.add(title)].sort((a, b) => a.localeCompare(b, 'en')).join(', ');
    // The line on saved copies says so, wherever the data was wanted.
    dispatchEvent(new Event('not-saved'));
  }
}

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

/** @param address with the base path; @throws where the answer is not a success */
export function fetchOnce<T>(address: string): Promise<T> {
  const before = fetched.get(address);
  if (before !== undefined) return before as Promise<T>;
  const answer = fetch(address).then((response) => {
    const title = response.headers.get('x-not-saved');
    if (title !== null) throw new NotSaved(decodeURIComponent(title));
    if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
    return response.json() as Promise<T>;
  });
  fetched.set(address, answer);
  answer.catch(() => fetched.delete(address));
  return answer;
}

/** Puts an answer in place before it is asked for: the pocket edition holds its data in the file. */
export const preloadResponse = (address: string, answer: unknown): void => {
  fetched.set(address, Promise.resolve(answer));
};

/** Before a second try: long enough for a connection that stumbled, and for a reader who tries first. */
const PAUSE = 3_000;

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
