/** Whom to ring: the contacts of the areas asked about, as printed, before everything else. */
import type { EditionFacts, FactsContact } from '#model/data/edition-facts.ts';
import { areaNamesInWords } from '#model/search/interpret.ts';
import { addresses } from '#model/edition/urls.ts';
import { missingNumberNotice, siteName, uncheckedNotice } from '#model/edition/contacts.ts';
import { ROLE_LABELS } from '#model/content/labels.ts';
import { fetchFacts } from '../support/data.ts';
import { keepSaved, NotSaved } from '../support/fetch.ts';
import { element } from './draw.ts';
import type { GuideArea } from './options.ts';

/** More areas than this are links, not numbers. */
const MOST_SHOWN = 2;
const FIRST: readonly FactsContact['role'][] = ['front-door', 'out-of-hours', 'emergency'];

/** The contacts to show of each area, or none where there are too many areas; areas that are not saved are left out. */
export function contactsOf(areas: readonly GuideArea[], base: string): Promise<EditionFacts[]> {
  const few = areas.length > MOST_SHOWN ? [] : areas;
  return keepSaved(few.map(({ document }) => fetchFacts(base, document))).catch((error: unknown) => {
    if (error instanceof NotSaved) return [];
    throw error;
  });
}

const wayOf = ({ label, value, note }: FactsContact['ways'][number]): HTMLElement =>
  element(
    'li',
    {},
    `${label}: `,
    element('strong', {}, element('q', { class: 'printed' }, value)),
    ...(note === null ? [] : [element('small', {}, ` (${note})`)]),
  );

const line = (...children: (string | HTMLElement)[]): HTMLElement => element('p', {}, ...children);

function drawContact(contact: FactsContact): HTMLElement {
  const { name, checked, hours, note } = contact;
  const none = missingNumberNotice(contact, note);
  return element(
    'div',
    {},
    line(element('strong', {}, name), `: ${contact.for}`),
    element('ul', { class: 'plain' }, ...contact.ways.map(wayOf)),
    ...(none === null ? [] : [line(none)]),
    ...(hours === null ? [] : [line(`Open: ${hours}`)]),
    ...(checked === null
      ? []
      : [
          line(
            `Checked ${checked.on}: `,
            element('strong', {}, checked.number),
            element('small', {}, ` (${checked.source})`),
          ),
        ]),
    ...(note === null ? [] : [element('p', { class: 'note' }, note)]),
  );
}

/** Said once of an area's contacts, with where to look for what is current; nothing where nothing wants checking. */
function drawUnchecked(facts: EditionFacts, shown: readonly FactsContact[]): HTMLElement[] {
  const said = uncheckedNotice(facts, shown);
  if (said === null) return [];
  const site = element('a', { href: facts.website, rel: 'external noreferrer' }, siteName(facts.website));
  return [line(element('small', {}, `${said} Begin at `, site, '.'))];
}

function drawArea(facts: EditionFacts): HTMLElement {
  const shown = FIRST.flatMap((role) => facts.contacts.filter((contact) => contact.role === role));
  const late = shown.some(({ role }) => role === 'out-of-hours')
    ? []
    : [line(element('strong', {}, ROLE_LABELS['out-of-hours']), ': none is printed.')];
  return element(
    'div',
    { class: 'card' },
    element('h3', {}, facts.name),
    ...shown.map(drawContact),
    ...late,
    ...drawUnchecked(facts, shown),
  );
}

/** @param areas those asked about; all of them where none is */
export function drawContacts(areas: readonly GuideArea[], facts: readonly EditionFacts[], base: string): HTMLElement {
  const links = areas
    .slice(0, 10)
    .map((area) =>
      element(
        'li',
        {},
        element('a', { href: `${base}${addresses.document(area.document)}#contacts` }, `All contacts of ${area.name}`),
      ),
    );
  const side = element('li', {}, element('a', { href: base + addresses.contacts }, 'Contacts side by side'));
  return element(
    'section',
    { 'data-part': 'contacts' },
    element('h2', {}, areas.length > MOST_SHOWN ? 'Contacts' : `Contacts in ${areaNamesInWords(areas)}`),
    element(
      'p',
      {},
      'In immediate danger ring ',
      element('strong', {}, '999'),
      '. Use the contact of the area where the child lives.',
    ),
    ...(facts.length === 0 ? [] : [element('div', { class: 'cards' }, ...facts.map(drawArea))]),
    element('ul', { class: 'jump' }, ...links, side),
  );
}
