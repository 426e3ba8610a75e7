// What may be set in the environment: PORT for the servers, BASE_PATH for a site that stands in a folder of its host,
// REPORTS for the address of the list where readers report mistakes.

export const usualPort = 4321;

/** The port asked for, or the usual one. Throws where what was asked for is no port. */
export function readPort(asked: string | undefined): number {
  if (asked === undefined || asked === '') return usualPort;
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port <= 65535) return port;
  throw new Error(`PORT is "${asked}", which is not a port. Use a whole number from 1 to 65535, or leave it unset.`);
}

/** The path that the site stands at on its host, with a slash at both ends; `/` where none is set. */
export function readBase(asked: string | undefined): string {
  const inner = (asked ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

// What hosts that compress ahead of time send; the largest page takes some 150 ms here.
export const brotliQuality = 11;

/** The web address where mistakes are reported, or null where none is set. Throws where it is no web address. */
export function readReports(asked: string | undefined): string | null {
  if (asked === undefined || asked === '') return null;
  if (URL.canParse(asked) && /^https?:$/.test(new URL(asked).protocol)) return new URL(asked).href;
  throw new Error(
    `REPORTS is "${asked}", which is not a web address. Use one that begins with https://, or leave it unset.`,
  );
}
