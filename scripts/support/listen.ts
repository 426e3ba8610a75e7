// Listens on both loopback addresses: `localhost` means 127.0.0.1 to some programs and ::1 to others.
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { usualPort } from './env.ts';

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens on a port of the loopback, or on any free one for port 0. Throws where the port cannot be had. */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const first = await listenAt(handler, port, '127.0.0.1').catch((error: unknown) => {
    throw explain(error as NodeJS.ErrnoException, port);
  });
  const chosen = (first.address() as AddressInfo).port;
  const second = await listenAt(handler, chosen, '::1').catch(async (error: unknown) => {
    const fault = error as NodeJS.ErrnoException;
    if (!isTaken(fault)) return undefined; // a machine without IPv6: 127.0.0.1 is all there is
    await close(first);
    if (port !== 0) throw explain(fault, port);
    return null; // free on one address only: try another port
  });
  if (second === null) return listen(handler, 0);
  return {
    port: chosen,
    close: async () => {
      await Promise.all([first, second].map((server) => close(server)));
    },
  };
}

function isTaken({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EADDRINUSE' || code === 'EACCES';
}

function listenAt(handler: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => {
      resolve(server);
    });
  });
}

function close(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (server === undefined) {
      resolve();
      return;
    }
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Says what to do where a port cannot be had; other errors are handed back as they are. */
function explain(error: NodeJS.ErrnoException, port: number): Error {
  const other = port < 65535 ? port + 1 : port - 1;
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${other} npm start`);
  }
  if (error.code === 'EACCES') {
    return new Error(`This account may not use port ${port}. Choose one above 1023: PORT=${usualPort} npm start`);
  }
  return error;
}
