/**
 * What readers found in a document that they held against the statutory guidance, as pages and data show it. A document
 * is held to the edition in force when it was published; nothing here is computed from its text (docs/design.md,
 * "Requirements").
 */
import { placesIn, type Place } from '#model/content/places.ts';
import type {
  FindingFile,
  FindingsFile,
  RequirementFile,
  StatutoryGuidanceFile,
} from '#model/content/schema/requirements-schema.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { byId, levelOf, type Atlas, type Edition, type Reading } from '../atlas.ts';
import { AT_EVERY_LEVEL } from '../wording/notices.ts';
import { addresses } from '../urls.ts';

/** A reader's record, never a computed one; it is about one edition, and says nothing of what the area does. */
export const NONE_FOUND = 'None found in this edition. The area may say it elsewhere.';
/** Nobody has looked yet, which is another thing. */
export const NOT_READ = 'This edition has not been read against the guidance yet.';

interface PassageView {
  /** What the place is called, and its address. */
  readonly title: string;
  readonly path: string;
  /** The level, where the place is the page of one: it is shown by label, name and colour. */
  readonly level: LevelFile | null;
  readonly says: string;
}

export interface FindingView {
  readonly requirement: RequirementFile;
  /** Whether the guidance of its date asks for it; null where that is still to be checked. */
  readonly asked: boolean | null;
  /** What is to be said on that. */
  readonly askedNote: string | null;
  /** Empty: none was found. */
  readonly found: readonly PassageView[];
  readonly touches: readonly PassageView[];
  readonly open: string | null;
  readonly note: string | null;
}

export interface ReadingView {
  readonly guidance: StatutoryGuidanceFile;
  readonly because: string;
  readonly readings: FindingsFile['readings'];
  /** One for each requirement, in their order. */
  readonly findings: readonly FindingView[];
}

function placeView({ id }: Edition, place: Place): Pick<PassageView, 'title' | 'path'> {
  switch (place.kind) {
    case 'every-level':
      return { title: AT_EVERY_LEVEL, path: addresses.everyLevel(id) };
    case 'indicator': {
      const { ref, domain, level } = place;
      return {
        title: `Indicator ${String(ref)}, ${level}`,
        path: addresses.indicator({ document: id, domain, ref }),
      };
    }
    case 'section':
      return { title: place.title, path: addresses.section(id, place.id) };
    case 'level':
    case 'list':
    case 'steps':
    case 'contact':
    case 'domain':
    case 'tool':
      return { title: place.title, path: addresses[place.kind](id, place.id) };
  }
}

/** Whether the guidance that a document is held to asks for something, and what is to be said on that. */
function askedOf(requirement: RequirementFile, guidance: string): Pick<FindingView, 'asked' | 'askedNote'> {
  const { asked, note = null } = requirement.editions.find(({ edition }) => edition === guidance) ?? { asked: null };
  return { asked, askedNote: note };
}

function findingView(edition: Edition, reading: Reading, requirement: RequirementFile): FindingView {
  const places = placesIn(edition, reading.headings);
  const passages = (some: FindingFile['found']): PassageView[] =>
    some.map(({ at, says }) => {
      const place = places.get(at);
      if (place === undefined) throw new Error(`${edition.id} has no place "${at}"`);
      const level = place.kind === 'level' ? levelOf(edition, place.id) : null;
      return { ...placeView(edition, place), level, says };
    });
  const own = reading.findings.find((one) => one.requirement === requirement.id);
  if (own === undefined) throw new Error(`no finding on "${requirement.id}" in ${edition.id}`);
  const { found, touches = [], open = null, note = null } = own;
  return {
    requirement,
    ...askedOf(requirement, reading.guidance),
    found: passages(found),
    touches: passages(touches),
    open,
    note,
  };
}

/** What was found in an edition; null where nobody has read it against the guidance yet. */
export function readingOf(atlas: Atlas, edition: Edition): ReadingView | null {
  const reading = atlas.readings.find(({ document }) => document === edition.id);
  if (reading === undefined) return null;
  const { because, readings } = reading;
  return {
    guidance: byId(atlas.statutoryGuidance, reading.guidance),
    because,
    readings,
    findings: atlas.requirements.map((requirement) => findingView(edition, reading, requirement)),
  };
}

/** What stands above a finding where the guidance of the document's date does not plainly ask for it. */
export const askedWords = ({ asked }: Pick<FindingView, 'asked'>): string | null =>
  asked === true
    ? null
    : asked === false
      ? 'Not asked by the guidance of its date.'
      : 'Whether the guidance of its date asks for this is to be checked.';
