/**
 * Answers the desk's page on this machine alone. Another site in the same browser cannot read or write here: the name in
 * the address is checked, nothing is shared across origins, and all but the page itself wants a token that only it has.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { compareWords } from '#model/content/faithful.ts';
import { ABOUT_LABELS, KIND_LABELS } from '#model/content/labels.ts';
import { ABOUT, KINDS } from '#model/content/vocabulary.ts';
import type { Suggestion } from '../suggest-concerns.ts';
import { change, type Desk } from './entries.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const FILES: Readonly<Record<string, readonly [name: string, type: string]>> = {
  'GET /page.mjs': ['page.mjs', 'text/javascript; charset=utf-8'],
  'GET /walk.mjs': ['walk.mjs', 'text/javascript; charset=utf-8'],
  'GET /page.css': ['page.css', 'text/css; charset=utf-8'],
};

/** More than any bullet and its reason. */
const LARGEST = 64 * 1024;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const refused = (status: number, why: string): Answer => json({ error: why }, status);

const asked = z.strictObject({ published: z.string(), text: z.string() });

const pageFile = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) {
    body += chunk;
    if (body.length > LARGEST) throw new Error('That is too long.');
  }
  return JSON.parse(body);
}

const escaped = (sign: string): string => (sign === '&' ? '&amp;' : '&lt;');

/** Choices for a list of the page, each by its code and what it means. */
const options = (labels: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  codes
    .map((code) => `<option value="${code}">${code}: ${(labels[code] ?? '').replace(/[&<]/g, escaped)}</option>`)
    .join('');

export class DeskServer {
  readonly #token = randomBytes(24).toString('hex');
  readonly #server: Server;
  readonly #desk: Desk;
  readonly #suggest: (words: string, most: number) => Suggestion[];
  readonly #concerns: Readonly<Record<string, string>>;
  #hosts: readonly string[] = [];

  /** @param concerns all of them by id, which the field for them offers as one types */
  constructor(
    desk: Desk,
    suggest: (words: string, most: number) => Suggestion[],
    concerns: readonly { readonly id: string; readonly title: string }[],
  ) {
    this.#desk = desk;
    this.#suggest = suggest;
    this.#concerns = Object.fromEntries(concerns.map(({ id, title }) => [id, title]));
    this.#server = createServer((request, response) => void this.#respond(request, response));
  }

  /** @returns the address of the page */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'EADDRINUSE' ? new Error(`Port ${String(port)} is in use. Leave PORT unset.`) : error);
      });
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        const own = typeof address === 'object' && address !== null ? address.port : port;
        this.#hosts = [`127.0.0.1:${String(own)}`, `localhost:${String(own)}`];
        resolve(`http://127.0.0.1:${String(own)}/`);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
      this.#server.closeAllConnections();
    });
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, body } = await this.#answer(request).catch((error: unknown) =>
      refused(400, error instanceof Error ? error.message : String(error)),
    );
    response.writeHead(status, { ...HEADERS, 'content-type': type });
    response.end(body);
  }

  /** Why a request is not answered, whatever it asks for. */
  #refusal({ host = '', origin }: IncomingMessage['headers']): Answer | null {
    if (!this.#hosts.includes(host)) return refused(403, 'The desk answers to its own address alone.');
    if (origin !== undefined && origin !== `http://${host}`) return refused(403, 'Another site may not ask the desk.');
    return null;
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const refusal = this.#refusal(request.headers);
    if (refusal !== null) return refusal;
    const asks = `${request.method ?? ''} ${(request.url ?? '').replace(/\?.*$/, '')}`;
    const file = FILES[asks];
    if (file !== undefined) return { status: 200, type: file[1], body: pageFile(file[0]) };
    if (asks === 'GET /') return this.#page();
    if (!this.#hasToken(request)) return refused(403, 'Open the desk from its own page.');
    if (asks === 'GET /entries') return json(this.#desk.entries());
    if (request.headers['content-type'] !== 'application/json') return refused(404, 'There is nothing here.');
    if (asks === 'POST /save') return json(this.#desk.apply(change.parse(await bodyOf(request))));
    if (asks === 'POST /check') return json(this.#check(asked.parse(await bodyOf(request))));
    return refused(404, 'There is nothing here.');
  }

  #page(): Answer {
    const page = pageFile('page.html')
      .replaceAll('TOKEN', this.#token)
      .replaceAll('DOCUMENT', this.#desk.document)
      .replace('KINDS', options(KIND_LABELS, KINDS))
      .replace('ABOUT', options(ABOUT_LABELS, ABOUT))
      .replace('CONCERNS', options(this.#concerns, Object.keys(this.#concerns)));
    return { status: 200, type: 'text/html; charset=utf-8', body: page };
  }

  #hasToken(request: IncomingMessage): boolean {
    const given = Buffer.from(String(request.headers['x-desk-token'] ?? ''));
    const own = Buffer.from(this.#token);
    return given.length === own.length && timingSafeEqual(given, own);
  }

  /** What differs between the published words and ours, and the concerns that they may be about. */
  #check({ published, text }: z.infer<typeof asked>): unknown {
    return { ...compareWords(published, text), concerns: this.#suggest(`${published} ${text}`, 4) };
  }
}
