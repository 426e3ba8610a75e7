/** Reads a saved web page: headings, lists, tables with their merged cells; scripts and menus are left out. */
import { ElementType, parseDocument } from 'htmlparser2';
import { clean, cleanLines } from './clean.ts';
import { isEmpty, lineOf, UnreadableFile, type Block, type Cell, type Line, type Source } from './source.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: Record<string, string> }>;

const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'nav', 'head', 'svg', 'select', 'button', 'form']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'o:p',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
]);
const CHANGED = new Set(['del', 's', 'ins']);
const MARK = /^\s*\[?(\d{1,2}|[*†‡]{1,3})\]?\s*$/;
const MOST = { across: 60, down: 2000, deep: 200 };

interface State {
  readonly depth: number | null;
  readonly heading: number | null;
  readonly bold: boolean;
  /** How many elements stand around this one. */
  readonly deep: number;
}

const isElement = (node: Node): node is Element => 'attribs' in node;
const isHidden = (node: Element): boolean =>
  'hidden' in node.attribs || /display\s*:\s*none/i.test(node.attribs['style'] ?? '');

/** Gathers the words of one line until a block ends it. */
class Lines {
  readonly blocks: Block[] = [];
  #text = '';
  #plain = '';
  #marks: string[] = [];
  #doubts = new Set<string>();
  #state: State = { depth: null, heading: null, bold: false, deep: 0 };
  /** A bullet gives its depth to the first line within it alone. */
  #bullet: number | null = null;

  begin(state: State): void {
    this.end();
    this.#state = state;
  }

  bullet(depth: number): void {
    this.end();
    this.#bullet = depth;
  }

  add(text: string, bold: boolean): void {
    this.#text += text;
    if (!bold) this.#plain += text;
  }

  mark(mark: string): void {
    this.#marks.push(mark);
  }

  doubt(sentence: string): void {
    this.#doubts.add(sentence);
  }

  end(): void {
    const { heading } = this.#state;
    const bold = clean(this.#text) !== '' && clean(this.#plain) === '';
    const depth = heading === null ? (this.#bullet ?? null) : null;
    const lines = cleanLines(this.#text, { heading, bold, depth, doubts: [...this.#doubts] });
    const last = lines.at(-1);
    if (last !== undefined) {
      const marked = lineOf(last.text, { ...last, footnotes: [...last.footnotes, ...this.#marks] });
      this.blocks.push(...[...lines.slice(0, -1), marked].map((line) => ({ ...line, kind: 'line' }) as const));
      this.#bullet = null;
    }
    this.#text = '';
    this.#plain = '';
    this.#marks = [];
    this.#doubts = new Set();
  }
}

function walk(nodes: readonly Node[], state: State, into: Lines): void {
  if (state.deep > MOST.deep)
    throw new UnreadableFile('The page nests its parts too deeply. Copy its tables to Word and import that.');
  for (const node of nodes) {
    if (node.type === ElementType.Text) into.add(node.data.replace(/\s+/g, ' '), state.bold);
    else if (isElement(node) && !LEFT_OUT.has(node.name) && !isHidden(node))
      element(node, { ...state, deep: state.deep + 1 }, into);
  }
}

type Reader = (node: Element, state: State, into: Lines) => void;

const list: Reader = ({ children }, state, into) => {
  into.end();
  walk(children, { ...state, depth: state.depth === null ? 0 : state.depth + 1 }, into);
  into.end();
};

/** Elements that are read in a way of their own. */
const READERS: Readonly<Record<string, Reader>> = {
  table: (node, state, into) => {
    into.end();
    into.blocks.push({ kind: 'table', rows: gridOf(node, state) });
  },
  br: (_, state, into) => into.begin(state),
  ul: list,
  ol: list,
  li: ({ children }, state, into) => {
    into.begin(state);
    into.bullet(state.depth ?? 0);
    walk(children, state, into);
    into.end();
  },
};

function inline({ name, children }: Element, state: State, into: Lines): void {
  if (CHANGED.has(name)) into.doubt('words that the page shows as struck out or put in');
  walk(children, { ...state, bold: state.bold || name === 'b' || name === 'strong' }, into);
}

function block({ name, children }: Element, state: State, into: Lines): void {
  const [, rank] = /^h([1-6])$/.exec(name) ?? [];
  const within = rank === undefined ? state : { ...state, heading: Number(rank) };
  into.begin(within);
  walk(children, within, into);
  into.begin(state);
}

function element(node: Element, state: State, into: Lines): void {
  const [, mark] = node.name === 'sup' ? (MARK.exec(wordsIn(node)) ?? []) : [];
  if (mark !== undefined) {
    into.mark(mark);
    return;
  }
  const read = READERS[node.name] ?? (INLINE.has(node.name) ? inline : block);
  read(node, state, into);
}

const wordsIn = (node: Node): string =>
  node.type === ElementType.Text ? node.data : 'children' in node ? node.children.map(wordsIn).join('') : '';

function linesIn(nodes: readonly Node[], state: State): Line[] {
  const into = new Lines();
  walk(nodes, state, into);
  into.end();
  const flat = (blocks: readonly Block[]): Line[] =>
    blocks.flatMap((block): Line[] => {
      if (block.kind === 'line') return [block];
      const inner =
        block.kind === 'box' ? flat(block.blocks) : [...new Set(block.rows.flat())].flatMap(({ lines }) => lines);
      return inner.map((line) =>
        lineOf(line.text, { ...line, doubts: [...line.doubts, 'stands in a table within a cell'] }),
      );
    });
  return flat(into.blocks);
}

const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });

const span = (text: string | undefined, most: number): number => {
  const number = Number.parseInt(text ?? '1', 10);
  return number >= 1 ? Math.min(number, most) : 1;
};

function gridOf(table: Element, state: State): Cell[][] {
  const rows = rowsOf(table);
  const grid: Cell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    const places = grid[at] ?? [];
    let column = 0;
    for (const node of row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th')) {
      while (places[column] !== undefined) column++;
      const inside: State = { depth: null, heading: null, bold: node.name === 'th', deep: state.deep + 1 };
      const cell: Cell = { lines: linesIn(node.children, inside) };
      const across = span(node.attribs['colspan'], MOST.across);
      const down = Math.min(span(node.attribs['rowspan'], MOST.down), rows.length - at);
      for (let r = at; r < at + down; r++)
        for (let c = column; c < column + across && c < MOST.across; c++) (grid[r] ?? [])[c] ??= cell;
      column += across;
    }
  }
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const empty: Cell = { lines: [] };
  return grid.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? empty));
}

export function readHtml(text: string): Source {
  const page = parseDocument(text, { decodeEntities: true });
  const into = new Lines();
  walk(page.children, { depth: null, heading: null, bold: false, deep: 0 }, into);
  into.end();
  const pictures = /<img\b/i.test(text) ? ['The page has pictures. Words in a picture cannot be read.'] : [];
  const blocks = into.blocks.filter((block) => block.kind !== 'table' || block.rows.some((row) => !row.every(isEmpty)));
  return { blocks, footnotes: {}, warnings: pictures };
}
