/** Which cards to put in order: a ready-made deck, or cards dealt of a concern. */
import type { DeckFile } from '#model/training/schema.ts';
import { COUNTS, type OrderState } from '#model/training/order-state.ts';
import { MOST_EDITIONS } from '#model/training/judge-state.ts';
import type { NamedOptions } from '../comparison/options.ts';
import { ConcernChoice, EditionChoice } from './Chooser.tsx';

interface Props {
  readonly guide: NamedOptions;
  readonly decks: readonly DeckFile[];
  readonly state: OrderState;
  readonly onChange: (part: Partial<OrderState>) => void;
}

export const DeckChoice = ({ guide, decks, state, onChange }: Props) => (
  <div class="chooser screen">
    <label class="choice">
      <span>Ready-made deck</span>
      <select
        value={state.deck ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ deck: value === '' ? null : value });
        }}
      >
        <option value="">None: deal cards</option>
        {decks.map(({ id, title }) => (
          <option key={id} value={id} selected={id === state.deck}>
            {title}
          </option>
        ))}
      </select>
    </label>
    {state.deck === null && (
      <>
        <EditionChoice
          guide={guide}
          documents={state.documents}
          most={MOST_EDITIONS}
          onDocuments={(documents) => onChange({ documents })}
        />
        <ConcernChoice
          guide={guide}
          label="Concern"
          empty="Choose a concern"
          concern={state.concern}
          onConcern={(concern) => onChange({ concern })}
        />
        <label class="choice">
          <span>Cards</span>
          <select
            value={String(state.count)}
            onChange={(event) => onChange({ count: Number(event.currentTarget.value) })}
          >
            {COUNTS.map((count) => (
              <option key={count} value={count} selected={Number(count) === state.count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      </>
    )}
  </div>
);
