/** What the windscreen says of an edition's levels: the fan itself, and the panel beside it. Small and plain. */
import { addresses } from '#model/edition/urls.ts';
import { byId, contactOf, indicatorsAtLevel, type Edition } from '#model/edition/atlas.ts';
import { levelLabel, levelShort } from '#model/content/labels.ts';
import { contactView, uncheckedWords, type ContactView, type UncheckedWords } from '#model/edition/contacts.ts';
import type { LevelFile, TimescaleFile } from '#model/content/schema.ts';
import { wordsInWedge, type WedgeWords } from './geometry.ts';

/** A level as one wedge. */
export interface Wedge {
  readonly id: string;
  readonly label: string;
  readonly anchors: string;
  /** The address of the level's page, without base path. */
  readonly page: string;
  /** Its words where the fan is large, and fewer of them, larger, where it is small. */
  readonly full: WedgeWords;
  readonly brief: WedgeWords;
}

export interface FanView {
  readonly title: string;
  readonly wedges: readonly Wedge[];
}

export interface LevelView extends Pick<LevelFile, 'meaning' | 'response' | 'lead' | 'consent'> {
  readonly id: string;
  readonly short: string;
  /** Positions in `contacts` and `timescales`, each of which stands once for all levels. */
  readonly contacts: readonly number[];
  readonly timescales: readonly number[];
  /** How many indicators each of `domains` prints at this level. */
  readonly counts: readonly number[];
}

export interface WindscreenView extends UncheckedWords {
  readonly area: string;
  readonly fan: FanView;
  readonly levels: readonly LevelView[];
  readonly contacts: readonly ContactView[];
  readonly timescales: readonly Omit<TimescaleFile, 'id' | 'kind'>[];
  readonly domains: readonly { readonly title: string; readonly page: string }[];
}

/** Fewer words may stand larger: a small fan is small type. */
const LARGE = 20;

/** The fan of an edition's levels under its own names, lowest first. */
export function fanViewOf(edition: Pick<Edition, 'id' | 'area' | 'levels'>): FanView {
  const names = edition.levels.map(levelLabel);
  const count = edition.levels.length;
  return {
    title: `The levels of ${edition.area.name}, from ${names[0] ?? ''} to ${names.at(-1) ?? ''}`,
    wedges: edition.levels.map((level, at) => ({
      id: level.id,
      label: levelLabel(level),
      anchors: level.anchors.join(' '),
      page: addresses.level(edition.id, level.id),
      full: wordsInWedge(level.printed, level.name, at, count),
      brief:
        level.printed === null
          ? wordsInWedge(null, levelShort(level), at, count, LARGE)
          : wordsInWedge(level.printed, '', at, count, LARGE),
    })),
  };
}

/** Everything the windscreen of one edition needs in a browser, and nothing else. */
export function windscreenView(edition: Edition): WindscreenView {
  const contacts = [...new Set(edition.levels.flatMap((level) => level.contacts))];
  const timescales = [...new Set(edition.levels.flatMap((level) => level.timescales))];
  return {
    area: edition.area.name,
    fan: fanViewOf(edition),
    levels: edition.levels.map((level) => {
      const own = indicatorsAtLevel(edition, level.id);
      const { id, short, meaning, response, lead, consent } = level;
      return {
        ...{ id, short, meaning, response, lead, consent },
        contacts: level.contacts.map((contact) => contacts.indexOf(contact)),
        timescales: level.timescales.map((timescale) => timescales.indexOf(timescale)),
        counts: edition.domains.map((domain) => own.filter((one) => one.domain === domain.id).length),
      };
    }),
    contacts: contacts.map((contact) => contactView(contactOf(edition, contact))),
    ...uncheckedWords(edition),
    timescales: timescales.map((timescale) => without(byId(edition.timescales, timescale), 'id', 'kind')),
    domains: edition.domains.map(({ id, title }) => ({ title, page: addresses.domain(edition.id, id) })),
  };
}

function without<T extends object, K extends keyof T>(thing: T, ...keys: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}
