/** The pools of the areas beside one another, or one below the other. */
import { SilentCell } from '#components/kit/SilentCell.tsx';
import { silence } from '#model/edition/wording/notices.ts';
import { addresses } from '#model/edition/urls.ts';
import type { JudgeState } from '#model/training/judge-state.ts';
import type { HeldEdition, Pool } from '#model/training/pool.ts';
import { isNamed, type RevealAction } from '#model/training/reveal.ts';
import { ActionButton } from '../comparison/ActionButton.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  readonly base: string;
  readonly pools: readonly Pool[];
  readonly state: JudgeState;
  readonly shown: ReadonlySet<string>;
  readonly dispatch: (action: RevealAction) => void;
}

/** The words of an empty pool; while the area is hidden they name no area and lead to none. */
export function Empty({ facts, base }: { readonly facts: HeldEdition['facts']; readonly base: string | null }) {
  const of = (name: string) =>
    silence({ id: facts.document, area: { name }, lists: facts.lists, levels: facts.levels });
  return base === null ? (
    <p class="silent">{of('this area').text}</p>
  ) : (
    <SilentCell silence={of(facts.areaName)} base={base} />
  );
}

/** The heading of an area: its edition, or nothing that tells which it is. */
export const AreaName = ({ pool, named, base }: { pool: Pool; named: boolean; base: string | null }) => {
  const { facts } = pool.edition;
  if (!named) return <>{pool.alias}</>;
  return (
    <>
      {base === null ? facts.name : <a href={base + addresses.document(facts.document)}>{facts.name}</a>}
      {facts.replaced && <small> Replaced</small>}
    </>
  );
};

export const Pools = ({ base, pools, state, shown, dispatch }: Props) => (
  <div class="pools screen">
    {pools.map((pool) => {
      const named = isNamed(state, pool.document);
      const idle = named && pool.signs.every(({ id }) => shown.has(id));
      return (
        <section key={pool.alias}>
          <header>
            <h2>
              <AreaName pool={pool} named={named} base={base} />
            </h2>
            <ActionButton
              words={idle ? 'Revealed' : 'Reveal this area'}
              idle={idle}
              act={() => dispatch({ type: 'area', document: pool.document })}
            />
          </header>
          {pool.signs.length === 0 && <Empty facts={pool.edition.facts} base={named ? base : null} />}
          <ol class="signs">
            {pool.signs.map((sign) => (
              <Sign
                key={sign.number}
                sign={sign}
                pool={pool}
                shown={shown.has(sign.id)}
                named={named}
                base={base}
                onToggle={() => dispatch({ type: 'toggle', sign: sign.id })}
              />
            ))}
          </ol>
        </section>
      );
    })}
  </div>
);
