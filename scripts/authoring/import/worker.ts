/** Reads one file apart from the command, so that a file that takes too much time or memory ends alone. */
import { parentPort, workerData } from 'node:worker_threads';
import { recognise, type Recognised } from './read.ts';
import { UnreadableFile } from './source.ts';

export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly levels: readonly string[];
}

export type Answer = { readonly read: Recognised } | { readonly refused: string };

const { name, bytes, levels } = workerData as Task;
const answer: Answer = await recognise(name, Buffer.from(bytes), levels).then(
  (read) => ({ read }),
  (error: unknown) => ({
    refused:
      error instanceof UnreadableFile
        ? error.message
        : `The file is broken in a way that we do not know (${error instanceof Error ? error.message : String(error)}). Open it in the program that made it and save it again.`,
  }),
);
parentPort?.postMessage(answer);
