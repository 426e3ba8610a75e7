/** Judge first on paper: the signs with room to write, and the answers on a sheet of their own. */
import { PROMPTS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { writeJudge, type JudgeState } from '#model/training/judge-state.ts';
import type { Pool, PoolSign } from '#model/training/pool.ts';
import { isNamed } from '#model/training/reveal.ts';
import { Answer } from './Answer.tsx';
import { Empty } from './Pools.tsx';
import { SignWords } from './Sign.tsx';
import { States } from './States.tsx';

interface Props {
  readonly title: string;
  readonly pools: readonly Pool[];
  readonly state: JudgeState;
}

interface TableProps {
  readonly pool: Pool;
  readonly caption: string;
  /** The head of the second column, and what stands in it. */
  readonly head: string;
  readonly cell: (sign: PoolSign) => preact.ComponentChildren;
}

const SignTable = ({ pool, caption, head, cell }: TableProps) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Sign</th>
        <th scope="col">{head}</th>
      </tr>
    </thead>
    <tbody>
      {pool.signs.map((sign) => (
        <tr key={sign.number}>
          <td>
            <span class="number">{sign.number}</span>
            <SignWords sign={sign} />
          </td>
          <td>{cell(sign)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const Handout = ({ title, pools, state }: Props) => (
  <div class="handout">
    <section>
      <h2>{title}</h2>
      <p>
        At which level would you expect each sign, and why? {SEVERAL_SIGNS} {PROMPTS}
      </p>
      {pools.map((pool) => {
        const named = isNamed(state, pool.document);
        const caption = named ? pool.edition.facts.name : pool.alias;
        return pool.signs.length === 0 ? (
          <div key={pool.alias}>
            <h3>{caption}</h3>
            <Empty facts={pool.edition.facts} base={null} />
          </div>
        ) : (
          <SignTable key={pool.alias} pool={pool} caption={caption} head="Level, and why" cell={() => null} />
        );
      })}
    </section>
    <section class="answers">
      <h2>{title}: where each document lists them</h2>
      <p>Keep this sheet until the room has judged.</p>
      {pools
        .filter(({ signs }) => signs.length > 0)
        .map((pool) => {
          const { facts } = pool.edition;
          const caption = isNamed(state, pool.document) ? facts.name : `${pool.alias} is ${facts.name}`;
          return (
            <SignTable
              key={pool.alias}
              pool={pool}
              caption={caption}
              head="Listed at"
              cell={({ entry }) => <Answer entry={entry} facts={facts} base="" />}
            />
          );
        })}
      <p class="address">
        <small>
          Made from{' '}
          {`${location.origin}${location.pathname}${writeJudge({ ...state, shown: [], named: [], presenting: false })}`}
        </small>
      </p>
      <States editions={pools.map(({ edition }) => edition)} />
    </section>
  </div>
);
