/** Which words name a level of need, and which level that is. */
export interface Level {
  readonly id: string;
  /** The label as printed, such as "Tier 2A"; null where a level has a name alone. */
  readonly printed: string | null;
  readonly name: string | null;
}

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
};
const KIND = '(?:levels?|tiers?|stages?|bands?|thresholds?|layers?)';
const NUMBER = '(?:\\d(?!\\d)|one|two|three|four|five|six|seven|iv|v?i{1,3}|v)';
const LETTER = '(?:\\s?\\(?[a-d]\\)?)';
const ONE = new RegExp(
  `^(?:threshold\\s+)?(${KIND})\\s*(?:of need\\s*)?[:.\\-–—]?\\s*(${NUMBER})(${LETTER})?(?![\\p{L}\\d%])`,
  'iu',
);
const MORE = new RegExp(
  `^\\s*(?:and|or|to|&|/|,|\\+|-|–|—)\\s*(?:${KIND}\\s*)?(${NUMBER})(${LETTER})?(?=$|\\s*[:.,;()/&–—-]|\\s+(?:and|or|to)\\b)`,
  'iu',
);
const PARTED = /^[\s:;.,\-–—|/()[\]]+|[\s:;.,\-–—|/([]+$/g;
const NUMBER_FIRST = new RegExp(`^(?:\\d[a-d]?)$`, 'i');

/** Words with which documents name levels that have no number. */
const NAMED =
  /^(?:the\s+)?(?:universal|additional|early help|early support|early intervention|targeted|intensive|specialist|statutory|complex|acute|enhanced|emerging|vulnerable|significant|substantial|child(?:ren)? in need|child protection|partnership plus|protection|multiple|severe|low|moderate|high|critical|community support|universal plus)\b/i;
const A_NAME = 60;

const idOf = (number: string, letter = ''): string =>
  `${NUMBERS[number.toLowerCase()] ?? number}${letter.replace(/[\s()]/g, '').toLowerCase()}`;

/** Every level that words open with: one, or several where they say "Levels 2 and 3"; none where they name no level. */
export function numberedLevels(words: string): Level[] {
  const first = ONE.exec(words);
  if (first === null) return [];
  const [whole, kind = '', number = '', letter] = first;
  const ids = [idOf(number, letter)];
  let rest = words.slice(whole.length);
  for (let more = MORE.exec(rest); more !== null; more = MORE.exec(rest)) {
    ids.push(idOf(more[1] ?? '', more[2]));
    rest = rest.slice(more[0].length);
  }
  const name = rest.replace(PARTED, '').trim();
  const printed = `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${number}${(letter ?? '').trim()}`;
  const only = ids.length === 1;
  return ids.map((id) => ({
    id,
    printed: only ? printed : null,
    name: only && name !== '' && name.length <= A_NAME ? name : null,
  }));
}

/** Whether words are the label of a level and at most its name after a sign: "Level 2: Early help", not "Level 2 services". */
export function isLabel(words: string): boolean {
  const [whole] = ONE.exec(words) ?? [];
  return whole !== undefined && /^\s*(?:$|[:–—\-(|,/&])/.test(words.slice(whole.length));
}

export const soundsLikeALevel = (words: string): boolean => words.length <= A_NAME && NAMED.test(words);

/** "2a" by itself, as a column of levels has it. */
export const bareNumber = (words: string): string | null => (NUMBER_FIRST.test(words) ? words.toLowerCase() : null);

const key = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The levels of one document, gathered as they are met. */
export class Levels {
  readonly #levels = new Map<string, Level>();
  readonly #byName = new Map<string, string>();
  /** Whether the author named the levels: then no other is one. */
  readonly #fixed: boolean;

  /** @param named the levels as their author gives them, such as "Level 1: Universal" */
  constructor(named: readonly string[] = []) {
    for (const words of named) this.#addNamed(words);
    this.#fixed = named.length > 0;
  }

  #addNamed(words: string): void {
    const [level] = numberedLevels(words);
    if (level !== undefined) this.#add(level);
    else this.#add({ id: String(this.#levels.size + 1), printed: null, name: words.trim() });
  }

  #add(level: Level): void {
    const known = this.#levels.get(level.id);
    this.#levels.set(level.id, {
      id: level.id,
      printed: known?.printed ?? level.printed,
      name: known?.name ?? level.name,
    });
    if (level.name !== null) this.#byName.set(key(level.name), level.id);
  }

  /** A document that has levels or tiers may speak of the stages of an illness, too. */
  #isForeign(words: string): boolean {
    const [, kind = ''] = ONE.exec(words) ?? [];
    const known = [...this.#levels.values()].map(({ printed }) => printed?.split(' ')[0]?.toLowerCase());
    return !/^(?:level|tier)/i.test(kind) && known.length > 0 && !known.includes(kind.toLowerCase());
  }

  /** The ids of the levels that words name, whether by number or by a name that is known; none where they name none. */
  idsIn(words: string): string[] {
    const numbered = numberedLevels(words);
    if (numbered.length > 0) {
      if (this.#isForeign(words)) return [];
      const ids = numbered.map(({ id }) => id);
      return this.#fixed && !ids.every((id) => this.#levels.has(id)) ? [] : ids;
    }
    const known = this.#byName.get(key(words));
    return known === undefined ? [] : [known];
  }

  /** The same, where the words head something: their levels are levels of the document from now on. */
  meet(words: string): string[] {
    const ids = this.idsIn(words);
    if (!this.#fixed && ids.length > 0) for (const level of numberedLevels(words)) this.#add(level);
    return ids;
  }

  /** Whether words could be the name of a level of a document that numbers none. */
  couldBe(words: string): boolean {
    return this.idsIn(words).length > 0 || (!this.#fixed && !this.#hasNumbers() && soundsLikeALevel(words));
  }

  /** Takes names for levels, in the order printed, where the document numbers none. */
  adopt(names: readonly string[]): void {
    for (const name of names)
      if (this.meet(name).length === 0) this.#add({ id: String(this.#levels.size + 1), printed: null, name });
  }

  #hasNumbers(): boolean {
    return [...this.#levels.values()].some(({ printed }) => printed !== null);
  }

  /** By their numbers where they have any, otherwise in the order in which they were met. */
  inOrder(): Level[] {
    const all = [...this.#levels.values()];
    return this.#fixed ? all : all.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  }

  get none(): boolean {
    return this.#levels.size === 0;
  }

  printedOf(id: string): string {
    const level = this.#levels.get(id);
    return level?.printed ?? level?.name ?? id;
  }
}

/** Levels as their author names them, such as "Tier 2A: Early support" or "Universal". */
export const levelsNamed = (named: readonly string[]): Level[] => new Levels(named).inOrder();
