/** How the typed words were read: the areas they name, and other words taken for them. Each can be undone or seen. */
import { addresses } from '../../../src/model/addresses.ts';
import type { Asked } from '../../../src/model/asked.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';
import { areasOf } from './guide.ts';

/** Readings beyond these would say less, not more. */
const MOST_READINGS = 3;

interface Props {
  readonly guide: FinderGuide;
  readonly asked: Asked;
  /** Ids of the areas that the words choose. */
  readonly named: readonly string[];
  /** Takes the areas' names out of the words. */
  readonly undo: () => void;
}

export function Reading({ guide, asked: { query, contacts }, named, undo }: Props) {
  const names = areasOf(guide).filter(({ id }) => named.includes(id)).map(({ name }) => name);
  const read = query.corrections.length > 0 ? [`Read as “${query.text}”.`] : [];
  const also = query.also.length > 0 ? [`Also read as ${query.also.slice(0, MOST_READINGS).map((words) => `“${words}”`).join(', ')}.`] : [];
  return (
    <>
      {names.length > 0 && <p>In {names.join(' and ')}, as your words say. <button type="button" onClick={undo}>Search all areas instead</button></p>}
      {contacts && guide.linked && <p>Looking for whom to contact? See the areas' <a href={guide.base + addresses.contacts}>contacts</a>.</p>}
      {read.length + also.length > 0 && <p class="soft">{[...read, ...also].join(' ')}</p>}
    </>
  );
}
