/** "Put them in order": cards of one concern, ready-made or dealt by the seed of the address. */
import { entryId, type IndexedIndicator } from '#model/data/edition-index.ts';
import { aboutWords, rankOf, type HeldEdition } from './pool.ts';
import type { DeckFile } from './schema.ts';
import { mixed } from './seeded.ts';

export interface Card {
  /** "A": its name in the room and in the address. */
  readonly letter: string;
  readonly text: string;
  /** Of whom it is printed, where that is not the child and the same wherever it is printed. */
  readonly about: string | null;
  /** Where the words are printed: at more than one level on some cards. */
  readonly signs: readonly IndexedIndicator[];
}

type Printed = readonly IndexedIndicator[];

function cardsOf(printed: readonly Printed[], seed: string): Card[] {
  return mixed(printed, seed).map((signs, at) => {
    const [first] = signs;
    const same = signs.every(({ about }) => about === first?.about);
    return {
      letter: String.fromCharCode(65 + at),
      text: first?.text ?? '',
      about: first !== undefined && same ? aboutWords(first.about) : null,
      signs,
    };
  });
}

/** The documents whose signs a deck holds. */
export function documentsOf({ cards }: Pick<DeckFile, 'cards'>, documents: readonly string[]): string[] {
  const ids = cards.flat();
  return documents.filter((document) => ids.some((id) => id.startsWith(`${document}-`)));
}

/** A ready-made deck; cards of editions that are not at hand are left out. */
export function deckCards(deck: DeckFile, editions: readonly HeldEdition[], seed: number): Card[] {
  const signs = new Map(editions.flatMap(({ index }) => index.indicators.map((one) => [entryId(one), one] as const)));
  const printed = deck.cards.map((card) => card.flatMap((id) => signs.get(id) ?? []));
  return cardsOf(
    printed.filter((one) => one.length > 0),
    `${String(seed)} ${deck.id}`,
  );
}

/** Needs that stand by themselves, each with those of the same words in the same document. */
function printedNeeds(editions: readonly HeldEdition[], concern: string): Printed[] {
  return editions.flatMap(({ index: { indicators } }) => {
    const leads = new Set(indicators.map(({ parent }) => parent));
    const byWords = new Map<string, IndexedIndicator[]>();
    for (const one of indicators) {
      if (one.kind !== 'need' || !one.concerns.includes(concern) || leads.has(one)) continue;
      byWords.set(one.text, [...(byWords.get(one.text) ?? []), one]);
    }
    return [...byWords.values()];
  });
}

/** Cards of a concern, from as many different levels as there are. */
export function dealtCards(editions: readonly HeldEdition[], concern: string, count: number, seed: number): Card[] {
  const seeded = `${String(seed)} ${concern}`;
  let left = mixed(printedNeeds(editions, concern), seeded);
  const dealt: Printed[] = [];
  while (dealt.length < count && left.length > 0) {
    // One card of each level that is left, then again.
    const seen = new Set<number>();
    for (const printed of left) {
      const rank = Math.min(...printed.map(rankOf));
      if (seen.has(rank) || dealt.length === count) continue;
      seen.add(rank);
      dealt.push(printed);
    }
    left = left.filter((one) => !dealt.includes(one));
  }
  return cardsOf(dealt, `${seeded} order`);
}
