/** Takes away what word processors and PDFs leave between words, so that the words alone remain. */
import { lineOf, type Line } from './source.ts';

/** Invisible signs that stand within words: soft hyphens, zero-width signs, marks of direction. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const SPACES = /[\s\p{Cc}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Signs that are bullets wherever they open a line, then those that are only where a space follows. */
const BULLET = /^(?:[•‣⁃▪▫■□●○◦◾◽·➢➤►▶✓✔☐☑☒\p{Co}]+\s*|[-–—*o§]\s+)/u;
/** Bullets within a line: several bullets that were pasted as one. */
const BULLET_WITHIN = /\s*[•‣⁃▪▫■□●◦◾◽\uF0B7\uF0A7]\s*/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FOOTNOTE_AT_END = /\s?([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\*{1,3}|[†‡]+)([.,;:]?)$/u;

/** Words with single spaces and without signs that cannot be seen. */
export const clean = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(SPACES, ' ')
    .trim();

const plainDigits = (mark: string): string =>
  [...mark].map((sign) => (SUPERSCRIPTS.includes(sign) ? String(SUPERSCRIPTS.indexOf(sign)) : sign)).join('');

/** The marks of footnotes at the end of words, apart from the words. */
function splitFootnotes(text: string): { text: string; footnotes: string[] } {
  const [whole, mark, stop] = FOOTNOTE_AT_END.exec(text) ?? [];
  if (whole === undefined || mark === undefined) return { text, footnotes: [] };
  const before = splitFootnotes(text.slice(0, -whole.length));
  return { text: `${before.text}${stop ?? ''}`, footnotes: [...before.footnotes, plainDigits(mark)] };
}

function oneLine(raw: string, over: Partial<Line>): Line {
  const isBullet = BULLET.test(raw);
  const bare = raw.replace(BULLET, '');
  const { text, footnotes } = splitFootnotes(bare);
  const lost = /[\p{Co}\uFFFD]/u.test(text);
  const doubts = [...(over.doubts ?? []), ...(lost ? ['a sign of a private font or a lost letter was taken out'] : [])];
  return lineOf(clean(text.replace(/[\p{Co}\uFFFD]/gu, ' ')), {
    ...over,
    depth: over.depth ?? (isBullet ? 0 : null),
    footnotes: [...(over.footnotes ?? []), ...footnotes],
    doubts,
  });
}

/**
 * The lines of a paragraph: one, or several where bullets were pasted into one.
 * @param raw as the file has it, with its bullets
 */
export function cleanLines(raw: string, over: Partial<Line> = {}): Line[] {
  const text = clean(raw);
  const [opening = ''] = BULLET.exec(text) ?? [];
  const parts = text.slice(opening.length).split(BULLET_WITHIN);
  return parts
    .map((part, at) => (at === 0 ? `${opening}${part}` : `• ${part}`))
    .map((part) => oneLine(part, over))
    .filter((line) => line.text !== '');
}
