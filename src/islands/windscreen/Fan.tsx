/**
 * The fan: one wedge for each level, each a link to the level's page. Drawn at build time wherever a windscreen
 * stands; the windscreen's island draws the same and adds what choosing needs.
 */
import type { FanView as Levels, Wedge } from '#model/windscreen/view.ts';
import { fan, pulledOut, type WedgeWords } from '#model/windscreen/geometry.ts';
import { Fragment, type AnchorHTMLAttributes, type JSX } from 'preact';

/** What choosing adds to a link. Preact's types know links of HTML only; those of SVG have the same attributes. */
export type LinkAttributes = Omit<AnchorHTMLAttributes, 'ref'>;

/** The lines of a wedge's words stand apart by this much of their size. */
const LINE = 1.14;

interface Props {
  fan: Levels;
  /** The site's base path, with its closing slash. */
  base: string;
  /** What choosing adds to the drawing and to each wedge; nothing where the wedges are plain links. */
  role?: 'tablist' | undefined;
  chosen?: string | null | undefined;
  added?: ((wedge: Wedge, at: number) => LinkAttributes) | undefined;
}

function Words({ kind, words }: { kind: 'full' | 'brief'; words: WedgeWords }): JSX.Element {
  return (
    <text class={kind} y={words.y} font-size={words.size} aria-hidden="true">
      {words.lines.map((line, n) => (
        <Fragment key={line}>
          {/* A space without width: lines are parted for those who read or copy the text, and stay centred. */}
          {n > 0 && <tspan font-size={0}> </tspan>}
          <tspan x={words.x} dy={n === 0 ? 0 : Math.round(words.size * LINE * 10) / 10}>
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}

export function Fan({ fan: levels, base, role, chosen = null, added }: Props): JSX.Element {
  const count = levels.wedges.length;
  const shapes = fan(count);
  return (
    <svg viewBox="-8 -8 416 216" role={role ?? 'group'} aria-label={levels.title}>
      {levels.wedges.map((wedge, at) => (
        <a
          key={wedge.id}
          href={base + wedge.page.slice(1)}
          aria-label={wedge.label}
          data-anchors={wedge.anchors}
          {...(wedge.id === chosen ? { transform: `translate(${pulledOut(at, count).join(' ')})` } : {})}
          {...added?.(wedge, at)}
        >
          <path class="ground" d={shapes[at]?.path} />
          <path class="first" d={shapes[at]?.band} />
          <path class="last" d={shapes[at]?.inner} />
          <path class="edge" d={shapes[at]?.path} />
          <Words kind="full" words={wedge.full} />
          <Words kind="brief" words={wedge.brief} />
        </a>
      ))}
    </svg>
  );
}
