// Serves a built site as an ordinary static host would: compressed, with right content types, `/name` sent on to
// `/name/`, and 404.html with status 404 where there is nothing. Used by `npm start` and by the tests.
import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { constants } from 'node:zlib';
import sirv from 'sirv';
import { listen } from './listen.ts';
import { brotliQuality } from './env.ts';

export interface Site {
  /** The folder that holds the built pages. */
  readonly folder: string;
  /** The port on the loopback; 0 for any free one. */
  readonly port: number;
  /** The path that the site was built for, with both slashes; `/` unless told otherwise. */
  readonly base?: string | undefined;
  /** The headers that a host adds for a path, which begins with a slash: in place of our own where they have one name. */
  readonly headers?: ((path: string) => Headers) | undefined;
}

export interface Served {
  /** The site's address, base path and closing slash included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves a built site until it is closed. Throws where the folder holds no site or the port cannot be had. */
export async function serve({ folder, port, base = '/', headers = () => new Headers() }: Site): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const { port: chosen, close } = await listen(handlerFor(folder, base, headers), port);
  return { url: `http://localhost:${chosen}${base}`, close };
}

function handlerFor(folder: string, base: string, headers: (path: string) => Headers): RequestListener {
  const compress = compression({
    filter: mayCompress,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  }) as unknown as Handler;
  const send = sirv(folder, {
    etag: true,
    setHeaders: (response: ServerResponse, path: string) => {
      setHeaders(response, path);
      response.setHeaders(headers(path));
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse, { path, search }: Address): void => {
    if (path === '/' && base !== '/') {
      redirect(response, base);
    } else if (`${path}/` === base || (path.startsWith(base) && lacksSlash(folder, path.slice(base.length - 1)))) {
      redirect(response, `${path}/${search}`);
    } else if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      compress(request, response, () => {
        send(request, response, () => {
          notFound(folder, response.setHeaders(headers(request.url ?? '/')));
        });
      });
    } else {
      refuse(response, 404, `The site stands at ${base}, and nothing else is here.`);
    }
  };
  return (request, response) => {
    const address = addressOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Only GET and HEAD are answered.');
    else if (address === undefined) refuse(response, 400, 'That address cannot be read.');
    else answer(request, response, address);
  };
}

interface Address {
  readonly path: string;
  readonly search: string;
}

/** The address asked for, `..` resolved and `//` taken as one slash; undefined where it makes no sense. */
function addressOf(request: IncomingMessage): Address | undefined {
  try {
    const { pathname, search } = new URL(`http://localhost${request.url ?? ''}`);
    decodeURI(pathname); // throws on a broken escape
    return { path: pathname.replace(/\/{2,}/g, '/'), search };
  } catch {
    return undefined;
  }
}

/** `/name` where only `/name/` exists: relative links would miss, so hosts send the reader on. */
function lacksSlash(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, decodeURI(path), 'index.html'));
}

// Without a range: a part of a file is a part of what is on the disk, not of its compressed form.
function mayCompress(request: IncomingMessage, response: ServerResponse): boolean {
  return request.headers.range === undefined && compression.filter(request as never, response as never);
}

// What the list of content types that sirv uses leaves out: the charset, and Pagefind's own files.
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

function setHeaders(response: ServerResponse, path: string): void {
  const type = contentTypes[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  // Names under _astro/ carry a hash of what they hold; all else is asked for again, and mostly answered with 304.
  const immutable = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    refuse(response, 404, 'There is nothing at this address.');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(readFileSync(page));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-cache' });
  response.end();
}
