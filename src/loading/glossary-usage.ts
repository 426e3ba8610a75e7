/** Which areas use a term, read from what their documents say: never kept by hand. */
import { normalise } from '#model/search/normalise.ts';
import type { TermFile } from '#model/content/schema.ts';
import { contentOf } from './content.ts';
import { contentRoot } from './paths.ts';

const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Terms that are also everyday words ("Prevent", "Channel") or capitals count only as they are written. */
const asWritten = (term: TermFile): boolean =>
  /^[A-Z]{2,}/.test(term.term) || (/^[A-Z][a-z]+$/.test(term.term) && term.expansion === null);

function uses(term: TermFile, text: string, lower: string): boolean {
  const written = asWritten(term) ? text.includes(spaced(term.term)) : lower.includes(` ${normalise(term.term)} `);
  return written || (term.expansion !== null && lower.includes(` ${normalise(term.expansion)} `));
}

/** The names of the areas whose documents use each term, by the term's id, in the alphabet's order. */
export function editionsUsingTerms(): Map<string, string[]> {
  const { framework, documents, guidance } = contentOf(contentRoot(process.cwd()));
  const { terms, areas } = framework;
  const texts = documents.map((document) => {
    const whole = `${JSON.stringify(document)} ${guidance[document.document]?.body ?? ''}`;
    const area = areas.find((one) => one.id === document.area)?.name ?? document.area;
    return { area, text: spaced(whole), lower: ` ${normalise(whole)} ` };
  });
  return new Map(
    terms.map((term) => {
      const users = texts.filter(({ text, lower }) => uses(term, text, lower)).map(({ area }) => area);
      return [term.id, [...new Set(users)].sort((a, b) => a.localeCompare(b, 'en'))];
    }),
  );
}
