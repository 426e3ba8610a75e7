/** Who to contact at a level, in the order in which it is asked. */
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { contactOf, type Edition } from '../atlas.ts';
import { contactView, inOrderAsked, type ContactView } from './contacts.ts';

export interface LevelContacts {
  /** Printed for this level. */
  readonly own: readonly ContactView[];
  /** Printed for every level, the front door first. */
  readonly everyLevel: readonly ContactView[];
  /** The front door of the document, where it prints it neither for this level nor for all. */
  readonly frontDoor: readonly ContactView[];
}

const viewsOf = (edition: Edition, ids: readonly string[]): ContactView[] =>
  ids.map((id) => contactView(contactOf(edition, id)));

/** Who to contact whatever the level. */
export const contactsAtEveryLevel = (edition: Edition): ContactView[] =>
  inOrderAsked(viewsOf(edition, edition.everyLevel.contacts));

export function contactsAtLevel(edition: Edition, level: LevelFile): LevelContacts {
  const own = viewsOf(edition, level.contacts);
  const everyLevel = contactsAtEveryLevel(edition);
  const shown = new Set([...own, ...everyLevel].map(({ id }) => id));
  return {
    own,
    everyLevel,
    frontDoor: edition.contacts
      .filter(({ id, role }) => role === 'front-door' && !shown.has(id))
      .map((contact) => contactView(contact)),
  };
}
