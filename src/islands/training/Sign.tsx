/** The words of one sign of a pool, and where it is listed once that is revealed. */
import type { Pool, PoolSign } from '#model/training/pool.ts';
import { Answer, marksOf } from './Answer.tsx';

interface WordsProps {
  readonly sign: Pick<PoolSign, 'leadIn' | 'text' | 'lines' | 'about'>;
}

export const SignWords = ({ sign: { leadIn, text, lines, about } }: WordsProps) => (
  <>
    <p>
      {leadIn !== null && <span class="lead-in">{leadIn} </span>}
      {text}
    </p>
    {lines.length > 0 && (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {about !== null && <small class="soft">{about}</small>}
  </>
);

interface Props {
  readonly sign: PoolSign;
  readonly pool: Pool;
  readonly shown: boolean;
  readonly named: boolean;
  readonly base: string;
  readonly onToggle: () => void;
}

export const Sign = ({ sign, pool, shown, named, base, onToggle }: Props) => (
  <li value={sign.number} {...(shown && named ? marksOf(sign.entry, sign.id) : {})}>
    <SignWords sign={sign} />
    {shown && <Answer entry={sign.entry} facts={pool.edition.facts} base={named ? base : null} />}
    <button type="button" class="reveal screen" onClick={onToggle}>
      {shown ? 'Cover' : 'Reveal'}
      <span class="vh"> sign {sign.number}</span>
    </button>
  </li>
);
