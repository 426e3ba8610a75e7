/** Fetches the site's own data, each address once, and forgets a failure so that it can be tried again. */
const fetched = new Map<string, Promise<unknown>>();

/** @param address with the base path; @throws where the answer is not a success */
export function fetchOnce<T>(address: string): Promise<T> {
  const before = fetched.get(address);
  if (before !== undefined) return before as Promise<T>;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
    return response.json() as Promise<T>;
  });
  fetched.set(address, answer);
  answer.catch(() => fetched.delete(address));
  return answer;
}

/** Puts an answer in place before it is asked for: the pocket edition holds its data in the file. */
export const supply = (address: string, answer: unknown): void => {
  fetched.set(address, Promise.resolve(answer));
};
