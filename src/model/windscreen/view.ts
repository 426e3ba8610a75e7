/** What the windscreen says of an edition's levels: the fan itself, and the panel beside it. Small and plain. */
import { addresses } from '#model/edition/urls.ts';
import { byId, indicatorsAtLevel, type Edition } from '#model/edition/atlas.ts';
import { levelLabel, levelShort } from '#model/content/labels.ts';
import { publishedLabel } from '#model/edition/wording/edition-status.ts';
import { limitInWords } from '#model/edition/facts/time-limits.ts';
import { ruledEdition, type RuledEdition } from '#model/edition/facts/every-level.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { ARCH, RING } from './geometry.ts';
import type { Step } from './arrows.ts';
import { wordsInFan, type WedgeWords } from './wedge-words.ts';

/** A level as one wedge. */
export interface Wedge {
  readonly id: string;
  readonly label: string;
  readonly anchors: string;
  /** The address of the level's page, without base path. */
  readonly page: string;
  /** Its words in half a ring; fewer of them, larger, where that is small; and in the arch. */
  readonly full: WedgeWords;
  readonly brief: WedgeWords;
  readonly wide: WedgeWords;
}

export interface FanView {
  readonly title: string;
  /** What stands in the hub. */
  readonly area: string;
  readonly edition: string;
  readonly wedges: readonly Wedge[];
  /** The steps that the document prints between two levels, each by its place. */
  readonly steps: readonly Step[];
}

/** A step that the document prints, as a reader reads it. */
export interface MoveView {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly within: string | null;
  /** The address of the heading that it is printed under, without base path. */
  readonly page: string;
}

/** What the browser is told of a level, as its document has it. */
const LEVEL_FIELDS = [
  'id',
  'printed',
  'name',
  'anchors',
  'short',
  'meaning',
  'response',
  'lead',
  'consent',
  'route',
  'contacts',
  'timescales',
] as const satisfies readonly (keyof LevelFile)[];

export interface LevelView extends Pick<LevelFile, (typeof LEVEL_FIELDS)[number]> {
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
  readonly moves: readonly MoveView[];
  readonly levels: readonly LevelView[];
  readonly domains: readonly { readonly title: string; readonly page: string }[];
}

/** The largest and the smallest size of words in each form; fewer words may stand larger. */
const SIZES = {
  full: { largest: 15, smallest: 8 },
  brief: { largest: 19, smallest: 10 },
  wide: { largest: 21, smallest: 10 },
} as const;

type Fanned = Pick<Edition, 'id' | 'area' | 'levels' | 'moves' | 'edition' | 'title'>;

/** The fan of an edition's levels under its own names, lowest first. */
export function fanViewOf(edition: Fanned): FanView {
  const { levels, moves = [] } = edition;
  const names = levels.map(levelLabel);
  const full = wordsInFan(levels, RING, SIZES.full);
  const wide = wordsInFan(levels, ARCH, SIZES.wide);
  const brief = wordsInFan(
    levels.map((level) => ({ printed: level.printed, name: level.printed === null ? levelShort(level) : '' })),
    RING,
    SIZES.brief,
  );
  const placeOf = (id: string): number => levels.findIndex((level) => level.id === id);
  return {
    title: `The levels of ${edition.area.name}, from ${names[0] ?? ''} to ${names.at(-1) ?? ''}`,
    area: edition.area.name,
    edition: edition.edition.published === null ? 'Undated' : publishedLabel(edition),
    wedges: levels.map((level, at) => ({
      id: level.id,
      label: levelLabel(level),
      anchors: level.anchors.join(' '),
      page: addresses.level(edition.id, level.id),
      full: atPlace(full, at),
      brief: atPlace(brief, at),
      wide: atPlace(wide, at),
    })),
    steps: moves.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) })),
  };
}

function atPlace<T>(all: readonly T[], at: number): T {
  const one = all[at];
  if (one === undefined) throw new Error(`a fan has no wedge ${String(at)}`);
  return one;
}

/** The steps that a document prints between two levels, in its order; none where it prints none. */
export function movesOf(edition: Pick<Edition, 'id' | 'levels' | 'moves' | 'timescales'>): MoveView[] {
  return (edition.moves ?? []).map(({ from, to, text, within, section }) => ({
    from: levelLabel(byId(edition.levels, from)),
    to: levelLabel(byId(edition.levels, to)),
    text,
    within: within === undefined ? null : limitInWords(byId(edition.timescales, within)),
    page: addresses.section(edition.id, section),
  }));
}

/** Some fields of an object, in this order. */
const pick = <Whole, Field extends keyof Whole>(whole: Whole, fields: readonly Field[]): Pick<Whole, Field> =>
  Object.fromEntries(fields.map((field) => [field, whole[field]])) as Pick<Whole, Field>;

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
    moves: movesOf(edition),
    levels: edition.levels.map((level) => {
      const own = indicatorsAtLevel(edition, level.id);
      return {
        ...pick(level, LEVEL_FIELDS),
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
