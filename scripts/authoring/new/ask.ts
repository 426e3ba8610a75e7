/** Answers to a command: from its arguments, or asked of whoever sits before it. */
import { createInterface } from 'node:readline/promises';

export interface Question {
  /** The name of the argument that answers it. */
  readonly name: string;
  readonly asks: string;
  /** What is wrong with an answer, in a sentence; null where it will do. */
  readonly refuse?: (answer: string) => string | null;
  /** What an empty answer stands for; without it an answer is needed. */
  readonly usual?: string;
}

export type Ask = (question: Question) => Promise<string>;

/** Asks in the terminal until the answer will do. */
async function atTerminal({ asks, refuse, usual }: Question): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const typed = (
        await terminal.question(`${asks}${usual === undefined || usual === '' ? '' : ` [${usual}]`} `)
      ).trim();
      const answer = typed === '' ? (usual ?? '') : typed;
      const refusal = answer === '' && usual === undefined ? 'An answer is needed.' : (refuse?.(answer) ?? null);
      if (refusal === null) return answer;
      console.log(refusal);
    }
  } finally {
    terminal.close();
  }
}

/**
 * Takes answers from arguments first.
 * @param canAsk whether somebody sits before a terminal; otherwise what is missing is named
 */
export const asking =
  (given: Readonly<Record<string, string | undefined>>, canAsk: boolean): Ask =>
  async (question) => {
    const answer = given[question.name]?.trim();
    if (answer !== undefined) {
      const refusal = question.refuse?.(answer) ?? null;
      if (refusal !== null) throw new Error(`--${question.name}: ${refusal}`);
      return answer;
    }
    if (canAsk) return atTerminal(question);
    if (question.usual !== undefined) return question.usual;
    throw new Error(`--${question.name} is missing, and nobody can be asked here: ${question.asks}`);
  };
