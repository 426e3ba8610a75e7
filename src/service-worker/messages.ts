/** What pages and the worker say to each other. */
import type { Pack, ToldCorrection } from '#model/offline/manifest.ts';
import { PREFIX } from './cache-names.ts';

/** What a page asks of the worker. */
export type WorkerRequest =
  | { readonly type: 'status'; readonly address: string }
  /** What the site publishes now: one answer serves the worker and all pages that ask within a few seconds. */
  | { readonly type: 'published' }
  /** Saves these areas besides what is saved; none, to go on with what was begun. */
  | { readonly type: 'save'; readonly areas: readonly string[] }
  | { readonly type: 'remove'; readonly area: string }
  | { readonly type: 'stop' }
  /** Asked of a worker that waits: the reader accepts its content. */
  | { readonly type: 'activate' };

export interface Status {
  readonly build: string;
  /** The day of the content that this worker answers with. */
  readonly date: string;
  /** The corrections that this content knows; undefined where its list is from before they were told. */
  readonly corrections: readonly ToldCorrection[] | undefined;
  /** Whether the address asked about is answered from what is saved. */
  readonly saved: boolean;
  /** Areas the reader chose. */
  readonly areas: readonly string[];
  /** Packs that are wholly there. */
  readonly whole: readonly string[];
  readonly packs: readonly Pick<Pack, 'id' | 'kind' | 'title' | 'hash' | 'bytes'>[];
}

/** Why saving ended early. */
export type Failure = 'connection' | 'server' | 'damaged' | 'newer' | 'room' | 'stopped';

/** Told to every page while something is saved. */
export type Broadcast =
  | { readonly type: 'progress'; readonly received: number; readonly of: number }
  | { readonly type: 'ended'; readonly failure: Failure | null };

/** The channel on which broadcasts come. */
export const CHANNEL = PREFIX;

/** Tells every page of the site, in whatever tab. */
export function broadcast(message: Broadcast): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message);
  channel.close();
}

const TIME_LIMIT = 10_000;

/** The worker's answer; rejects where none comes. */
export function request<Answer>(worker: ServiceWorker, message: WorkerRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => {
      reject(new Error(`the worker did not answer to "${message.type}"`));
    }, TIME_LIMIT);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}
