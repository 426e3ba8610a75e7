/** One paragraph of Word: its words as they are printed, and what about them is not certain. */
import { cleanLines, clean } from '../clean.ts';
import { lineOf, type Line } from '../source.ts';
import { attribute, childNamed, childrenOf, nameOf, type Element } from '../office/xml.ts';
import { isOn, type Styles } from './styles.ts';
import type { Notes } from './notes.ts';

/** A line break within a paragraph, kept until the paragraph is cut into lines. */
const BREAK = '\u000B';
const MARK_BY_HAND = /^\s*(\d{1,2}|[*†‡]{1,3})\s*$/;

type Change = 'put in' | 'struck out';

interface Words {
  printed: string;
  plain: string;
  readonly changed: Record<Change, string>;
  readonly footnotes: string[];
  readonly doubts: Set<string>;
  /** Text boxes that are anchored here. */
  readonly boxes: Element[];
}

interface State {
  readonly change: Change | null;
}

/** What only wraps its contents. */
const WRAPPERS = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'bdo',
  'dir',
  'customXml',
  'ruby',
  'rubyBase',
]);
const CHANGES: Readonly<Record<string, Change>> = {
  ins: 'put in',
  moveTo: 'put in',
  del: 'struck out',
  moveFrom: 'struck out',
};

export interface Paragraph {
  readonly lines: readonly Line[];
  readonly boxes: readonly Element[];
}

export class ParagraphReader {
  readonly #styles: Styles;
  readonly #notes: Notes;

  constructor(styles: Styles, notes: Notes) {
    this.#styles = styles;
    this.#notes = notes;
  }

  read(node: Element): Paragraph {
    const properties = childNamed(node, 'pPr');
    const form = this.#styles.formOf(properties);
    const words: Words = {
      printed: '',
      plain: '',
      changed: { 'put in': '', 'struck out': '' },
      footnotes: [],
      doubts: new Set(),
      boxes: [],
    };
    this.#walk(node, { change: null }, words, form.bold);
    const mark = childNamed(properties, 'rPr');
    if (childNamed(mark, 'ins') !== null || childNamed(mark, 'del') !== null)
      words.doubts.add('a tracked change joins or parts this line and the next');
    return { lines: linesOf(words, form), boxes: words.boxes };
  }

  #walk(node: Element, state: State, words: Words, bold: boolean): void {
    for (const child of childrenOf(node)) {
      const name = nameOf(child);
      const change = CHANGES[name];
      if (name === 'sdt' && isPlaceholder(child)) words.doubts.add('a form field here is not filled in');
      else if (name === 'r') this.#run(child, state, words, bold);
      else if (change !== undefined) this.#walk(child, { change: change }, words, bold);
      else if (WRAPPERS.has(name)) this.#walk(child, state, words, bold);
      else if (BOXES.has(name)) collectBoxes(child, words);
    }
  }

  #run(run: Element, state: State, words: Words, bold: boolean): void {
    const properties = childNamed(run, 'rPr');
    if (isOn(properties, 'vanish') === true) {
      if (clean(run.textContent ?? '') !== '') this.#notes.warn('Words that Word hides were not read.');
      return;
    }
    const raised = attribute(childNamed(properties, 'vertAlign'), 'val') === 'superscript';
    const isBold = isOn(properties, 'b') ?? bold;
    for (const child of childrenOf(run)) this.#piece(child, state, words, { raised, isBold });
  }

  #piece(node: Element, state: State, words: Words, how: { raised: boolean; isBold: boolean }): void {
    const name = nameOf(node);
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      const mark = this.#notes.markOf(name === 'footnoteReference' ? 'footnotes' : 'endnotes', attribute(node, 'id'));
      if (mark === null) words.doubts.add('a footnote is marked here whose words are not in the file');
      else words.footnotes.push(mark);
      return;
    }
    if (BOXES.has(name)) {
      collectBoxes(node, words);
      return;
    }
    const text = textOfPiece(name, node);
    if (text === null) return;
    if (how.raised && MARK_BY_HAND.test(text)) {
      words.footnotes.push(text.trim());
      return;
    }
    if (state.change !== null) words.changed[state.change] += text;
    if (state.change === 'struck out') return;
    words.printed += text;
    if (!how.isBold) words.plain += text;
  }
}

const BOXES = new Set(['drawing', 'pict', 'object', 'AlternateContent']);

/** Text boxes, once each: Word writes them twice, for itself and for older programs. */
function collectBoxes(node: Element, words: Words): void {
  if (nameOf(node) === 'AlternateContent') {
    const choice = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
    if (choice !== null) collectBoxes(choice, words);
    return;
  }
  if (nameOf(node) === 'txbxContent') {
    words.boxes.push(node);
    return;
  }
  for (const child of childrenOf(node)) collectBoxes(child, words);
}

const isPlaceholder = (control: Element): boolean => isOn(childNamed(control, 'sdtPr'), 'showingPlcHdr') === true;

/** The words of a part of a run, or null where it has none. */
function textOfPiece(name: string, node: Element): string | null {
  switch (name) {
    case 't':
    case 'delText':
      return node.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return attribute(node, 'type') === 'page' ? ' ' : BREAK;
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(attribute(node, 'char'));
    default:
      return null;
  }
}

function symbolOf(code: string | null): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point < 0x10000 ? String.fromCodePoint(point) : '\uFFFD';
}

function doubtsOf({ changed, doubts }: Words): string[] {
  const changes = (Object.entries(changed) as [Change, string][])
    .map(([change, text]) => [change, clean(text)] as const)
    .filter(([, text]) => text !== '')
    .map(([change, text]) => `"${text}" ${change}`);
  return [
    ...doubts,
    ...(changes.length === 0 ? [] : [`tracked changes, not yet accepted or rejected: ${changes.join(', ')}`]),
  ];
}

const isFresh = (text: string): boolean => /^\s*(?:[\p{Lu}\d"'“‘]|[•‣⁃▪▫■□●○◦◾◽·\p{Co}-])/u.test(text);

/** The parts of a paragraph between line breaks; one that goes on in lower case belongs to the words before it. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(BREAK).filter((one) => clean(one) !== '')) {
    if (parts.length > 0 && !isFresh(part)) parts.push(`${parts.pop() ?? ''} ${part}`);
    else parts.push(part);
  }
  return parts;
}

function linesOf(words: Words, form: { heading: number | null; depth: number | null }): Line[] {
  const doubts = doubtsOf(words);
  const kept = clean(words.printed) !== '';
  const text = kept ? words.printed : words.changed['struck out'];
  const bold = kept && clean(words.plain) === '';
  const parts = form.heading === null ? partsOf(text) : [text.replaceAll(BREAK, ' ')];
  const broken =
    form.depth !== null && parts.length > 1 ? ['a line break within a bullet: is this one bullet or several?'] : [];
  const lines = parts.flatMap((part) =>
    cleanLines(part, { heading: form.heading, depth: form.depth, bold, doubts: [...doubts, ...broken] }),
  );
  const last = lines.at(-1);
  if (last === undefined || words.footnotes.length === 0) return lines;
  return [...lines.slice(0, -1), lineOf(last.text, { ...last, footnotes: [...words.footnotes, ...last.footnotes] })];
}
