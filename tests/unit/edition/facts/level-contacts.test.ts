/** Whom to contact at a level, in the order in which it is asked. */
import { describe, expect, it } from 'vitest';
import { contactsAtLevel } from '#model/edition/facts/level-contacts.ts';
import { aContact, aDocument, aLevel, anEdition } from '../../../support/build.ts';

const contacts = [
  aContact('helpline', { role: 'advice' }),
  aContact('night', { role: 'out-of-hours' }),
  aContact('door', { role: 'front-door' }),
  aContact('nurse', { role: 'specialist' }),
];

function asked(own: readonly string[], all: readonly string[]): Record<string, string[]> {
  const level = aLevel('1', ['universal'], { contacts: [...own] });
  const { everyLevel } = aDocument();
  const edition = anEdition({ contacts, levels: [level], everyLevel: { ...everyLevel, contacts: [...all] } });
  const { own: first, everyLevel: every, frontDoor } = contactsAtLevel(edition, level);
  const ids = (views: typeof first): string[] => views.map(({ id }) => id);
  return { own: ids(first), everyLevel: ids(every), frontDoor: ids(frontDoor) };
}

describe('the contacts of a level', () => {
  it('are those printed for it, then those of every level, the front door of all first', () => {
    expect(asked(['nurse'], ['helpline', 'night', 'door'])).toEqual({
      own: ['nurse'],
      everyLevel: ['door', 'night', 'helpline'],
      frontDoor: [],
    });
  });

  it('have the front door beside them where it is printed neither for the level nor for all', () => {
    expect(asked(['nurse'], ['helpline'])).toMatchObject({ frontDoor: ['door'] });
    expect(asked([], [])).toEqual({ own: [], everyLevel: [], frontDoor: ['door'] });
    expect(asked(['door'], [])).toMatchObject({ own: ['door'], frontDoor: [] });
  });
});
