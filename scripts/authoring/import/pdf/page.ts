/** What stands on one page of a PDF: pieces of text and ruled lines, measured in points from its top left. */
import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Matrix = readonly [number, number, number, number, number, number];

export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A line that is drawn across or down. */
export interface Rule {
  readonly across: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** A filled shape no thicker than this is a line. */
const THIN = 3;
/** A filled shape larger than this shades a cell, and its edges are those of the cell. */
const SHADE = 12;
/** Codes of what a path is made of. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const asMatrix = (numbers: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
});

/** The strokes of a path, each from a point to a point. */
function strokesOf(path: readonly number[], matrix: Matrix): [Point, Point][] {
  const strokes: [Point, Point][] = [];
  let [start, now] = [at(matrix, 0, 0), at(matrix, 0, 0)];
  for (let i = 0; i < path.length;) {
    const code = path[i++];
    if (code === MOVE || code === LINE) {
      const next = at(matrix, path[i] ?? 0, path[i + 1] ?? 0);
      if (code === LINE) strokes.push([now, next]);
      else start = next;
      now = next;
      i += 2;
    } else if (code === CURVE || code === QUADRATIC) {
      i += code === CURVE ? 6 : 4;
      now = at(matrix, path[i - 2] ?? 0, path[i - 1] ?? 0);
    } else {
      strokes.push([now, start]);
      now = start;
    }
  }
  return strokes;
}

function ruleOf([a, b]: [Point, Point]): Rule[] {
  const [wide, high] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (wide > THIN && high < 1)
    return [{ across: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }];
  if (high > THIN && wide < 1)
    return [{ across: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }];
  return [];
}

/** A thin shape as the line that it is, a large one as its four edges. */
function rulesOfShape(strokes: readonly [Point, Point][], page: { width: number; height: number }): Rule[] {
  const xs = strokes.flatMap(([a, b]) => [a.x, b.x]);
  const ys = strokes.flatMap(([a, b]) => [a.y, b.y]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (high <= THIN && wide > SHADE) return [{ across: true, at: (top + bottom) / 2, from: left, to: right }];
  if (wide <= THIN && high > SHADE) return [{ across: false, at: (left + right) / 2, from: top, to: bottom }];
  if (wide < SHADE || high < SHADE || wide * high > 0.6 * page.width * page.height) return [];
  return strokes.flatMap(ruleOf);
}

/** The matrix in force, as it is changed, saved and taken up again on the way through a page. */
class Matrices {
  now: Matrix;
  readonly #base: Matrix;
  readonly #saved: Matrix[] = [];

  constructor(base: Matrix) {
    this.#base = base;
    this.now = base;
  }

  save(): void {
    this.#saved.push(this.now);
  }

  restore(): void {
    this.now = this.#saved.pop() ?? this.#base;
  }

  change(by: unknown): void {
    if (Array.isArray(by)) this.now = times(this.now, asMatrix(by as number[]));
  }
}

async function rulesOf(page: Page, base: Matrix, size: { width: number; height: number }): Promise<Rule[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const matrices = new Matrices(base);
  const strokes: readonly unknown[] = [
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
  ];
  const fills: readonly unknown[] = [OPS.fill, OPS.eoFill];
  const steps: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: () => matrices.save(),
    [OPS.restore]: () => matrices.restore(),
    [OPS.transform]: (args) => matrices.change(args),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      matrices.save();
      matrices.change(matrix);
    },
    [OPS.paintFormXObjectEnd]: () => matrices.restore(),
    [OPS.constructPath]: ([paint, parts]) => {
      const [path] = parts as [Record<string, number> | null];
      const drawn = strokesOf(Object.values(path ?? {}), matrices.now);
      if (drawn.length === 0) return;
      if (strokes.includes(paint)) rules.push(...drawn.flatMap(ruleOf));
      else if (fills.includes(paint)) rules.push(...rulesOfShape(drawn, size));
    },
  };
  for (const [at, code] of fnArray.entries()) steps[code]?.((argsArray[at] ?? []) as readonly unknown[]);
  return rules;
}

/** Whether a font is bold, as its name says. */
function boldOf(page: Page, font: string): boolean {
  try {
    const { name } = page.commonObjs.get(font) as { name?: string };
    return /bold|black|heavy|semibold|demi/i.test(name ?? '');
  } catch {
    return false;
  }
}

export async function readPage(page: Page): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 });
  const { width, height } = view;
  const base = asMatrix(view.transform);
  const rules = await rulesOf(page, base, { width, height });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const matrix = times(base, asMatrix(item.transform as number[]));
    const size = Math.hypot(matrix[2], matrix[3]);
    return [{ text: item.str, x: matrix[4], y: matrix[5], width: item.width, size, bold: boldOf(page, item.fontName) }];
  });
  return { width, height, pieces, rules };
}
