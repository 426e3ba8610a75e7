/** The arrows of a fan, for steps that a document prints between two levels, and the words in the hub beneath them. */
import { anglesOf, pointOf, round, type Form } from './geometry.ts';

/** A step from one wedge to another, each by its place from the left. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

export interface Arrow {
  readonly line: string;
  readonly head: string;
  /** Where the letter stands that its words are found by. */
  readonly x: number;
  readonly y: number;
}

/** "a", "b" … */
export const letterOf = (at: number): string => String.fromCharCode(97 + at);

/** In which lane each step runs: those that would lie upon one another run in different ones. */
function lanesOf(steps: readonly Step[]): number[] {
  const lanes: Step[][] = [];
  const low = ({ from, to }: Step): number => Math.min(from, to);
  const high = ({ from, to }: Step): number => Math.max(from, to);
  return steps.map((step) => {
    const free = lanes.findIndex((lane) => lane.every((one) => high(one) <= low(step) || low(one) >= high(step)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), step];
    return lane;
  });
}

/** The arrows within the arc, along its inner edge. */
export function arrows(form: Form, steps: readonly Step[], count: number): Arrow[] {
  const lanes = lanesOf(steps);
  return steps.map(({ from, to }, at) => {
    const radius = form.inner - form.lane * ((lanes[at] ?? 0) + 0.7);
    const up = to > from ? 1 : -1;
    const middle = (wedge: number): number => anglesOf(form, wedge, count).reduce((sum, angle) => sum + angle) / 2;
    // So that arrows which meet at one level stay apart.
    const gap = (form.head / radius) * up;
    const [start, tip] = [middle(from) + gap, middle(to) - gap];
    const neck = tip - gap * 2.4;
    const away = (start + tip) / 2;
    return {
      line: `M${pointOf(form, radius, start)}A${String(round(radius))} ${String(round(radius))} 0 0 ${up === 1 ? '1' : '0'} ${pointOf(form, radius, neck)}`,
      head: `M${pointOf(form, radius, tip)}L${pointOf(form, radius + form.head, neck)}L${pointOf(form, radius - form.head, neck)}Z`,
      x: round(form.centre.x - radius * Math.cos(away)),
      y: round(form.centre.y - radius * Math.sin(away)),
    };
  });
}

export interface Hub {
  readonly x: number;
  readonly name: { readonly y: number; readonly size: number };
  readonly edition: { readonly y: number; readonly size: number };
}

/** Where the area and the edition stand in the hub, as large as the arrows leave room for. */
export function hub(form: Form, steps: readonly Step[], name: string, edition: string): Hub {
  const floor = form.centre.y - form.inner * Math.sin(form.from);
  const top = form.centre.y - form.inner + form.lane * (Math.max(-1, ...lanesOf(steps)) + 1.3);
  const height = floor - top;
  const width = height * (form.spread < Math.PI ? 6 : 1.5);
  const size = Math.min(height * 0.47, width / (name.length * 0.58));
  const small = Math.min(size * 0.68, form.lane, (width * 1.2) / (edition.length * 0.54));
  const last = floor - height * 0.04;
  return {
    x: form.centre.x,
    name: { y: round(last - small * 1.25), size: round(size) },
    edition: { y: round(last), size: round(small) },
  };
}
