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
  readonly built: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly facts: readonly EditionFacts[];
}

async function unpack(text: string): Promise<Packed> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as Packed;
}

const place = document.querySelector('#pocket');
const packed = document.querySelector('#packed');
if (place && packed) {
  unpack(packed.textContent.trim()).then(
    ({ guide, built, answers, facts }) => {
      for (const [address, answer] of Object.entries(answers)) preloadResponse(address, answer);
      const indexes = facts.map(({ document }) => openIndex(answers[`/data/index/${document}.json`] as CompactIndex));
      place.replaceChildren();
      render(<Pocket guide={guide} built={built} facts={facts} indexes={indexes} />, place);
    },
    () => {
      place.textContent = 'This file is damaged, or the browser is too old to open it. Ask for a new copy.';
    },
  );
}
