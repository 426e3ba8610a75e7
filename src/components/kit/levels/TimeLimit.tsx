/** One time limit in the words printed, drawn alike in pages and tools. */
import { limitParts, type LimitView } from '#model/edition/facts/time-limits.ts';
import type { JSX } from 'preact';

interface Props {
  readonly limit: Omit<LimitView, 'id' | 'kind'>;
}

export function TimeLimit({ limit }: Props): JSX.Element {
  return (
    <div class="limit">
      <strong>{limit.within}</strong>
      <ul class="plain">
        {limitParts(limit).map(({ label, words }) => (
          <li key={label}>
            <span class="soft">{label}:</span> {words}
          </li>
        ))}
      </ul>
      {limit.note !== null && <p class="note">{limit.note}</p>}
    </div>
  );
}
