/** What is done to many files, a few at a time: neither one after another nor all of them in memory at once. */
export async function inParallel<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = [];
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of rest) done[at] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return done;
}
