/** What Word keeps apart from its paragraphs: styles and the kinds of lists. */
import { attribute, childNamed, childrenNamed, type Element } from '../office/xml.ts';

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly properties: Element | null;
  readonly bold: boolean | null;
}

/** How a paragraph is to be read because of its style and its list. */
export interface Form {
  /** 0 for the title of a document, 1 and up for its headings. */
  readonly heading: number | null;
  readonly depth: number | null;
  readonly bold: boolean;
}

/** Word writes a property that is on without a value, and one that is off with one. */
export function isOn(properties: Element | null, name: string): boolean | null {
  const node = childNamed(properties, name);
  return node === null ? null : !['0', 'false', 'off', 'none'].includes(attribute(node, 'val') ?? 'true');
}

const MOST_STYLES = 20;

export class Styles {
  readonly #styles = new Map<string, Style>();
  /** Lists that show no sign before their lines, as `list:depth`. */
  readonly #plain = new Set<string>();
  #default: string | null = null;

  constructor(styles: Element | null, numbering: Element | null) {
    for (const node of childrenNamed(styles, 'style')) this.#addStyle(node);
    if (numbering !== null) this.#addLists(numbering);
  }

  #addStyle(node: Element): void {
    const id = attribute(node, 'styleId');
    if (id === null) return;
    if (attribute(node, 'type') === 'paragraph' && isTrue(attribute(node, 'default'))) this.#default = id;
    this.#styles.set(id, {
      name: (attribute(childNamed(node, 'name'), 'val') ?? id).toLowerCase(),
      basedOn: attribute(childNamed(node, 'basedOn'), 'val'),
      properties: childNamed(node, 'pPr'),
      bold: isOn(childNamed(node, 'rPr'), 'b'),
    });
  }

  #addLists(numbering: Element): void {
    const plainDepths = new Map<string, string[]>();
    for (const list of childrenNamed(numbering, 'abstractNum')) {
      const depths = childrenNamed(list, 'lvl')
        .filter((level) => attribute(childNamed(level, 'numFmt'), 'val') === 'none')
        .map((level) => attribute(level, 'ilvl') ?? '');
      plainDepths.set(attribute(list, 'abstractNumId') ?? '', depths);
    }
    for (const number of childrenNamed(numbering, 'num')) {
      const depths = plainDepths.get(attribute(childNamed(number, 'abstractNumId'), 'val') ?? '') ?? [];
      for (const depth of depths) this.#plain.add(`${attribute(number, 'numId') ?? ''}:${depth}`);
    }
  }

  /** A style and those it is based on, nearest first. */
  #chain(id: string | null): Style[] {
    const chain: Style[] = [];
    for (let next = id ?? this.#default; next !== null && chain.length < MOST_STYLES;) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  formOf(properties: Element | null): Form {
    const chain = this.#chain(attribute(childNamed(properties, 'pStyle'), 'val'));
    const all = [properties, ...chain.map((style) => style.properties)];
    const bold = chain.find((style) => style.bold !== null)?.bold ?? false;
    const heading = headingOf(all, chain);
    if (heading !== null) return { heading, depth: null, bold };
    return { heading: null, depth: this.#depthOf(all), bold };
  }

  #depthOf(all: readonly (Element | null)[]): number | null {
    const lists = all.map((one) => childNamed(one, 'numPr')).filter((one) => one !== null);
    const first = (name: string): string | null =>
      lists.map((list) => attribute(childNamed(list, name), 'val')).find((value) => value !== null) ?? null;
    const list = first('numId');
    if (list === null || list === '0') return null;
    const depth = first('ilvl') ?? '0';
    return this.#plain.has(`${list}:${depth}`) ? null : Math.min(Number.parseInt(depth, 10) || 0, 8);
  }
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

function headingOf(all: readonly (Element | null)[], chain: readonly Style[]): number | null {
  const outline = all.map((one) => attribute(childNamed(one, 'outlineLvl'), 'val')).find((value) => value !== null);
  const rank = Number.parseInt(outline ?? '9', 10);
  if (rank >= 0 && rank < 9) return rank + 1;
  for (const { name } of chain) {
    const [, number] = /^heading (\d)$/.exec(name) ?? [];
    if (number !== undefined) return Number(number);
    if (name === 'title') return 0;
  }
  return null;
}
