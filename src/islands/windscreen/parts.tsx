/** What stands around the fan: the levels by name, what to do first, and the buttons. */
import type { WindscreenView } from '#model/windscreen/view.ts';
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import type { JSX } from 'preact';

export function Hint({ live }: { live: boolean }): JSX.Element {
  if (!live) return <p>Each part of the fan opens its level’s page.</p>;
  return (
    <p>
      No level is chosen. Choose one in the fan to read what it means, who to contact and by when.
      <span class="keys"> On a keyboard: arrow keys choose, Enter opens the level’s page, Escape chooses none.</span>
    </p>
  );
}

/** Every name in full, as text that grows with the reader's type; the fan's own letters do not. */
export function Names({ levels }: { readonly levels: WindscreenView['levels'] }): JSX.Element {
  return (
    <ol class="plain">
      {levels.map((level) => (
        <li key={level.id}>
          <LevelLabel level={level} />
          <small id={`short-${level.id}`}>{level.short}</small>
        </li>
      ))}
    </ol>
  );
}

/** The sheet that is printed, over the whole screen; Esc leaves. A browser that refuses leaves the page as it is. */
function present(): void {
  document
    .getElementById('sheet')
    ?.requestFullscreen()
    .catch(() => undefined);
}

interface ButtonsProps {
  readonly chosen: boolean;
  readonly chooseNone: () => void;
  /** Where the wall chart stands, when it is on another page than this. */
  readonly wallChart: string | undefined;
}

export function Buttons({ chosen, chooseNone, wallChart }: ButtonsProps): JSX.Element {
  return (
    <p class="buttons">
      {chosen && (
        <button type="button" onClick={chooseNone}>
          Choose none
        </button>
      )}
      {wallChart === undefined ? (
        <>
          {document.fullscreenEnabled && (
            <button type="button" onClick={present}>
              Present
            </button>
          )}
          <button type="button" onClick={() => print()}>
            Print the wall chart
          </button>
        </>
      ) : (
        <a href={wallChart}>Wall chart</a>
      )}
    </p>
  );
}
