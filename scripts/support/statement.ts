// What the accessibility statement says of whoever publishes the site: settings of a build, listed in docs/hosting.md.
// A statement that is half filled in misleads, so that what belongs together is asked for together.

type Settings = Readonly<Record<string, string | undefined>>;

export interface Publisher {
  /** Who publishes this copy of the site. */
  readonly organisation: string;
  /** An address of mail or of a web page. */
  readonly contact: string;
  /** Working days within which an answer is promised; null where none is. */
  readonly replyDays: number | null;
  /** Days as `2026-11-27`. */
  readonly prepared: string;
  readonly reviewed: string;
}

const NAMES = [
  'STATEMENT_BY',
  'STATEMENT_CONTACT',
  'STATEMENT_PREPARED',
  'STATEMENT_REVIEWED',
  'STATEMENT_REPLY_DAYS',
] as const;
type Name = (typeof NAMES)[number];
const NEEDED: readonly Name[] = NAMES.slice(0, 3);

const MAIL = /^[^\s@?&/:]+@[^\s@?&/]+\.[^\s@?&/]+$/;

function contactOf(asked: string): string {
  if (MAIL.test(asked)) return asked;
  if (URL.canParse(asked) && /^https?:$/.test(new URL(asked).protocol)) return new URL(asked).href;
  throw new Error(
    `STATEMENT_CONTACT is "${asked}", which is neither an address of mail (access@example.org) nor of a web page (https://…).`,
  );
}

function dayOf(name: Name, asked: string): string {
  const date = new Date(`${asked}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(asked))
    return asked;
  throw new Error(`${name} is "${asked}", which is not a day. Write it as 2026-11-27.`);
}

function replyDaysOf(asked: string): number | null {
  if (asked === '') return null;
  const days = Number(asked);
  if (/^\d+$/.test(asked) && days >= 1 && days <= 60) return days;
  throw new Error(
    `STATEMENT_REPLY_DAYS is "${asked}". Write a whole number of working days from 1 to 60, or leave it out.`,
  );
}

/** What is set, or null where nothing is. Throws where it is half set, or where a setting cannot be meant. */
export function readStatement(env: Settings): Publisher | null {
  const said = (name: Name): string => env[name]?.trim() ?? '';
  const isSet = (name: Name): boolean => said(name) !== '';
  if (!NAMES.some(isSet)) return null;
  const missing = NEEDED.filter((name) => !isSet(name));
  if (missing.length > 0)
    throw new Error(`An accessibility statement needs ${NEEDED.join(', ')}; not set: ${missing.join(', ')}.`);
  const prepared = dayOf('STATEMENT_PREPARED', said('STATEMENT_PREPARED'));
  const reviewed = isSet('STATEMENT_REVIEWED') ? dayOf('STATEMENT_REVIEWED', said('STATEMENT_REVIEWED')) : prepared;
  if (reviewed < prepared)
    throw new Error(`STATEMENT_REVIEWED, ${reviewed}, is before STATEMENT_PREPARED, ${prepared}.`);
  return {
    organisation: said('STATEMENT_BY').replace(/\s+/g, ' '),
    contact: contactOf(said('STATEMENT_CONTACT')),
    replyDays: replyDaysOf(said('STATEMENT_REPLY_DAYS')),
    prepared,
    reviewed,
  };
}
