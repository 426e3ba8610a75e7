// The one place that fetches data: what it believes, what it forgets, and what it notes for the reader.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchFacts, fetchIndex, fetchLexicon } from '#islands/support/data.ts';
import { keepSaved, fetchOnce, loadTwice, NotSaved } from '#islands/support/fetch.ts';

const json = (data: unknown, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(JSON.stringify(data), { status, headers: { 'content-type': 'application/json', ...headers } });
const unsaved = (title: string): Response => json('', { 'x-not-saved': encodeURIComponent(title) }, 503);

const answer = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const dataset: Record<string, string> = {};
const told = vi.fn();
let count = 0;
/** A new address each time: what was fetched once is kept. */
const anAddress = (): string => `/data/${String(++count)}.json`;
const always = (): boolean => true;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('dispatchEvent', told);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('an answer is believed', () => {
  it('where it is JSON, a success, and what the address holds', async () => {
    answer.mockImplementation(() => Promise.resolve(json({ kind: 'right' })));
    const isRight = (data: unknown): boolean => JSON.stringify(data) === '{"kind":"right"}';
    await expect(fetchOnce(anAddress(), isRight)).resolves.toEqual({ kind: 'right' });
    expect(answer.mock.calls[0]![1].cache).toBe('no-cache');
  });

  it.each([
    ['a page with 200', () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } })],
    ['a page that says it is JSON', () => new Response('<h1>', { headers: { 'content-type': 'application/json' } })],
    ['data of another', () => json({ portal: 'Sign in' })],
    ['null', () => json(null)],
    ['a success that is none', () => json({ kind: 'right' }, {}, 404)],
  ])('not where it is %s', async (_, other) => {
    answer.mockImplementation(() => Promise.resolve(other()));
    const isRight = (data: unknown): boolean => JSON.stringify(data) === '{"kind":"right"}';
    await expect(fetchOnce(anAddress(), isRight)).rejects.toThrow();
  });

  it.each([
    [
      'an index of another document',
      () => fetchIndex('/a', 'x'),
      { document: 'y', ref: [], text: [], levels: [], listed: [] },
    ],
    ['facts without contacts', () => fetchFacts('/a', 'x'), { document: 'x', levels: [], timescales: [] }],
    ['a lexicon of another shape', () => fetchLexicon('/a'), { concerns: {}, terms: [] }],
  ])('not where it is %s', async (_, load, data) => {
    answer.mockImplementation(() => Promise.resolve(json(data)));
    await expect(load()).rejects.toThrow('what answered is not /a/data/');
  });
});

describe('an address', () => {
  it('is fetched once, and again after a failure alone', async () => {
    const address = anAddress();
    answer.mockImplementationOnce(() => Promise.reject(new TypeError('no connection')));
    answer.mockImplementation(() => Promise.resolve(json(1)));
    await expect(fetchOnce(address, always)).rejects.toThrow('no connection');
    await expect(Promise.all([fetchOnce(address, always), fetchOnce(address, always)])).resolves.toEqual([1, 1]);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('that is silent is given up; one that is slow is not', async () => {
    const ended = (signal: AbortSignal): Promise<never> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(new DOMException('ended', 'AbortError'));
        });
      });
    answer.mockImplementationOnce((_, { signal }) => ended(signal!));
    const silent = expect(fetchOnce(anAddress(), always)).rejects.toThrow('ended');
    await vi.advanceTimersByTimeAsync(8_000);
    await silent;
    const slow = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        controller.enqueue(new TextEncoder().encode('1'));
        if (++count % 5 === 0) controller.close();
      },
    });
    answer.mockImplementationOnce(() =>
      Promise.resolve(new Response(slow, { headers: { 'content-type': 'application/json' } })),
    );
    const come = expect(fetchOnce(anAddress(), always)).resolves.toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(40_000);
    await come;
  });
});

describe('what is not saved', () => {
  it('is named in the order of the alphabet, each once, and no more when it has come', async () => {
    const [south, north] = [anAddress(), anAddress()];
    answer.mockImplementation((address) => Promise.resolve(unsaved(address === south ? 'South' : 'North & East')));
    await Promise.allSettled([south, north, south].map((address) => fetchOnce(address, always)));
    expect(dataset['notSaved']).toBe('North & East, South');
    expect(told).toHaveBeenCalledTimes(2);
    answer.mockImplementation(() => Promise.resolve(json(1)));
    await Promise.all([south, north].map((address) => fetchOnce(address, always)));
    expect(dataset).not.toHaveProperty('notSaved');
  });

  it('does not stand in the way of what is; another fault does', async () => {
    const fault = new Error('broken');
    const gone = (): Promise<never> => Promise.reject(new NotSaved('South'));
    await expect(keepSaved([Promise.resolve(1), gone()])).resolves.toEqual([1]);
    await expect(keepSaved([gone(), gone()])).rejects.toBeInstanceOf(NotSaved);
    await expect(keepSaved([Promise.resolve(1), gone(), Promise.reject(fault)])).rejects.toBe(fault);
  });

  it('is an error that changes nothing by being made', () => {
    expect(new NotSaved('South').message).toBe('South');
    expect(dataset).not.toHaveProperty('notSaved');
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a second try', () => {
  const load = vi.fn<() => Promise<number>>();
  const onFailure = vi.fn();

  it('follows a failure, which is told, after a moment', async () => {
    load.mockRejectedValueOnce(new Error('once')).mockResolvedValue(2);
    const loaded = loadTwice(load, onFailure);
    await vi.advanceTimersByTimeAsync(0);
    expect([load.mock.calls.length, onFailure.mock.calls.length]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(loaded).resolves.toBe(2);
  });

  it('does not follow where the site is not reached: the worker has just tried', async () => {
    load.mockRejectedValue(new NotSaved('South'));
    await expect(loadTwice(load, onFailure)).rejects.toBeInstanceOf(NotSaved);
    expect([load.mock.calls.length, onFailure.mock.calls.length]).toEqual([1, 0]);
  });
});
