/** Put them in order: a few signs of one concern, laid from the lowest to the highest, then where each document lists them. */
import { useMemo } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { ALIGNED_BY_US, PROMPTS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { dealtCards, deckCards, documentsOf, type Card } from '#model/training/cards.ts';
import { inOrder, moved, readOrder, writeOrder, type OrderState } from '#model/training/order-state.ts';
import type { HeldEdition } from '#model/training/pool.ts';
import type { DeckFile, Training } from '#model/training/schema.ts';
import { ActionButton } from './comparison/ActionButton.tsx';
import { useStatus } from './comparison/hooks.ts';
import { comparisonChoices, subjectTitle, type NamedOptions } from './comparison/options.ts';
import { useUrlState, type UrlCodec, type UrlState } from './search-support/use-url-state.ts';
import { usePrinting } from './support/use-printing.ts';
import { TroubleNotice } from './support/use-data.tsx';
import { CardList } from './training/CardList.tsx';
import { CardSheets, MOVE } from './training/CardSheets.tsx';
import { useHeld, useTraining } from './training/data.ts';
import { DeckChoice } from './training/Decks.tsx';

interface Props {
  readonly guide: NamedOptions;
  /** The ids that an address may name. */
  readonly decks: readonly string[];
  readonly context: readonly string[];
}

/** Cards that are chosen anew lie as they were dealt, covered. */
const AFRESH = { order: '', shown: [] };

interface TableProps {
  readonly guide: NamedOptions;
  readonly url: UrlState<OrderState>;
  readonly deck: DeckFile | null;
  readonly training: Training;
  readonly editions: readonly HeldEdition[];
}

const cardsFor = ({ deck, editions, url: { state } }: TableProps): Card[] =>
  deck === null
    ? dealtCards(editions, state.concern ?? '', state.count, state.seed)
    : deckCards(deck, editions, state.seed);

interface ContextProps extends Pick<TableProps, 'training'> {
  readonly url: UrlState<OrderState>;
}

/** One context card at a time, with its question. */
function ContextCard({ training: { context }, url: { state, change } }: ContextProps) {
  const at = context.findIndex(({ id }) => id === state.context);
  const card = context[at];
  const next = context[(at + 1) % context.length];
  return (
    <section class="context screen" aria-live="polite">
      {card !== undefined && (
        <p>
          <strong>{card.title}</strong> {card.text} <strong>{MOVE}</strong>
        </p>
      )}
      <div class="buttons">
        <ActionButton
          words={card === undefined ? 'Lay a context card' : 'Another context card'}
          act={() => change({ context: next?.id ?? null }, true)}
        />
        {card !== undefined && <ActionButton words="Remove the card" act={() => change({ context: null }, true)} />}
      </div>
    </section>
  );
}

interface ToolsProps {
  readonly url: UrlState<OrderState>;
  readonly letters: readonly string[];
  readonly onPrint: () => void;
}

const isAllShown = ({ shown }: OrderState, letters: readonly string[]): boolean =>
  letters.every((letter) => shown.includes(letter));

function TableTools({ url: { state, change }, letters, onPrint }: ToolsProps) {
  const all = isAllShown(state, letters);
  return (
    <div class="buttons screen" role="group" aria-label="For a room">
      <ActionButton words={all ? 'Cover all' : 'Reveal all'} act={() => change({ shown: all ? [] : letters }, true)} />
      <ActionButton words="Deal again" act={() => change({ ...AFRESH, seed: (state.seed % 9999) + 1 }, true)} />
      <ActionButton
        words={state.large ? 'Ordinary type' : 'Large type'}
        act={() => change({ large: !state.large }, true)}
      />
      <ActionButton words="Print cards" act={onPrint} />
    </div>
  );
}

interface LaidProps extends TableProps {
  readonly cards: readonly Card[];
}

/** The cards as they lie, and what a screen reader is told when one is moved. */
function Laid({ guide, url: { state, change }, cards, editions }: LaidProps) {
  const [status, announce] = useStatus();
  const onMove = (letter: string, to: number): void => {
    const order = moved(cards, state.order, letter, to);
    change({ order }, false);
    announce(`${letter} is now ${String(order.indexOf(letter) + 1)} of ${String(cards.length)}.`);
  };
  const onToggle = (letter: string): void => {
    const { shown } = state;
    change({ shown: shown.includes(letter) ? shown.filter((one) => one !== letter) : [...shown, letter] }, true);
  };
  return (
    <>
      <p class="end">Lowest</p>
      <CardList
        base={guide.base}
        cards={inOrder(cards, state.order)}
        editions={editions}
        shown={state.shown}
        onMove={onMove}
        onToggle={onToggle}
      />
      <p class="end">Highest</p>
      <p role="status" class="vh">
        {status}
      </p>
    </>
  );
}

function Table(props: TableProps) {
  const { guide, url, deck, training, editions } = props;
  const { state } = url;
  const cards = useMemo(() => cardsFor(props), [deck, editions, state.concern, state.count, state.seed]);
  const { printing, startPrint } = usePrinting();
  const title = deck?.title ?? subjectTitle(guide, { by: 'concern', id: state.concern ?? '' });
  const letters = cards.map(({ letter }) => letter);
  if (cards.length < 2)
    return <p class="notice">These areas list too few needs under this concern to put in order. Choose another.</p>;
  return (
    <>
      <h2 class="screen">{title}</h2>
      <p class="screen">Which is lowest, which is highest? Talk it over, then reveal where each document lists them.</p>
      <div class={state.large ? 'screen large' : 'screen'}>
        <Laid {...props} cards={cards} />
        <ContextCard training={training} url={url} />
      </div>
      <TableTools url={url} letters={letters} onPrint={startPrint} />
      {isAllShown(state, letters) && deck !== null && (
        <p class="screen">
          <strong>To draw out:</strong> {deck.draw}
        </p>
      )}
      <p class="caption screen">
        <strong>{SEVERAL_SIGNS}</strong> {PROMPTS} {state.shown.length > 0 && ALIGNED_BY_US}
      </p>
      {printing && (
        <CardSheets
          title={title}
          draw={deck?.draw ?? null}
          cards={cards}
          context={training.context}
          editions={editions}
        />
      )}
    </>
  );
}

export default function OrderCards({ guide, decks, context }: Props) {
  const choices = useMemo(() => comparisonChoices(guide), [guide]);
  const codec = useMemo((): UrlCodec<OrderState> => {
    const all = { documents: choices.documents, concerns: choices.concerns, decks, context };
    return { read: (query) => readOrder(query, all), write: writeOrder };
  }, [choices]);
  const url = useUrlState(codec);
  const { state, refused, change } = url;
  const written = useTraining(guide.base);
  const deck = written.training?.decks.find(({ id }) => id === state.deck) ?? null;
  const dealt = state.deck === null && state.concern !== null ? state.documents : [];
  const held = useHeld(guide.base, deck === null ? dealt : documentsOf(deck, choices.documents));
  const ready = written.training !== null && held.editions !== null;
  return (
    <div class="training">
      <RefusedNotice refused={refused} />
      {/* In large type, for a room, the window is for the cards. */}
      {!(state.large && ready) && (
        <DeckChoice
          guide={guide}
          decks={written.training?.decks ?? []}
          state={state}
          onChange={(part) => change({ ...AFRESH, ...part }, true)}
        />
      )}
      {state.deck === null && dealt.length === 0 && (
        <p class="screen">
          Choose a ready-made deck; or tick an area or more and choose a concern, and cards are dealt.
        </p>
      )}
      <TroubleNotice what="The decks" trouble={written.trouble} retry={written.retry} />
      <TroubleNotice what="The chosen editions" trouble={held.trouble} retry={held.retry} />
      {ready && <Table guide={guide} url={url} deck={deck} training={written.training} editions={held.editions} />}
    </div>
  );
}
