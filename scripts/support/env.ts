// What may be set in the environment. Each setting is held to what it can mean: a slip is told, and never taken for an
// order. docs/hosting.md lists them all.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readStatement } from './statement.ts';

export const usualPort = 4321;

type Setting = string | undefined;

const isUnset = (asked: Setting): asked is undefined | '' => asked === undefined || asked.trim() === '';

/** PORT: the port asked for, or the usual one. Throws where what was asked for is no port. */
export function readPort(asked: Setting): number {
  if (isUnset(asked)) return usualPort;
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port <= 65535) return port;
  throw new Error(`PORT is "${asked}", which is not a port. Use a whole number from 1 to 65535, or leave it unset.`);
}

/** BASE_PATH: where the site stands on its host, with a slash at both ends; `/` where none is set. Throws where it is no path. */
export function readBase(asked: Setting): string {
  const inner = (asked ?? '').trim().replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  if (inner.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return `/${inner}/`;
  throw new Error(
    `BASE_PATH is "${asked ?? ''}", which is not a path. Use letters, digits, hyphens and slashes, as in /thresholds/, or leave it unset.`,
  );
}

function webAddress(name: string, asked: string): URL {
  if (URL.canParse(asked) && /^https?:$/.test(new URL(asked).protocol)) return new URL(asked);
  throw new Error(
    `${name} is "${asked}", which is not a web address. Use one that begins with https://, or leave it unset.`,
  );
}

/** SITE: the address of the host, without a path. Throws where it is none, or where a path belongs in BASE_PATH. */
export function readSite(asked: Setting): string {
  if (isUnset(asked)) return 'https://threshold-atlas.example';
  const { origin, pathname, search, hash } = webAddress('SITE', asked);
  if (pathname === '/' && search === '' && hash === '') return origin;
  throw new Error(`SITE is "${asked}". Use the address of the host alone, ${origin}; a path belongs in BASE_PATH.`);
}

/**
 * REPORTS: where mistakes are reported, a web address or `mailto:`, or null where none is set. `{title}` and `{words}` in
 * a web address are filled in on each page. Throws where it is neither.
 */
export function readReports(asked: Setting): string | null {
  if (isUnset(asked)) return null;
  const mail = asked.trim();
  if (/^mailto:[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(mail)) return mail;
  return webAddress('REPORTS', asked).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

const ON = ['1', 'true', 'yes', 'on'];
const OFF = ['0', 'false', 'no', 'off'];

/** A setting that is on or off; off where it is not set. Throws where it is neither, so that a slip switches nothing. */
export function readSwitch(name: string, asked: Setting): boolean {
  if (isUnset(asked)) return false;
  const said = asked.trim().toLowerCase();
  if (ON.includes(said)) return true;
  if (OFF.includes(said)) return false;
  throw new Error(`${name} is "${asked}". Use 1 to switch it on; use 0, or leave it unset, for an ordinary release.`);
}

/** CONTENT: the folder within the project that holds another `content/`, or null where none is set. Throws where it is none. */
export function readContentFolder(asked: Setting, project: string): string | null {
  if (isUnset(asked)) return null;
  const folder = resolve(project, asked);
  if (!relative(project, folder).startsWith('..') && existsSync(join(folder, 'content', 'documents'))) return folder;
  throw new Error(
    `CONTENT is "${asked}". Name a folder within the project that holds content/documents/, or leave it unset.`,
  );
}

/** What a read of a setting says is wrong with it; nothing where it can be meant. */
function slipOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Throws with every setting of a build that cannot be meant, before anything is built. */
export function checkSettings(env: Readonly<Record<string, Setting>>, project: string): void {
  const slips = [
    () => readSite(env['SITE']),
    () => readBase(env['BASE_PATH']),
    () => readReports(env['REPORTS']),
    () => readSwitch('KILL_SWITCH', env['KILL_SWITCH']),
    () => readContentFolder(env['CONTENT'], project),
    () => readStatement(env),
  ].flatMap(slipOf);
  if (slips.length > 0) throw new Error(slips.join('\n'));
}

// What hosts that compress ahead of time send; the largest page takes some 150 ms here.
export const brotliQuality = 11;
