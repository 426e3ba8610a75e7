/**
 * The sections of guidance and of the glossary that answer a query. Pagefind finds pages; a reader wants the heading
 * under which it is, or the term.
 */
import type { ParsedQuery } from '#model/search/query/parse-query.ts';
import { occursIn, toMatchable, type MatchableText } from '#model/search/words/matchable.ts';
import { scoreText } from '#model/search/ranking/ranking.ts';
import type { Anchor, PageData } from './pagefind.ts';

export interface Section {
  /** With base path and anchor. */
  readonly address: string;
  readonly heading: string;
  readonly pageUrl: string;
  readonly pageTitle: string;
  readonly words: string;
  readonly score: number;
}

const MOST_OF_A_PAGE = 5;
const WORDS_SHOWN = 32;
const LONGEST_HEADING = 90;

/** Pagefind counts words between white space. */
const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** A section made ready for queries. */
interface PreparedSection {
  readonly anchor: Anchor;
  readonly heading: MatchableText;
  readonly text: MatchableText;
  /** Its words, without its heading. */
  readonly words: readonly string[];
}

/** A section's words less its heading, where they begin with it. */
function withoutHeading(words: readonly string[], { text }: Anchor): readonly string[] {
  const heading = wordsOf(text);
  return heading.every((word, position) => words[position] === word) ? words.slice(heading.length) : words;
}

/** A heading, a term or a card; the items of a list are found among the indicators. */
const isSection = ({ element, id, text }: Anchor): boolean =>
  text.trim() !== '' && !(element === 'li' && /-\d+$/.test(id));

function prepareSections({ content, anchors }: PageData): PreparedSection[] {
  const words = wordsOf(content);
  const sections = anchors.filter(isSection).sort((a, b) => a.location - b.location);
  return sections.map((anchor, position) => {
    const own = words.slice(anchor.location, sections[position + 1]?.location ?? words.length);
    return {
      anchor,
      heading: toMatchable(anchor.text),
      text: toMatchable(own.join(' ')),
      words: withoutHeading(own, anchor),
    };
  });
}

/** By the address of their page: a page comes up again for letter after letter. */
const preparedSections = new Map<string, readonly PreparedSection[]>();

function preparedSectionsOf(page: PageData): readonly PreparedSection[] {
  const before = preparedSections.get(page.url);
  if (before !== undefined) return before;
  const made = prepareSections(page);
  preparedSections.set(page.url, made);
  return made;
}

/** A stretch of a section's words around the first that answers. */
function excerptOf(words: readonly string[], query: ParsedQuery): string {
  const wanted = [...query.words, ...query.phrases.flatMap((phrase) => phrase.split(' '))].filter(
    (word) => word.length > 3,
  );
  const answers = (word: string): boolean => {
    const text = toMatchable(word);
    return wanted.some((one) => occursIn(one, text, query.unfinished));
  };
  const from = words.length <= WORDS_SHOWN ? 0 : Math.max(0, words.findIndex(answers) - 8);
  const shown = words.slice(from, from + WORDS_SHOWN).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + WORDS_SHOWN < words.length ? ' …' : ''}`;
}

/** The sections of a page that answer by themselves, best first: words far apart on a page are chance. */
function sectionsOfPage(page: PageData, query: ParsedQuery): Section[] {
  const answering = preparedSectionsOf(page).flatMap((section) => {
    // A heading that answers is worth more than a sentence under it.
    const score = 2 * scoreText(query, section.heading) + scoreText(query, section.text);
    return score > 0 ? [{ ...section, score }] : [];
  });
  const best = answering.sort((a, b) => b.score - a.score).slice(0, MOST_OF_A_PAGE);
  return best.map(({ anchor, words, score }) => ({
    address: `${page.url.split('#')[0] ?? ''}#${anchor.id}`,
    heading: anchor.text.trim().slice(0, LONGEST_HEADING),
    pageUrl: page.url,
    pageTitle: page.meta['title'] ?? page.url,
    words: excerptOf(words, query),
    score,
  }));
}

/** The sections that answer, best first, of pages that may. */
export const sectionsOf = (pages: readonly PageData[], query: ParsedQuery): Section[] =>
  pages.flatMap((page) => sectionsOfPage(page, query)).sort((a, b) => b.score - a.score);
