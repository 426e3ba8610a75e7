/** One published bullet as an item of a list: its words, then what a page or tool adds to it. */
import type { IndicatorView } from '#model/edition/views.ts';
import type { ComponentChildren, JSX } from 'preact';
import { MarkedText } from './MarkedText.tsx';
import { SubLines } from './SubLines.tsx';

export interface IndicatorProps {
  readonly indicator: IndicatorView;
  /** The site's base path without its closing slash; null where its pages are not at hand, and nothing is a link. */
  readonly base: string | null;
}

interface Props extends IndicatorProps {
  /** Whether it is not nested under its lead-in, and so must show it. */
  readonly apart: boolean;
  /** On its domain page: carries the anchor that others link to. */
  readonly home?: boolean | undefined;
  /** The tags beside the words; without, whoever draws the rest shows them. */
  readonly tagged?: boolean | undefined;
  readonly children?: ComponentChildren;
}

const Footnotes = ({ indicator, base }: IndicatorProps): JSX.Element => (
  <>
    {indicator.footnotes.map(({ mark, address }) => (
      <sup key={mark}>
        {base === null ? (
          mark
        ) : (
          <a href={base + address} aria-label={`Footnote ${mark}`}>
            {mark}
          </a>
        )}
      </sup>
    ))}
  </>
);

/** Hundreds of these may be on one page, so the markup is spare. */
export function IndicatorItem({ indicator, base, apart, home, tagged = true, children }: Props): JSX.Element {
  const { id, ref, level, leadIn, text, sub, note, tags } = indicator;
  return (
    <li id={home === true ? `i${String(ref)}` : undefined} data-indicator={id} data-level={level.id}>
      <p>
        {apart && leadIn !== null && (
          <>
            <span class="lead-in">
              <MarkedText words={leadIn} />
            </span>{' '}
          </>
        )}
        <MarkedText words={text} />
        <Footnotes indicator={indicator} base={base} />
      </p>
      <SubLines sub={sub} note={note} />
      {tagged && tags.length > 0 && <small class="tag">{tags.join(', ')}</small>} {children}
    </li>
  );
}
