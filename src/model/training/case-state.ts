/** "The same case, several areas" as its address holds it: how far it is told, what was heard, and in which areas. */
import { urlFormat } from '#model/url/url-format.ts';
import { isNumber, MOST_EDITIONS } from './judge-state.ts';

export const MOST_CONCERNS = 8;

export interface CaseState {
  /** How many lines have been told. */
  readonly step: number;
  /** Concerns that the room heard. */
  readonly concerns: readonly string[];
  readonly documents: readonly string[];
  /** Whether it is shown where the document prints the case, and what was done. */
  readonly revealed: boolean;
  readonly large: boolean;
}

export interface CaseChoices {
  readonly documents: readonly string[];
  readonly concerns: readonly string[];
}

const caseFormat = ({ documents, concerns }: CaseChoices) =>
  urlFormat()
    .one('step', isNumber, '1')
    .many('concern', concerns, { most: MOST_CONCERNS, ordered: true })
    .many('doc', documents, { most: MOST_EDITIONS, ordered: true })
    .one('reveal', ['1'])
    .one('type', ['large']);

export function readCase(query: string, choices: CaseChoices): { state: CaseState; refused: string[] } {
  const { values, refused } = caseFormat(choices).read(query);
  return {
    state: {
      step: Number(values.step),
      concerns: values.concern,
      documents: values.doc,
      revealed: values.reveal !== null,
      large: values.type !== null,
    },
    refused,
  };
}

export const writeCase = ({ step, concerns, documents, revealed, large }: CaseState): string =>
  caseFormat({ documents: [], concerns: [] }).write({
    step: String(step),
    concern: concerns,
    doc: documents,
    reveal: revealed ? '1' : null,
    type: large ? 'large' : null,
  });
