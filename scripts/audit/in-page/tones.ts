/** What asks inside a page for contrasts that axe does not look at. */

export interface Tones {
  readonly looked: number;
  readonly faults: { readonly rule: string; readonly what: string }[];
}

/** Words in empty boxes at 4.5 to 1; the edges of boxes and lists to choose from at 3 to 1. */
export function findFaintFields(): Tones {
  const { contrast, behind, isClear, named } = window.pageTools;
  const fields = [
    ...document.querySelectorAll<HTMLElement>(
      'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea',
    ),
  ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const faults: { rule: string; what: string }[] = [];
  let looked = 0;
  for (const field of fields) {
    const { borderTopColor, borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(field);
    const around = behind(field.parentElement) ?? backgroundColor;
    const edges = [borderTopColor, borderBottomColor].filter(
      (colour) => !isClear(colour) && borderBottomWidth !== '0px',
    );
    const best = Math.max(...[...edges, behind(field) ?? around].map((colour) => contrast(colour, around)));
    looked += 1;
    if (best < 3) faults.push({ rule: 'edge', what: `${named(field)}: ${best.toFixed(2)} to 1` });
    const words = getComputedStyle(field, '::placeholder').color;
    if (!field.matches(':placeholder-shown') || isClear(words)) continue;
    looked += 1;
    const ratio = contrast(words, behind(field) ?? around);
    if (ratio < 4.5) faults.push({ rule: 'placeholder', what: `${named(field)}: ${ratio.toFixed(2)} to 1` });
  }
  return { looked, faults };
}

/** What is pressed, chosen or current must differ from its neighbours by more than hue. */
export function findAlikeStates(): Tones {
  const { contrast, behind, named } = window.pageTools;
  const ON = '[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true]';
  const look = (one: Element): string[] => {
    const styles = [one, ...one.querySelectorAll('*')].slice(0, 8).map((part) => getComputedStyle(part));
    const marks = ['::before', '::after'].map((part) => getComputedStyle(one, part).content);
    const shapes = styles.map(
      (style) =>
        `${style.fontWeight} ${style.textDecorationLine} ${style.borderWidth} ${style.borderStyle} ${style.outlineStyle}` +
        ` ${style.boxShadow.replace(/(?:rgb|oklch|color)a?\([^)]*\)/g, '')} ${style.transform}` +
        ` ${style.stroke === 'none' ? '' : style.strokeWidth} ${style.strokeDasharray}`,
    );
    return [...marks, ...shapes];
  };
  const all = [...document.querySelectorAll(ON)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const pairs = all.flatMap((on) => {
    const group = on.closest('[role=tablist], nav, ul, ol, fieldset, table, p') ?? on.parentElement;
    const off = [...(group?.querySelectorAll(on.localName) ?? [])].find(
      (one) => !one.matches(ON) && one.checkVisibility({ visibilityProperty: true }),
    );
    return off === undefined ? [] : [{ on, off }];
  });
  const alike = pairs.filter(({ on, off }) => {
    if (look(on).join() !== look(off).join()) return false;
    const grounds = [on, off].map((one) => behind(one)) as [string | null, string | null];
    const words = [on, off].map((one) => getComputedStyle(one).color) as [string, string];
    const [one, other] = grounds;
    return (one === null || other === null || contrast(one, other) < 3) && contrast(...words) < 3;
  });
  return {
    looked: pairs.length,
    faults: alike.map(({ on, off }) => ({ rule: 'state', what: `${named(on)} looks as ${named(off)} does` })),
  };
}

/** Each part of a drawing that one can press has an edge or a tone that stands out at 3 to 1. */
export function findFaintShapes(): Tones {
  const { contrast, behind, isClear, named } = window.pageTools;
  const size = (one: SVGGraphicsElement): number => one.getBBox().width * one.getBBox().height;
  const standsOut = (one: Element, ground: string): boolean => {
    const { fill, stroke, strokeWidth } = getComputedStyle(one);
    const drawn = [fill, ...(parseFloat(strokeWidth) > 0 ? [stroke] : [])];
    return drawn.some(
      (colour) => colour !== 'none' && !colour.startsWith('url(') && !isClear(colour) && contrast(colour, ground) >= 3,
    );
  };
  const drawings = [...document.querySelectorAll('svg:not([aria-hidden=true])')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const faint: string[] = [];
  let looked = 0;
  for (const drawing of drawings) {
    const ground = behind(drawing) ?? '#ffffff';
    for (const part of drawing.querySelectorAll('a, [role=tab], [role=button]')) {
      const [largest] = [...part.querySelectorAll<SVGGraphicsElement>('path, circle, rect, ellipse, polygon')].sort(
        (one, other) => size(other) - size(one),
      );
      if (largest === undefined) continue;
      looked += 1;
      // Edges may be drawn last, over all parts, by shapes of the same outline.
      const outline = largest.getAttribute('d');
      const same = [...drawing.querySelectorAll('path')].filter((one) => one.getAttribute('d') === outline);
      if (![largest, ...same].some((one) => standsOut(one, ground))) faint.push(named(part));
    }
  }
  return { looked, faults: faint.map((what) => ({ rule: 'shape', what })) };
}
