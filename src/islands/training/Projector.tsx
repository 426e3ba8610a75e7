/**
 * Judge first, on a projector: a few signs of one area to a slide. Arrow keys, Page Up and Page Down turn and reveal,
 * as remote controls send them; the full stop reveals the rest of the slide, where it is not switched off.
 */
import { useEffect } from 'preact/hooks';
import { SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import type { JudgeState } from '#model/training/judge-state.ts';
import type { Pool, PoolSign } from '#model/training/pool.ts';
import { isNamed, type RevealAction } from '#model/training/reveal.ts';
import { slidesOf } from '#model/training/slides.ts';
import { ActionButton } from '../comparison/ActionButton.tsx';
import { Answer, marksOf } from './Answer.tsx';
import { AreaName, Empty } from './Pools.tsx';
import { SignWords } from './Sign.tsx';
import { turnOf, useSlides } from '../support/use-slides.ts';

interface Props {
  readonly title: string;
  readonly base: string;
  readonly pools: readonly Pool[];
  readonly state: JudgeState;
  readonly shown: ReadonlySet<string>;
  readonly dispatch: (action: RevealAction) => void;
}

interface SlideProps extends Pick<Props, 'shown' | 'base'> {
  readonly signs: readonly PoolSign[];
  readonly pool: Pool;
  readonly named: boolean;
  /** Where the focus goes when the button that was pressed has gone. */
  readonly onReveal: (sign: string) => void;
}

/** What a key does, where it does anything here. */
function actionOf(event: KeyboardEvent): RevealAction | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === '.') return { type: 'slide' };
  const turn = turnOf(event);
  return turn === null ? null : { type: turn > 0 ? 'forward' : 'back' };
}

function Slide({ signs, pool, named, shown, base, onReveal }: SlideProps) {
  return (
    <ol>
      {signs.map((sign) => (
        <li
          key={sign.number}
          value={sign.number}
          {...(named && shown.has(sign.id) ? marksOf(sign.entry, sign.id) : {})}
        >
          <SignWords sign={sign} />
          <div aria-live="polite">
            {shown.has(sign.id) ? (
              <Answer entry={sign.entry} facts={pool.edition.facts} base={named ? base : null} brief />
            ) : (
              <button type="button" onClick={() => onReveal(sign.id)}>
                Reveal<span class="vh"> sign {sign.number}</span>
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface FootProps extends Pick<Props, 'state' | 'dispatch'> {
  readonly onLeave: () => void;
}

const Foot = ({ state, dispatch, onLeave }: FootProps) => (
  <footer>
    <p>{SEVERAL_SIGNS}</p>
    <div class="buttons">
      <ActionButton words="Back" act={() => dispatch({ type: 'back' })} />
      <ActionButton words="Next" act={() => dispatch({ type: 'forward' })} />
      <label class="switch">
        <input
          type="checkbox"
          checked={state.stop}
          onChange={(event) => dispatch({ type: 'stop', on: event.currentTarget.checked })}
        />
        <span>Full stop reveals the slide</span>
      </label>
      <ActionButton words="Leave (Esc)" act={onLeave} />
    </div>
  </footer>
);

export function Projector(props: Props) {
  const { title, pools, state, dispatch } = props;
  const slides = slidesOf(pools);
  const place = Math.min(state.slide, Math.max(1, slides.length));
  const slide = slides[place - 1];
  const { dialog, body } = useSlides(place);
  // On the window: a click beside the slide takes the focus out of it, and a remote control must work on.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      dispatch(action);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
  const onReveal = (sign: string): void => {
    dispatch({ type: 'toggle', sign });
    body.current?.focus();
  };
  const named = slide !== undefined && isNamed(state, slide.pool.document);
  return (
    <dialog
      ref={dialog}
      class="projector whole-window"
      aria-labelledby="projected"
      onClose={() => dispatch({ type: 'present', on: false })}
    >
      <header>
        <h2 id="projected">{title}</h2>
        <p role="status">
          {slide !== undefined && <AreaName pool={slide.pool} named={named} base={null} />}{' '}
          <small>
            {place} of {slides.length}
          </small>
        </p>
      </header>
      <div class="projected" ref={body} tabIndex={0} role="group" aria-label={title}>
        {slide === undefined ? (
          pools.map((pool) => <Empty key={pool.alias} facts={pool.edition.facts} base={null} />)
        ) : (
          <Slide {...props} {...slide} named={named} onReveal={onReveal} />
        )}
      </div>
      <Foot state={state} dispatch={dispatch} onLeave={() => dialog.current?.close()} />
    </dialog>
  );
}
