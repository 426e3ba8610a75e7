/** Reads a Word document: paragraphs, lists, tables, text boxes, content controls, footnotes, tracked changes. */
import { readArchive } from '../office/archive.ts';
import { lineOf, UnreadableFile, type Block, type Line, type Source } from '../source.ts';
import { attribute, childNamed, childrenOf, descendantsNamed, nameOf, parseXml, type Element } from '../office/xml.ts';
import { Notes } from './notes.ts';
import { ParagraphReader } from './paragraph.ts';
import { Styles } from './styles.ts';
import { gridOf } from './table.ts';

const PARTS = /^(?:_rels\/\.rels|word\/[^/]+\.xml)$/;

class BodyReader {
  readonly #paragraphs: ParagraphReader;
  readonly #notes: Notes;

  constructor(paragraphs: ParagraphReader, notes: Notes) {
    this.#paragraphs = paragraphs;
    this.#notes = notes;
  }

  blocks(parent: Element): Block[] {
    return childrenOf(parent).flatMap((node): Block[] => {
      switch (nameOf(node)) {
        case 'p':
          return this.#paragraph(node);
        case 'tbl':
          return [{ kind: 'table', rows: gridOf(node, (cell) => this.#linesIn(cell), this.#notes) }];
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'ins':
        case 'moveTo':
          return this.blocks(node);
        case 'altChunk':
          this.#notes.warn('A part that was put in from another file was not read.');
          return [];
        default:
          return [];
      }
    });
  }

  #paragraph(node: Element): Block[] {
    const { lines, boxes } = this.#paragraphs.read(node);
    return [
      ...lines.map((line) => ({ ...line, kind: 'line' }) as const),
      ...boxes.map((box) => ({ kind: 'box', blocks: this.blocks(box) }) as const),
    ];
  }

  /** The lines of a cell, those of a table or a box within it included, with a doubt. */
  #linesIn(cell: Element): Line[] {
    const flat = (blocks: readonly Block[], doubt: string | null): Line[] =>
      blocks.flatMap((block): Line[] => {
        if (block.kind === 'line')
          return [doubt === null ? block : lineOf(block.text, { ...block, doubts: [...block.doubts, doubt] })];
        if (block.kind === 'box') return flat(block.blocks, 'stands in a text box within a cell');
        const cells = [...new Set(block.rows.flat())];
        return cells.flatMap(({ lines }) =>
          flat(
            lines.map((line) => ({ ...line, kind: 'line' }) as const),
            'stands in a table within a cell',
          ),
        );
      });
    return flat(this.blocks(cell), null);
  }
}

function warnOfTheUnread(body: Element, notes: Notes): void {
  const has = (...names: string[]): boolean => names.some((name) => descendantsNamed(body, name).length > 0);
  if (has('ins', 'del', 'moveFrom', 'moveTo'))
    notes.warn(
      'The file has tracked changes. Each line that one touches is marked; accept or reject them in Word and import again.',
    );
  if (has('commentReference')) notes.warn('Comments were not read.');
  if (has('blip', 'imagedata')) notes.warn('The file has pictures. Words in a picture cannot be read.');
}

export async function readDocx(bytes: Buffer): Promise<Source> {
  const parts = await readArchive(bytes, (name) => PARTS.test(name));
  const relations = parts.get('_rels/.rels');
  const main =
    relations === undefined
      ? undefined
      : childrenOf(parseXml('_rels/.rels', relations)).find((one) =>
          (attribute(one, 'Type') ?? '').endsWith('/officeDocument'),
        );
  const name = (attribute(main ?? null, 'Target') ?? 'word/document.xml').replace(/^\//, '');
  const partOf = (part: string): Element | null => {
    const text = parts.get(part);
    return text === undefined ? null : parseXml(part, text);
  };
  const document = partOf(name);
  const body = childNamed(document, 'body');
  if (body === null)
    throw new UnreadableFile('The file is no Word document: it has no text. Save it from Word as .docx.');
  const notes = new Notes(partOf('word/footnotes.xml'), partOf('word/endnotes.xml'));
  const styles = new Styles(partOf('word/styles.xml'), partOf('word/numbering.xml'));
  const blocks = new BodyReader(new ParagraphReader(styles, notes), notes).blocks(body);
  warnOfTheUnread(body, notes);
  return { blocks, footnotes: notes.texts(), warnings: [...notes.warnings] };
}
