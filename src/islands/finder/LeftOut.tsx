/** Of very many areas only some are looked through until one is chosen: what is not found may stand in the others. */
import type { FinderOptions } from '#model/finder/options.ts';
import type { Choices } from '#model/search/ranking/choices.ts';
import { areasLeftOut } from './options.ts';

interface Props {
  readonly options: FinderOptions;
  readonly choices: Choices;
}

export function LeftOut({ options, choices }: Props) {
  const left = areasLeftOut(options, choices);
  if (left === 0) return null;
  return (
    <p class="notice">
      <strong>Not all areas are shown.</strong> {left} more are not looked through: choose an area, or type its name
      before your words.
    </p>
  );
}
