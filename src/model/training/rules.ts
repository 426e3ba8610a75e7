/** What must hold between the training and the documents: what it names is there, and a card is one thing said. */
import { quoteValue } from '#model/content/faults.ts';
import { duplicates, ids, unknownNames, type Breach } from '#model/content/rules/rule.ts';
import type { Indicator } from '#model/edition/atlas.ts';
import { wholeWords } from '#model/edition/wording/citation.ts';
import type { DeckFile, Training } from './schema.ts';

export type TrainingBreach = Breach & { readonly list: keyof Training };

/** As much of the documents as the rules ask. */
export interface TrainingContext {
  readonly documents: readonly { readonly document: string; readonly levels: readonly { readonly id: string }[] }[];
  readonly concerns: readonly { readonly id: string }[];
  readonly indicators: readonly Indicator[];
}

/** A card's signs exist, carry the concern of the deck, and are the same words of one document. */
function deckBreaches(deck: DeckFile, at: number, { indicators }: TrainingContext): Breach[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return deck.cards.flatMap((card, place) => {
    const path = [at, 'cards', place];
    const named = card.map((name, sign) => ({ name, path: [...path, sign] }));
    const unknown = unknownNames(named, byId.keys(), 'the indicators of content/documents');
    if (unknown.length > 0) return unknown;
    const signs = card.flatMap((id) => byId.get(id) ?? []);
    const [first] = signs;
    const strange = signs.filter(({ concerns }) => !concerns.includes(deck.concern));
    const other = signs.find((one) => one.document !== first?.document || wholeWords(one) !== wholeWords(first));
    return [
      ...strange.map(({ id }) => ({ path, found: quoteValue(id), want: `a sign of the concern "${deck.concern}"` })),
      ...(other === undefined
        ? []
        : [{ path, found: quoteValue(other.id), want: 'the same words of the same document on one card' }]),
    ];
  });
}

/** A case or sheet names a document, and a case a level of it. */
function sourceBreaches(
  list: readonly { readonly document: string; readonly level?: string }[],
  { documents }: TrainingContext,
): Breach[] {
  return list.flatMap(({ document, level }, at) => {
    const known = documents.map((one) => one.document);
    const unknown = unknownNames([{ name: document, path: [at, 'document'] }], known, 'content/documents');
    const levels = documents.find((one) => one.document === document)?.levels;
    if (level === undefined || levels === undefined) return unknown;
    return [...unknown, ...unknownNames([{ name: level, path: [at, 'level'] }], ids(levels), `levels of ${document}`)];
  });
}

export function trainingBreaches(training: Training, context: TrainingContext): TrainingBreach[] {
  const { cases, sheets, decks } = training;
  const within = (list: keyof Training, breaches: readonly Breach[]): TrainingBreach[] =>
    breaches.map((breach) => ({ ...breach, list }));
  const lists = Object.keys(training) as (keyof Training)[];
  const concerns = decks.map(({ concern }, at) => ({ name: concern, path: [at, 'concern'] }));
  return [
    ...lists.flatMap((list) =>
      within(
        list,
        duplicates(
          training[list].map((thing, at) => ({ key: thing.id, path: [at, 'id'] })),
          'id',
        ),
      ),
    ),
    ...within('cases', sourceBreaches(cases, context)),
    ...within('sheets', sourceBreaches(sheets, context)),
    ...within('decks', unknownNames(concerns, ids(context.concerns), 'content/framework/concerns.yaml')),
    ...within(
      'decks',
      decks.flatMap((deck, at) => deckBreaches(deck, at, context)),
    ),
  ];
}
