/** "Judge first" as its address holds it: areas and a subject as the comparison names them, and what is revealed. */
import { urlFormat } from '#model/url/url-format.ts';

export const MOST_EDITIONS = 5;

export interface JudgeState {
  readonly documents: readonly string[];
  readonly by: 'concern' | 'dimension';
  /** Null where nothing is chosen yet. */
  readonly subject: string | null;
  readonly seed: number;
  /** Areas appear as "Area A" … until they are named. */
  readonly anonymous: boolean;
  readonly named: readonly string[];
  /** Ids of revealed signs; the id of a document where all of its signs are. */
  readonly shown: readonly string[];
  readonly presenting: boolean;
  /** The slide that is presented, from one. */
  readonly slide: number;
  /** Whether the full stop, which some remote controls send, reveals. */
  readonly stop: boolean;
}

export interface JudgeChoices {
  readonly documents: readonly string[];
  readonly concerns: readonly string[];
  readonly dimensions: readonly string[];
}

/** A whole number from one, of at most four digits. */
export const isNumber = (value: string): boolean => /^[1-9]\d{0,3}$/.test(value);

interface WithDocuments {
  readonly doc: readonly string[];
}

/** A document, or a sign of one: its ids begin with that of the document. */
const isShown = (value: string, { doc }: WithDocuments): boolean =>
  doc.some((one) => value === one || (value.startsWith(`${one}-`) && /^[a-z\d-]{1,120}$/.test(value)));

const judgeFormat = ({ documents, concerns, dimensions }: JudgeChoices) =>
  urlFormat()
    .many('doc', documents, { most: MOST_EDITIONS, ordered: true })
    .one('concern', concerns)
    .one('dimension', (value, { concern }: { readonly concern: string | null }) =>
      concern === null ? dimensions.includes(value) : false,
    )
    .one('seed', isNumber, '1')
    .one('names', ['hidden'])
    .many('named', (value, { doc }: WithDocuments) => doc.includes(value))
    .many('shown', isShown)
    .one('present', ['1'])
    .one('slide', isNumber, '1')
    .one('stop', ['off']);

export function readJudge(query: string, choices: JudgeChoices): { state: JudgeState; refused: string[] } {
  const { values, refused } = judgeFormat(choices).read(query);
  const state: JudgeState = {
    documents: values.doc,
    by: values.concern === null && values.dimension !== null ? 'dimension' : 'concern',
    subject: values.concern ?? values.dimension,
    seed: Number(values.seed),
    anonymous: values.names !== null,
    named: values.named,
    shown: values.shown,
    presenting: values.present !== null,
    slide: Number(values.slide),
    stop: values.stop === null,
  };
  return { state, refused };
}

const NO_CHOICES: JudgeChoices = { documents: [], concerns: [], dimensions: [] };

export function writeJudge(state: JudgeState): string {
  const { by, subject, presenting } = state;
  return judgeFormat(NO_CHOICES).write({
    doc: state.documents,
    concern: by === 'concern' ? subject : null,
    dimension: by === 'dimension' ? subject : null,
    seed: String(state.seed),
    names: state.anonymous ? 'hidden' : null,
    named: state.named,
    shown: state.shown,
    present: presenting ? '1' : null,
    slide: presenting ? String(state.slide) : '1',
    stop: state.stop ? null : 'off',
  });
}
