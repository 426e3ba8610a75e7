/** Has a file read within limits of time and memory. */
import { Worker } from 'node:worker_threads';
import type { Recognised } from './read.ts';
import { UnreadableFile } from './source.ts';
import type { Answer, Task } from './worker.ts';

const SECONDS = 60;
const MEGABYTES = 1024;
const TOO_MUCH = `Reading the file takes more than ${SECONDS} seconds or ${MEGABYTES} MB of memory. Save the part with the level tables as a file of its own.`;

export function readApart(task: Task, seconds = SECONDS): Promise<Recognised> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const refuse = (message: string): void => {
      clearTimeout(timer);
      void worker.terminate();
      reject(new UnreadableFile(message));
    };
    const timer = setTimeout(() => refuse(TOO_MUCH), seconds * 1000);
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer);
      void worker.terminate();
      if ('read' in answer) resolve(answer.read);
      else reject(new UnreadableFile(answer.refused));
    });
    worker.once('error', () => refuse(TOO_MUCH));
  });
}
