/**
 * What the workers use of their own scope. TypeScript's library for workers cannot stand in one program with that
 * for pages: each would change the types of the other.
 */
export interface LongEvent extends Event {
  /** Keeps the worker alive until the promise has settled. */
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends LongEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface PageMessageEvent extends LongEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  readonly url: string;
  navigate(address: string): Promise<unknown>;
}

interface Events {
  install: LongEvent;
  activate: LongEvent;
  fetch: FetchEvent;
  message: PageMessageEvent;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { readonly type: 'window' }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}
