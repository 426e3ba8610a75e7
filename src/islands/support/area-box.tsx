/** A box that narrows a list of areas by their names or regions, where there are more than are read at a glance. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AT_A_GLANCE } from '#model/edition/at-a-glance.ts';
import { narrowsTo } from '#model/search/query/narrow-areas.ts';
import { SEARCH_TERMS_ONLY } from '#model/edition/wording/notices.ts';

interface AreaBox {
  /** Null where the areas are few. */
  readonly box: JSX.Element | null;
  readonly shows: (name: string, region: string) => boolean;
}

/** @param count how many areas there are to choose from */
export function useAreaBox(id: string, count: number): AreaBox {
  const [words, setWords] = useState('');
  if (count <= AT_A_GLANCE) return { box: null, shows: () => true };
  const box = (
    <p class="area-box">
      <label for={id}>Find an area or a region</label>
      <input
        id={id}
        type="search"
        maxLength={80}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-note`}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          // The form that it may stand in is about other things.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <small id={`${id}-note`}>{SEARCH_TERMS_ONLY}</small>
    </p>
  );
  return { box, shows: (name, region) => narrowsTo(words, name, region) };
}
