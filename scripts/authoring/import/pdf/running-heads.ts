/** Takes what is printed at the head and foot of every page out of its text. */
import type { PageContent, Piece } from './page.ts';

/** The part of a page at its head and at its foot in which such lines stand. */
const MARGIN = 0.09;

const isAtEdge = ({ y }: Piece, height: number): boolean => y < MARGIN * height || y > (1 - MARGIN) * height;
const key = ({ text, y }: Piece): string => `${text.replace(/\d+/g, '#').trim()}|${Math.round(y / 6)}`;

export function withoutRunningHeads(pages: readonly PageContent[]): { kept: PageContent[]; left: string[] } {
  const pagesWith = new Map<string, number>();
  for (const { pieces, height } of pages)
    for (const one of new Set(pieces.filter((piece) => isAtEdge(piece, height)).map(key)))
      pagesWith.set(one, (pagesWith.get(one) ?? 0) + 1);
  const most = Math.max(3, pages.length / 3);
  const runs = (piece: Piece, height: number): boolean =>
    isAtEdge(piece, height) &&
    ((pagesWith.get(key(piece)) ?? 0) >= most ||
      /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(piece.text.trim()));
  const left = pages.flatMap(({ pieces, height }) =>
    pieces.filter((piece) => runs(piece, height)).map(({ text }) => text.trim()),
  );
  return {
    kept: pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !runs(piece, page.height)) })),
    left: [...new Set(left.map((text) => text.replace(/\d+/g, '#')))],
  };
}
