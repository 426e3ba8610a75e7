/**
 * The fan: one wedge for each level, each a link to the level's page, the area and the edition in its hub, and an arrow
 * for each step that the document prints between two levels. Drawn at build time wherever a windscreen stands; the
 * windscreen's island draws the same and adds what choosing needs.
 */
import type { FanView as Levels, Wedge } from '#model/windscreen/view.ts';
import { arrows, hub, letterOf } from '#model/windscreen/arrows.ts';
import { ARCH, ARCH_AT_REST, beam, fan, pulledOut, RING, type Form } from '#model/windscreen/geometry.ts';
import { LINE, NUMBER, type WedgeWords } from '#model/windscreen/wedge-words.ts';
import type { AnchorHTMLAttributes, JSX } from 'preact';

/** What choosing adds to a link. Preact's types know links of HTML only; those of SVG have the same attributes. */
export type LinkAttributes = Omit<AnchorHTMLAttributes, 'ref'>;

interface Props {
  fan: Levels;
  /** The site's base path, with its closing slash. */
  base: string;
  form: 'ring' | 'arch';
  /** The words of the arrows stand beside the drawing. */
  stepped?: boolean | undefined;
  /** Columns of one width hang from the arch. */
  columns?: boolean | undefined;
  /** What choosing adds to the drawing and to each wedge; nothing where the wedges are plain links. */
  role?: 'tablist' | undefined;
  chosen?: string | null | undefined;
  added?: ((wedge: Wedge, at: number) => LinkAttributes) | undefined;
}

/** A space without width: lines are parted for those who read or copy the text, and stay centred. */
const Parting = (): JSX.Element => <tspan font-size={0}> </tspan>;

interface WordsProps {
  kind: 'full' | 'brief' | 'wide';
  words: WedgeWords;
}

/** "Tier 1" above the name, the number large. */
const Label = ({ label, size, x, y }: Pick<WedgeWords, 'label' | 'size' | 'x' | 'y'>): JSX.Element | null =>
  label && (
    <tspan x={x} y={y}>
      {label.before}
      {label.number !== '' && <tspan font-size={size * NUMBER}>{label.number}</tspan>}
    </tspan>
  );

function Words({ kind, words }: WordsProps): JSX.Element {
  const { label, lines, size, x, y, turn } = words;
  const turned = turn === 0 ? {} : { transform: `rotate(${[turn, ARCH.centre.x, ARCH.centre.y].join(' ')})` };
  const name = lines.map((line, n) => (
    <>
      {n > 0 && <Parting />}
      <tspan x={x} dy={n === 0 && label === null ? 0 : Math.round(size * LINE * 10) / 10}>
        {line}
      </tspan>
    </>
  ));
  const printed = <Label {...words} />;
  // In the arch the label follows, in the markup alone: there the neighbours' would be one run of the document's words.
  const follows = kind === 'wide';
  return (
    <text class={kind} y={y} font-size={size} aria-hidden="true" {...turned}>
      {follows ? name : printed}
      {label !== null && <Parting />}
      {follows ? printed : name}
    </text>
  );
}

function Arrows({ form, levels }: { form: Form; levels: Levels }): JSX.Element {
  const size = form.lane * 0.66;
  return (
    <g class="steps" aria-hidden="true">
      {arrows(form, levels.steps, levels.wedges.length).map(({ line, head, x, y }, at) => (
        <g key={line}>
          <path class="line" d={line} />
          <path d={head} />
          <circle cx={x} cy={y} r={form.lane * 0.47} />
          <text x={x} y={y + size * 0.34} font-size={size}>
            {letterOf(at)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Hub({ form, levels, stepped }: { form: Form; levels: Levels; stepped: boolean }): JSX.Element {
  const { area, edition } = levels;
  const { x, name, edition: small } = hub(form, stepped ? levels.steps : [], area, edition);
  return (
    <g class="hub" aria-hidden="true">
      <text x={x} y={name.y} font-size={name.size}>
        {area}
      </text>
      <text x={x} y={small.y} font-size={small.size} class="edition">
        {edition}
      </text>
    </g>
  );
}

export function Fan(props: Props): JSX.Element {
  const { fan: levels, base, form: name, stepped = false, columns = false, role, chosen = null, added } = props;
  const form = name === 'arch' ? ARCH : RING;
  const count = levels.wedges.length;
  const shapes = fan(form, count);
  const moved = ({ id }: Wedge, at: number): { transform?: string } =>
    id === chosen ? { transform: `translate(${pulledOut(form, at, count).join(' ')})` } : {};
  return (
    <svg
      class={name}
      viewBox={added === undefined && name === 'arch' ? ARCH_AT_REST : form.viewBox}
      role={role ?? 'group'}
      aria-label={levels.title}
    >
      {columns &&
        levels.wedges.map(({ id, anchors }, at) => (
          <path key={id} class="beam" data-anchors={anchors} d={beam(at, count)} />
        ))}
      {levels.wedges.map((wedge, at) => (
        <a
          key={wedge.id}
          href={base + wedge.page.slice(1)}
          aria-label={wedge.label}
          data-anchors={wedge.anchors}
          {...moved(wedge, at)}
          {...added?.(wedge, at)}
        >
          <path class="ground" d={shapes[at]?.path} />
          <path class="first" d={shapes[at]?.band} />
          <path class="last" d={shapes[at]?.inner} />
          <path class="state" d={shapes[at]?.within} />
          {name === 'arch' ? (
            <Words kind="wide" words={wedge.wide} />
          ) : (
            <>
              <Words kind="full" words={wedge.full} />
              <Words kind="brief" words={wedge.brief} />
            </>
          )}
        </a>
      ))}
      {/* Last, so that no wedge covers the edge of another. */}
      {levels.wedges.map((wedge, at) => (
        <path key={wedge.id} class="edge" d={shapes[at]?.path} {...moved(wedge, at)} />
      ))}
      {stepped && <Arrows form={form} levels={levels} />}
      <Hub form={form} levels={levels} stepped={stepped} />
    </svg>
  );
}
