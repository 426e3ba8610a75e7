/** What a trainer can do with the pools: reveal, cover, hide the areas, mix, present, print. */
import type { JudgeState } from '#model/training/judge-state.ts';
import type { Pool } from '#model/training/pool.ts';
import { isNamed, type RevealAction } from '#model/training/reveal.ts';
import { ActionButton } from '../comparison/ActionButton.tsx';

interface Props {
  readonly state: JudgeState;
  readonly pools: readonly Pool[];
  readonly shown: ReadonlySet<string>;
  readonly choosing: boolean;
  readonly onChoose: () => void;
  readonly onPrint: () => void;
  readonly dispatch: (action: RevealAction) => void;
}

export function JudgeTools({ state, pools, shown, choosing, onChoose, onPrint, dispatch }: Props) {
  const all = pools.flatMap(({ signs }) => signs).every(({ id }) => shown.has(id));
  const allNamed = pools.every(({ document }) => isNamed(state, document));
  const act = (type: 'next-sign' | 'next-level' | 'all' | 'cover' | 'mix') => (): void => {
    dispatch({ type });
  };
  return (
    <div class="tools screen">
      <div class="buttons" role="group" aria-label="Reveal">
        <ActionButton words="Reveal next sign" idle={all} act={act('next-sign')} />
        <ActionButton words="Reveal next level" idle={all} act={act('next-level')} />
        <ActionButton words="Reveal all" idle={all && allNamed} act={act('all')} />
        <ActionButton words="Cover all" idle={shown.size === 0} act={act('cover')} />
      </div>
      <div class="buttons" role="group" aria-label="For a room">
        <ActionButton
          words={allNamed ? 'Hide which area is which' : 'Name the areas'}
          act={() => dispatch({ type: 'names', on: !allNamed })}
        />
        <ActionButton words="Mix again" act={act('mix')} />
        <ActionButton words="Present" act={() => dispatch({ type: 'present', on: true })} />
        <ActionButton words="Print handout" act={onPrint} />
        <ActionButton words={choosing ? 'Done choosing' : 'Other areas or concern'} act={onChoose} />
      </div>
    </div>
  );
}
