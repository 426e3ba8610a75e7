/** The cards on the table, the lowest first: moved by buttons or by dragging, revealed one by one or all at once. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card } from '#model/training/cards.ts';
import type { HeldEdition } from '#model/training/pool.ts';
import { entryId } from '#model/data/edition-index.ts';
import { byId } from '#model/edition/atlas.ts';
import { ActionButton } from '../comparison/ActionButton.tsx';
import { Answer, marksOf } from './Answer.tsx';
import { useDrag } from './use-drag.ts';

interface Props {
  readonly base: string;
  readonly cards: readonly Card[];
  readonly editions: readonly HeldEdition[];
  readonly shown: readonly string[];
  /** Puts a card at a place, from nought. */
  readonly onMove: (letter: string, to: number) => void;
  readonly onToggle: (letter: string) => void;
}

/** Each place where the words of a card are printed. */
export function Places({ card, editions, base }: { card: Card; editions: readonly HeldEdition[]; base: string }) {
  return (
    <ul class="plain places">
      {card.signs.map((sign) => {
        const id = entryId(sign);
        const facts = byId(
          editions.map((one) => ({ id: one.facts.document, facts: one.facts })),
          sign.edition.document,
        ).facts;
        return (
          <li key={id} {...marksOf(sign, id)}>
            <span class="vh">{sign.text}</span>
            <small>
              {facts.name}
              {facts.replaced && ', replaced'}
            </small>
            <Answer entry={sign} facts={facts} base={base} />
          </li>
        );
      })}
    </ul>
  );
}

export function CardList({ base, cards, editions, shown, onMove, onToggle }: Props) {
  const { held, grip } = useDrag(onMove);
  const pressed = useRef<Element | null>(null);
  // A card that moves in the page loses the focus, which belongs to the button that moved it.
  useLayoutEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [cards]);
  const press = (letter: string, to: number): void => {
    pressed.current = document.activeElement;
    onMove(letter, to);
  };
  return (
    <ol class="deck">
      {cards.map((card, at) => {
        const { letter, text, about } = card;
        const open = shown.includes(letter);
        return (
          <li key={letter} class={held === letter ? 'card held-card' : 'card'} data-card={letter}>
            <span class="grip screen" aria-hidden="true" {...grip(letter)}>
              {letter}
            </span>
            <div>
              <p>{text}</p>
              {about !== null && <small class="soft">{about}</small>}
              {open && <Places card={card} editions={editions} base={base} />}
            </div>
            <div class="buttons">
              <ActionButton words={`Up ${letter}`} idle={at === 0} act={() => press(letter, at - 1)} />
              <ActionButton words={`Down ${letter}`} idle={at === cards.length - 1} act={() => press(letter, at + 1)} />
              <ActionButton words={`${open ? 'Cover' : 'Reveal'} ${letter}`} act={() => onToggle(letter)} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
