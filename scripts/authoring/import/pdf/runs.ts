/** Puts pieces of text together to the lines that a reader sees, and these in the order in which they are read. */
import { clean } from '../clean.ts';
import type { Piece } from './page.ts';

/** A line of one column, or of one cell. */
export interface Run {
  readonly text: string;
  readonly left: number;
  /** Where its words begin, behind its bullet. */
  readonly words: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly isBullet: boolean;
  readonly marks: readonly string[];
}

const A_BULLET = /^(?:[•‣⁃▪▫■□●○◦◾◽·➢➤►▶✓✔\p{Co}]+|[-–—o§])$/u;
const OPENS_WITH_BULLET = /^(?:[•‣⁃▪▫■□●○◦◾◽·➢➤►▶✓✔\p{Co}]+\s*|[-–—o§]\s+)\S/u;
const A_MARK = /^(?:\d{1,2}|[*†‡]{1,3})$/;

/** Columns stand further apart than this many letters are high. */
const BETWEEN_COLUMNS = 1.8;
/** A bullet may stand as far before its words as half an inch and more. */
const BULLET_TO_WORDS = 60;

const isBulletSign = (piece: Piece): boolean => A_BULLET.test(piece.text.trim());

/** Pieces on one baseline, raised ones included, from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.findLast(
      ([first]) => first !== undefined && Math.abs(first.y - piece.y) <= 0.45 * Math.max(first.size, piece.size),
    );
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Pieces as one text, with a space where they stand apart. */
function joined(pieces: readonly Piece[], size: number): { text: string; end: number } {
  let text = '';
  let end = pieces[0]?.x ?? 0;
  for (const piece of pieces) {
    const apart = piece.x - end > 0.12 * size && text !== '' && !text.endsWith(' ');
    text += apart ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return { text, end };
}

function runOf(first: Piece, others: readonly Piece[]): Run {
  const size = Math.max(first.size, ...others.map((piece) => piece.size));
  const isRaised = (piece: Piece): boolean => piece.size < 0.8 * size && A_MARK.test(piece.text.trim());
  const plain = others.filter((piece) => !isRaised(piece));
  const words = [first, ...plain];
  const { text, end } = joined(words, size);
  const parted = isBulletSign(first) && plain.length > 0;
  const lettered = words.filter((piece) => !isBulletSign(piece));
  return {
    text,
    left: first.x,
    words: (parted ? plain[0] : first)?.x ?? first.x,
    right: end,
    y: (plain.at(-1) ?? first).y,
    size,
    bold: lettered.length > 0 && lettered.every((piece) => piece.bold),
    isBullet: parted || OPENS_WITH_BULLET.test(clean(text)) || OPENS_WITH_BULLET.test(text),
    marks: others.filter(isRaised).map((piece) => piece.text.trim()),
  };
}

/**
 * Lines from top to bottom.
 * @param apart whether words far apart on one baseline stand in columns of their own
 */
export function runsOf(pieces: readonly Piece[], apart: boolean): Run[] {
  return rowsOf(pieces).flatMap((row) => {
    const groups: Piece[][] = [];
    for (const piece of row) {
      const group = groups.at(-1);
      const before = group?.at(-1);
      const gap = before === undefined ? 0 : piece.x - before.x - before.width;
      const most =
        before !== undefined && group?.length === 1 && isBulletSign(before)
          ? BULLET_TO_WORDS
          : BETWEEN_COLUMNS * piece.size;
      if (group === undefined || (apart && gap > most)) groups.push([piece]);
      else group.push(piece);
    }
    return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [runOf(first, others)]));
  });
}
