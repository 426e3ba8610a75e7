/**
 * The pocket edition: the finder and the facts of every edition in one file that opens from a USB stick.
 * Its data stands in the file, packed; nothing is fetched and nothing is stored.
 */
import { render } from 'preact';
import type { CompactIndex } from '#model/data/compact-index.ts';
import { openIndex } from '#model/data/edition-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { preloadResponse } from '../support/fetch.ts';
import { Pocket } from './Pocket.tsx';

/** What the file holds: the answers that the site would give, by address, and the names to choose from. */
interface Packed {
  readonly guide: FinderOptions;
  /** The day of the content: 2026-11-27. */
  readonly date: string;
  /** Where a newer file is; null where that is not known. */
  readonly from: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly facts: readonly EditionFacts[];
}

const place = document.querySelector('#pocket');
// Unpacked by the script that opens the file (`src/integrations/pocket-edition.ts`).
const { guide, date, from, answers, facts } = (globalThis as unknown as { readonly packed: Packed }).packed;
if (place) {
  for (const [address, answer] of Object.entries(answers)) preloadResponse(address, answer);
  for (const one of facts) preloadResponse(`/data/facts/${one.document}.json`, one);
  const indexes = facts.map(({ document }) => openIndex(answers[`/data/index/${document}.json`] as CompactIndex));
  place.replaceChildren();
  render(<Pocket guide={guide} date={date} from={from} facts={facts} indexes={indexes} />, place);
}
