/**
 * Which sections of a page answer a query. Pagefind finds pages; a reader wants the heading under which it stands, or
 * the term of the glossary.
 */
import { scoreText, toMatchable } from '#model/search/ranking.ts';
import type { ParsedQuery } from '#model/search/parse-query.ts';
import type { Anchor, PageData } from './pagefind.ts';

export interface Section {
  readonly page: PageData;
  readonly anchor: Anchor;
  readonly words: string;
  readonly score: number;
}

const MOST_OF_A_PAGE = 5;
const WORDS_SHOWN = 32;

/** Pagefind counts words between white space. */
const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** A stretch of a section's words around the first that answers. */
function excerptOf(words: readonly string[], query: ParsedQuery): string {
  const wanted = [...query.words, ...query.phrases.flatMap((phrase) => phrase.split(' '))]
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));
  const first = words.findIndex((word) => wanted.some((start) => toMatchable(word).includes(` ${start}`)));
  const from = words.length <= WORDS_SHOWN ? 0 : Math.max(0, first - 8);
  const shown = words.slice(from, from + WORDS_SHOWN).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + WORDS_SHOWN < words.length ? ' …' : ''}`;
}

/** A section's words less its heading, where they begin with it. */
function withoutHeading(own: readonly string[], { text }: Anchor): readonly string[] {
  const heading = wordsOf(text);
  return heading.every((word, at) => own[at] === word) ? own.slice(heading.length) : own;
}

/** A heading, a term or a card; the items of a list are found among the indicators. */
const isSection = ({ element, id, text }: Anchor): boolean =>
  text.trim() !== '' && !(element === 'li' && /-\d+$/.test(id));

/** The sections of a page that answer by themselves, best first: words far apart on a page are chance. */
export function sectionsOf(page: PageData, query: ParsedQuery): Section[] {
  const words = wordsOf(page.content);
  const anchors = page.anchors.filter(isSection).sort((a, b) => a.location - b.location);
  const parts = anchors.flatMap((anchor, at) => {
    const own = words.slice(anchor.location, anchors[at + 1]?.location ?? words.length);
    // A heading that answers is worth more than a sentence under it.
    const score = 2 * scoreText(query, toMatchable(anchor.text), []) + scoreText(query, toMatchable(own.join(' ')), []);
    return score > 0 ? [{ anchor, own, score }] : [];
  });
  const best = parts.sort((a, b) => b.score - a.score).slice(0, MOST_OF_A_PAGE);
  return best.map(({ anchor, own, score }) => ({
    page,
    anchor,
    score,
    words: excerptOf(withoutHeading(own, anchor), query),
  }));
}
