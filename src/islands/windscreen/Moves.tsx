/** The steps that a document prints between two of its levels, in words, by the letters of their arrows. */
import { letterOf } from '#model/windscreen/arrows.ts';
import type { MoveView } from '#model/windscreen/view.ts';
import type { JSX } from 'preact';

interface Props {
  readonly moves: readonly MoveView[];
  /** The site's base path, with its closing slash. */
  readonly base: string;
}

/** Said wherever arrows stand. */
const PROCESS = 'An arrow is a step that the document prints, never the place of a child.';

export const Moves = ({ moves, base }: Props): JSX.Element | null =>
  moves.length === 0 ? null : (
    <div class="moves">
      <p>
        <strong>Steps between levels, as printed.</strong> {PROCESS}
      </p>
      <ol>
        {moves.map(({ from, to, text, within, page }, at) => (
          <li key={`${from} ${to}`}>
            <p>
              <strong>
                <span class="letter">{letterOf(at)}</span> From {from} to {to}:
              </strong>{' '}
              {text} {within !== null && <>By when: {within}. </>}
              <a class="screen" href={base + page.slice(1)}>
                In the guidance
              </a>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
