/** The footnotes of a Word document, numbered as they are printed, and what its reader has to warn of. */
import { clean } from '../clean.ts';
import { attribute, childrenNamed, descendantsNamed, type Element } from '../office/xml.ts';

type Kind = 'footnotes' | 'endnotes';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

export class Notes {
  readonly warnings = new Set<string>();
  readonly #texts: Record<Kind, Map<string, string>>;
  readonly #seen: Record<Kind, string[]> = { footnotes: [], endnotes: [] };

  constructor(footnotes: Element | null, endnotes: Element | null) {
    this.#texts = { footnotes: wordsById(footnotes, 'footnote'), endnotes: wordsById(endnotes, 'endnote') };
  }

  warn(sentence: string): void {
    this.warnings.add(sentence);
  }

  /** The mark that is printed: notes are numbered in the order in which they are first met. */
  markOf(kind: Kind, id: string | null): string | null {
    if (id === null || !this.#texts[kind].has(id)) return null;
    const seen = this.#seen[kind];
    if (!seen.includes(id)) seen.push(id);
    const at = seen.indexOf(id);
    return kind === 'footnotes' ? String(at + 1) : (ROMAN[at] ?? `note-${at + 1}`);
  }

  /** The words of the notes that were met, by their marks. */
  texts(): Record<string, string> {
    const all = (['footnotes', 'endnotes'] as const).flatMap((kind) =>
      this.#seen[kind].map((id) => [this.markOf(kind, id) ?? '', this.#texts[kind].get(id) ?? ''] as const),
    );
    return Object.fromEntries(all);
  }
}

function wordsById(root: Element | null, name: string): Map<string, string> {
  return new Map(
    childrenNamed(root, name)
      // The lines that part notes from the page are kept as notes of a type.
      .filter((note) => attribute(note, 'type') === null)
      .map((note) => [
        attribute(note, 'id') ?? '',
        clean(
          descendantsNamed(note, 't')
            .map((text) => text.textContent ?? '')
            .join(''),
        ),
      ]),
  );
}
