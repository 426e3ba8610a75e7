/** What this site lacks of the documents that are looked through: what is not found may stand there. */
import type { EditionIndex } from '#model/data/edition-index.ts';
import { notHeldSentence } from '#model/edition/wording/edition-status.ts';
import type { FinderState } from '#model/finder/url-state.ts';

interface Props {
  readonly state: FinderState;
  readonly indexes: readonly EditionIndex[];
}

export const NotHeld = ({ state: { chosen, replaced }, indexes }: Props) => (
  <>
    {indexes.map(({ edition: { document, area, areaName, state, notHeld } }) => {
      const looked = (chosen.area.length === 0 || chosen.area.includes(area)) && (replaced || state === 'latest-held');
      return (
        looked &&
        notHeld !== undefined && (
          <p key={document} class="notice">
            <strong>{areaName}:</strong> {notHeldSentence(notHeld)}
          </p>
        )
      );
    })}
  </>
);
