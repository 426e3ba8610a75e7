/** Signs that stay behind when text is copied from a PDF or a word processor: most cannot be seen, and none is text. */
import type { Fault } from '#model/content/faults.ts';

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'NUL',
  0x09: 'a tab',
  0x0b: 'a vertical tab',
  0x0c: 'a page break',
  0xad: 'a soft hyphen',
  0x200b: 'a zero-width space',
  0x200c: 'a zero-width non-joiner',
  0x200d: 'a zero-width joiner',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x2060: 'a word joiner',
  0xfeff: 'a byte order mark',
  0xfffd: 'the sign for a letter that was lost',
};

const BULLETS = /[•‣⁃▪▫■□●○◦◾◽]/;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Control signs but the ends of lines, invisible and private signs, and bullets. */
const RESIDUE =
  /[^\P{Cc}\r\n]|\p{Co}|\p{Cs}|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD•‣⁃▪▫■□●○◦◾◽]/u;

function nameOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const name =
    NAMES[code] ??
    (BULLETS.test(sign)
      ? `the bullet ${sign}`
      : DIRECTION.test(sign)
        ? 'a mark of writing direction'
        : /\p{Co}/u.test(sign)
          ? 'a sign of a private font'
          : 'a control sign');
  return `${name} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** The names of the signs in a text that are none of its words, each once. */
export const namesOfResidue = (text: string): string[] => [
  ...new Set([...text].filter((sign) => RESIDUE.test(sign)).map(nameOf)),
];

/** One fault for a file that is saved in another encoding, as "Unicode" of an editor is: every second sign would be one. */
export function encodingFaults(file: string, source: string): Fault[] {
  if (source.split('\0').length <= source.length / 4) return [];
  const want = 'the same saved as UTF-8; in a spreadsheet as "CSV UTF-8 (comma delimited)"';
  return [{ file, at: '(the whole file)', found: 'a file that is not saved as UTF-8', want }];
}

/** A fault for each line of a file that holds such a sign. A byte order mark at its very start is allowed. */
export const residueFaults = (file: string, source: string): Fault[] =>
  source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => {
      const column = line.search(RESIDUE);
      if (column < 0) return [];
      const found = namesOfResidue(line).join(', ');
      const want = found.includes('U+FFFD')
        ? 'the letter itself, in a file that is saved as UTF-8'
        : 'words without it';
      return [{ file, at: 'the text', found, want, line: at + 1, column: column + 1 }];
    });
