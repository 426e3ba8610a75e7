/** "Put them in order" as its address holds it: a ready-made deck or how one is dealt, the order so far, what is shown. */
import { urlFormat } from '#model/url/url-format.ts';
import { isNumber, MOST_EDITIONS } from './judge-state.ts';

export interface OrderState {
  /** A ready-made deck; without one, cards are dealt of the documents and the concern. */
  readonly deck: string | null;
  readonly documents: readonly string[];
  readonly concern: string | null;
  readonly count: number;
  readonly seed: number;
  /** The letters of the cards, the lowest first; empty while they lie as they were dealt. */
  readonly order: string;
  /** The letters of cards whose places are revealed. */
  readonly shown: readonly string[];
  /** The context card on the table. */
  readonly context: string | null;
  readonly large: boolean;
}

export interface OrderChoices {
  readonly decks: readonly string[];
  readonly documents: readonly string[];
  readonly concerns: readonly string[];
  readonly context: readonly string[];
}

export const COUNTS = ['2', '3', '4', '5'] as const;

/** Letters from A to E, each once. */
const isOrder = (value: string): boolean => /^[A-E]{2,5}$/.test(value) && new Set(value).size === value.length;

const orderFormat = ({ decks, documents, concerns, context }: OrderChoices) =>
  urlFormat()
    .one('deck', decks)
    .many('doc', documents, { most: MOST_EDITIONS, ordered: true })
    .one('concern', concerns)
    .one('cards', COUNTS, '4')
    .one('seed', isNumber, '1')
    .one('order', isOrder)
    .many('shown', ['A', 'B', 'C', 'D', 'E'])
    .one('context', context)
    .one('type', ['large']);

export function readOrder(query: string, choices: OrderChoices): { state: OrderState; refused: string[] } {
  const { values, refused } = orderFormat(choices).read(query);
  const state: OrderState = {
    deck: values.deck,
    documents: values.doc,
    concern: values.concern,
    count: Number(values.cards),
    seed: Number(values.seed),
    order: values.order ?? '',
    shown: values.shown,
    context: values.context,
    large: values.type !== null,
  };
  return { state, refused };
}

const NO_CHOICES: OrderChoices = { decks: [], documents: [], concerns: [], context: [] };

export const writeOrder = (state: OrderState): string =>
  orderFormat(NO_CHOICES).write({
    deck: state.deck,
    doc: state.documents,
    concern: state.concern,
    cards: COUNTS.find((one) => Number(one) === state.count) ?? '4',
    seed: String(state.seed),
    order: state.order === '' ? null : state.order,
    shown: ['A', 'B', 'C', 'D', 'E'].filter((letter) => state.shown.includes(letter)) as ('A' | 'B')[],
    context: state.context,
    type: state.large ? 'large' : null,
  });

/** Cards as the order has them; those that it does not name come last, as they were dealt. */
export function inOrder<T extends { readonly letter: string }>(cards: readonly T[], order: string): T[] {
  const place = ({ letter }: T): number => (order.includes(letter) ? order.indexOf(letter) : order.length);
  return [...cards].sort((a, b) => place(a) - place(b));
}

/** The order once a card has been moved to another place, from nought. */
export function moved(
  cards: readonly { readonly letter: string }[],
  order: string,
  letter: string,
  to: number,
): string {
  const letters = inOrder(cards, order).map((card) => card.letter);
  const others = letters.filter((one) => one !== letter);
  const place = Math.min(Math.max(0, to), others.length);
  return [...others.slice(0, place), letter, ...others.slice(place)].join('');
}
