/** What the exercises fetch: editions whole, and what authors wrote for training. */
import { useMemo } from 'preact/hooks';
import { useEditions } from '../comparison/hooks.ts';
import { fetchOnce } from '../support/fetch.ts';
import { useData, type WithTrouble } from '../support/use-data.tsx';
import type { HeldEdition } from '#model/training/pool.ts';
import type { Training } from '#model/training/schema.ts';
import { addresses } from '#model/edition/urls.ts';

/** The editions that are at hand; null until they have come. */
export function useHeld(
  base: string,
  documents: readonly string[],
): WithTrouble<{ readonly editions: readonly HeldEdition[] | null }> {
  const { editions, trouble, retry } = useEditions(base, documents, true);
  const held = useMemo(
    () => editions?.flatMap(({ facts, index }) => (index === null ? [] : [{ facts, index }])) ?? null,
    [editions],
  );
  return { editions: held, trouble, retry };
}

const isTraining = (data: unknown): boolean =>
  ['cases', 'decks', 'context'].every((list) =>
    Array.isArray((data as Readonly<Record<string, unknown>> | null)?.[list]),
  );

export function useTraining(base: string): WithTrouble<{ readonly training: Training | null }> {
  const { loaded, trouble, retry } = useData('training', () =>
    fetchOnce<Training>(base + addresses.exercises, isTraining),
  );
  return { training: loaded?.data ?? null, trouble, retry };
}
