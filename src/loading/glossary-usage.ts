/** Which areas use a term, read from what their documents say: never kept by hand. */
import { printedWords } from '#model/content/printed-words.ts';
import type { TermFile } from '#model/content/schema.ts';
import { normalise } from '#model/search/normalise.ts';
import type { Content } from './load-content.ts';

const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Terms that are also everyday words ("Prevent", "Channel") or capitals count only as they are written. */
const asWritten = (term: TermFile): boolean =>
  /^[A-Z]{2,}/.test(term.term) || (/^[A-Z][a-z]+$/.test(term.term) && term.expansion === null);

/** Whether a text, whose words are set apart by single spaces, holds a term or its expansion as whole words. */
function uses(term: TermFile, text: string, lower: string): boolean {
  const written = asWritten(term) ? text.includes(spaced(term.term)) : lower.includes(` ${normalise(term.term)} `);
  return written || (term.expansion !== null && lower.includes(` ${normalise(term.expansion)} `));
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
    const text = words.map((one) => spaced(one)).join(' . ');
    const lower = words.map((one) => ` ${normalise(one)} `).join(' . ');
    return { area, text, lower, named: guidance[document.document]?.terms ?? [] };
  });
  return new Map(
    terms.map((term) => {
      const users = texts
        .filter(({ text, lower, named }) => named.includes(term.id) || uses(term, text, lower))
        .map(({ area }) => area);
      return [term.id, [...new Set(users)].sort((a, b) => a.localeCompare(b, 'en'))];
    }),
  );
}
