/** What the windscreen says of an edition's levels: the fan itself, and the panel beside it. Small and plain. */
import { addresses } from '#model/edition/urls.ts';
import { indicatorsAtLevel, type Edition } from '#model/edition/atlas.ts';
import { levelLabel, levelShort } from '#model/content/labels.ts';
import { ruledEdition, type RuledEdition } from '#model/edition/every-level.ts';
import type { LevelFile } from '#model/content/schema.ts';
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

export interface LevelView extends Pick<
  LevelFile,
  | 'id'
  | 'printed'
  | 'name'
  | 'anchors'
  | 'short'
  | 'meaning'
  | 'response'
  | 'lead'
  | 'consent'
  | 'route'
  | 'contacts'
  | 'timescales'
> {
  /** How many indicators each of `domains` prints at this level. */
  readonly counts: readonly number[];
  /** false where this site does not have them. */
  readonly held?: false;
}

/** With the contacts and time limits that levels and the rules of every level name. */
export interface WindscreenView extends RuledEdition {
  readonly document: string;
  readonly area: string;
  readonly fan: FanView;
  readonly levels: readonly LevelView[];
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
  const ruled = ruledEdition(edition);
  const { everyLevel } = ruled;
  const named = [...edition.levels, everyLevel].flatMap(({ contacts, timescales }) => [...contacts, ...timescales]);
  const isNamed = ({ id }: { readonly id: string }): boolean =>
    named.includes(id) || everyLevel.disagreement?.timescales.includes(id) === true;
  return {
    document: edition.id,
    area: edition.area.name,
    fan: fanViewOf(edition),
    levels: edition.levels.map((level) => {
      const own = indicatorsAtLevel(edition, level.id);
      const { id, printed, name, anchors, short, meaning, response, lead, consent, route, contacts, timescales } =
        level;
      return {
        ...{ id, printed, name, anchors, short, meaning, response, lead, consent, route, contacts, timescales },
        ...(level.held === undefined ? {} : { held: level.held }),
        counts: edition.domains.map((domain) => own.filter((one) => one.domain === domain.id).length),
      };
    }),
    ...ruled,
    contacts: ruled.contacts.filter(isNamed),
    timescales: ruled.timescales.filter(isNamed),
    domains: edition.domains.map(({ id, title }) => ({ title, page: addresses.domain(edition.id, id) })),
  };
}
