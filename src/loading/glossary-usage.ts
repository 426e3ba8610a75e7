/** Which areas use a term, read from what their documents say: never kept by hand. */
import { printedWords } from '#model/content/printed-words.ts';
import type { TermFile } from '#model/content/schema/framework-schema.ts';
import { normalise } from '#model/search/words/normalise.ts';
import type { Content } from './load-content.ts';

const spacedOut = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Names of programmes that are also everyday words: "to prevent", "a channel". */
const NAMES = new Set(['Prevent', 'Channel']);

interface Text {
  /** As printed. */
  readonly printed: string;
  /** Its words as written, and in lower case, set apart by single spaces. */
  readonly spaced: string;
  readonly lower: string;
}

/** Whether a text holds a term, or its expansion, as whole words. */
function uses({ term, expansion }: TermFile, { printed, spaced, lower }: Text): boolean {
  if (expansion !== null && lower.includes(` ${normalise(expansion)} `)) return true;
  // With its capital, and not where a sentence would give any word one.
  if (NAMES.has(term)) return new RegExp(`[\\p{L}\\p{N},)] ${term}(?![\\p{L}\\p{N}])`, 'u').test(printed);
  return /^[A-Z]{2,}/.test(term) ? spaced.includes(spacedOut(term)) : lower.includes(` ${normalise(term)} `);
}

/** The names of the areas whose documents use each term, by the term's id, in the alphabet's order. */
export function areasUsingTerms({
  framework: { terms, areas },
  documents,
  guidance,
}: Pick<Content, 'framework' | 'documents' | 'guidance'>): Map<string, string[]> {
  const texts = documents.map((document) => {
    const words = [...printedWords(document), guidance[document.document]?.prose ?? ''];
    const area = areas.find((one) => one.id === document.area)?.name ?? document.area;
    // A full stop between texts, so that the end of one and the start of the next make no term.
    const text = {
      printed: words.join(' .\n'),
      spaced: words.map(spacedOut).join(' . '),
      lower: words.map((one) => ` ${normalise(one)} `).join(' . '),
    };
    return { area, text, named: guidance[document.document]?.terms ?? [] };
  });
  return new Map(
    terms.map((term) => {
      const users = texts
        .filter(({ text, named }) => named.includes(term.id) || uses(term, text))
        .map(({ area }) => area);
      return [term.id, [...new Set(users)].sort((a, b) => a.localeCompare(b, 'en'))];
    }),
  );
}
