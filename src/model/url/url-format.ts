/**
 * The query of an address as a format: which keys it has, what each may hold, and what it means when it holds nothing.
 * Every tool describes its own with this, and reads and writes by it. Whatever stands in an address is treated as
 * hostile: reading never throws, takes nothing but what is allowed, and names what it refused.
 */
import { Refused } from './refused.ts';

/** The values that a key may hold; where they depend on others, on those that were read before. */
type Allowed<Value extends string, Before> = readonly Value[] | ((value: string, before: Before) => boolean);

interface Key {
  readonly name: string;
  readonly allowed: Allowed<string, never>;
  /** How many values are taken; `null` for a key that holds one value and no list. */
  readonly most: number | null;
  /** Whether a list is kept as the address orders it, and not as the choices are ordered. */
  readonly ordered: boolean;
  /** What a key of one value means where the address does not hold it. */
  readonly usual: string | null;
}

type Values = Readonly<Record<string, string | null | readonly string[]>>;

interface ListOptions {
  /** Further values are refused. */
  readonly most?: number;
  /** The order of the address means something; otherwise one view has one address, however its choices are ordered. */
  readonly ordered?: true;
}

export interface UrlFormat<State extends object> {
  /** Adds a key of one value: the first that is allowed counts. @param usual what no value means; it is not written */
  one<Name extends string, Value extends string, Usual extends Value | null = null>(
    name: Name,
    allowed: Allowed<Value, State>,
    usual?: Usual,
  ): UrlFormat<State & Readonly<Record<Name, Value | Usual>>>;
  /** Adds a key that may be repeated. */
  many<Name extends string, Value extends string>(
    name: Name,
    allowed: Allowed<Value, State>,
    options?: ListOptions,
  ): UrlFormat<State & Readonly<Record<Name, readonly Value[]>>>;
  /** Reads a query. `refused` is for `refusedNotice`. */
  read(query: string): { readonly values: State; readonly refused: string[] };
  /** Writes a query with its question mark; nothing where all is as usual. */
  write(values: State): string;
}

function readKey(
  { name, allowed, most, ordered, usual }: Key,
  given: URLSearchParams,
  before: Values,
  refused: Refused,
): Values[string] {
  const isAllowed = (value: string): boolean =>
    typeof allowed === 'function' ? allowed(value, before as never) : allowed.includes(value);
  const taken: string[] = [];
  for (const value of new Set(given.getAll(name))) {
    if (value === '') continue;
    // What is refused takes no place: the first that is a choice counts, wherever it stands.
    if (taken.length < (most ?? 1) && isAllowed(value)) taken.push(value);
    else refused.add(name, value);
  }
  if (most === null) return taken[0] ?? usual;
  return ordered || typeof allowed === 'function' ? taken : allowed.filter((value) => taken.includes(value));
}

function readQuery(query: string, keys: readonly Key[]): { values: Values; refused: string[] } {
  const given = new URLSearchParams(query);
  const refused = new Refused();
  const names = new Set(keys.map(({ name }) => name));
  for (const [name, value] of given) if (!names.has(name)) refused.add(name, value);
  const values: Record<string, Values[string]> = {};
  for (const key of keys) values[key.name] = readKey(key, given, values, refused);
  return { values, refused: refused.list };
}

const withQuestionMark = (query: URLSearchParams): string => {
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

function writeQuery(values: Values, keys: readonly Key[]): string {
  const query = new URLSearchParams();
  for (const { name, usual } of keys) {
    for (const value of [values[name] ?? []].flat()) if (value !== usual) query.append(name, value);
  }
  return withQuestionMark(query);
}

function formatOf<State extends object>(keys: readonly Key[]): UrlFormat<State> {
  const withKey = <Next extends State>(key: Key): UrlFormat<Next> => formatOf<Next>([...keys, key]);
  return {
    one: (name, allowed, usual) => withKey({ name, allowed, most: null, ordered: false, usual: usual ?? null }),
    many: (name, allowed, { most = Infinity, ordered = false } = {}) =>
      withKey({ name, allowed, most, ordered, usual: null }),
    read: (query) => readQuery(query, keys) as { values: State; refused: string[] },
    write: (values) => writeQuery(values as Values, keys),
  };
}

/** A format without keys, to be built upon: `urlFormat().many('area', areas).one('group', GROUPINGS, 'area')`. */
export const urlFormat = (): UrlFormat<object> => formatOf([]);

/** The same query with another value of one key, or without it; what else it holds stays. For pages of several tools. */
export function replaceInQuery(query: string, name: string, value: string | null): string {
  const given = new URLSearchParams(query);
  given.delete(name);
  if (value !== null) given.set(name, value);
  return withQuestionMark(given);
}
