/** The cards on paper, to be cut: signs, then context cards, then a sheet for the facilitator. */
import type { Card } from '#model/training/cards.ts';
import type { HeldEdition } from '#model/training/pool.ts';
import type { ContextFile } from '#model/training/schema.ts';
import { PROMPTS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { Places } from './CardList.tsx';
import { States } from './States.tsx';

export const MOVE = 'What would move it?';

interface Props {
  readonly title: string;
  /** What to draw out; null for cards that were dealt. */
  readonly draw: string | null;
  readonly cards: readonly Card[];
  readonly context: readonly ContextFile[];
  readonly editions: readonly HeldEdition[];
}

export const CardSheets = ({ title, draw, cards, context, editions }: Props) => (
  <div class="handout">
    <section class="cut">
      <h2>{title}: cards to cut</h2>
      <ul>
        {cards.map(({ letter, text, about }) => (
          <li key={letter}>
            <span class="number">{letter}</span>
            <p>{text}</p>
            {about !== null && <small>{about}</small>}
          </li>
        ))}
      </ul>
    </section>
    <section class="cut">
      <h2>Context cards to cut</h2>
      <ul>
        {context.map((card) => (
          <li key={card.id}>
            <p>
              <strong>{card.title}</strong>
            </p>
            <p>{card.text}</p>
            <p>
              <strong>{MOVE}</strong>
            </p>
          </li>
        ))}
      </ul>
    </section>
    <section class="answers">
      <h2>{title}: for the facilitator</h2>
      {draw !== null && <p>{draw}</p>}
      <dl>
        {cards.map((card) => (
          <div key={card.letter}>
            <dt>
              {card.letter}. {card.text}
            </dt>
            <dd>
              <Places card={card} editions={editions} base="" />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {SEVERAL_SIGNS} {PROMPTS}
      </p>
      <States editions={editions} />
    </section>
  </div>
);
