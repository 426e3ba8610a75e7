/** Whom to contact at a level, in the order in which it is asked. */
import type { LevelFile } from '#model/content/schema.ts';
import { contactOf, type Edition } from './atlas.ts';
import { contactView, isFirst, type ContactView } from './contacts.ts';

export interface LevelContacts {
  /** Printed for this level. */
  readonly own: readonly ContactView[];
  /** Printed for every level, the front door first. */
  readonly everyLevel: readonly ContactView[];
  /** The front door of the document, where it prints it neither for this level nor for all. */
  readonly frontDoor: readonly ContactView[];
}

export function contactsAtLevel(edition: Edition, level: LevelFile): LevelContacts {
  const views = (ids: readonly string[]): ContactView[] => ids.map((id) => contactView(contactOf(edition, id)));
  const rank = ({ role }: ContactView): number => (role === 'front-door' ? 0 : isFirst(role) ? 1 : 2);
  const own = views(level.contacts);
  const everyLevel = views(edition.everyLevel.contacts).sort((a, b) => rank(a) - rank(b));
  const shown = new Set([...own, ...everyLevel].map(({ id }) => id));
  return {
    own,
    everyLevel,
    frontDoor: edition.contacts
      .filter(({ id, role }) => role === 'front-door' && !shown.has(id))
      .map((contact) => contactView(contact)),
  };
}
