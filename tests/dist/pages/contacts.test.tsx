// One contact, the same statements: on every page, in every tool, on paper and in the pocket edition.
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { compare } from '#model/comparison/comparison.ts';
import { levelLabel } from '#model/content/labels.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { missingNumberNotice, siteName, uncheckedNotice, type ContactView } from '#model/edition/facts/contacts.ts';
import { nationalOf, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import { answerAt } from '#model/edition/facts/every-level.ts';
import type { WindscreenView } from '#model/windscreen/view.ts';
import { CellBody } from '#islands/comparison/table/CellBody.tsx';
import { loadFactsView } from '#islands/comparison/table/facts-view.ts';
import { EditionFacts as PocketEdition } from '#islands/pocket/Pocket.tsx';
import { Contacts as SearchContacts } from '#islands/search/Contacts.tsx';
import { LevelPanel } from '#islands/windscreen/LevelPanel.tsx';
import { dataOf, editions, even, mainOf, pageAt, parse, tags, textOf, withClass } from '../../support/dist.ts';
import type { Element, ExportedEdition, Tree } from '../../support/dist.ts';

// As the tool does before it draws any.
await loadFactsView();

const factsOf = (id: string): EditionFacts => dataOf(`facts/${id}.json`) as EditionFacts;
const drawn = (element: Parameters<typeof renderToString>[0]): Tree => parse(renderToString(element));

/** Everything that must be said of a contact. */
function statementsOf(contact: ContactView): string[] {
  const { name, ways, hours, checked, note } = contact;
  return [
    name,
    contact.for,
    ...ways.map((way) => `${way.label}: ${way.value}${way.note === null ? '' : ` (${way.note})`}`),
    missingNumberNotice(contact, note) ?? [],
    hours === null ? [] : `Open: ${hours}`,
    checked === null ? [] : `Checked ${checked.on}: ${checked.number} (${checked.source})`,
    note ?? [],
  ]
    .flat()
    .map(even);
}

/** The contacts that a document names at one of its levels: for every level, then for this one. */
function contactsAt(facts: EditionFacts, level: EditionFacts['levels'][number]): ContactView[] {
  const { everyLevel, level: own } = answerAt(facts.everyLevel, level, 'contacts');
  return [...everyLevel, ...own].map((id) => facts.contacts.find((one) => one.id === id)!);
}

interface Shown {
  readonly path: string;
  readonly tree: Tree | Element;
  readonly contacts: readonly ContactView[];
}

const windscreen = (id: string): WindscreenView => dataOf(`windscreen/${id}.json`) as WindscreenView;

/** Every place that shows contacts of an edition, with those that it must show. */
function pathsOf(edition: ExportedEdition): Shown[] {
  const facts = factsOf(edition.id);
  const view = windscreen(edition.id);
  const subject = { by: 'show', id: 'contacts' } as const;
  const compared = compare([{ facts, index: null }], subject, false, { dimensions: [] });
  const area = { id: edition.area, name: edition.areaName, document: edition.id, replaced: [] };
  return [
    { path: 'document page', tree: mainOf(pageAt(edition.url)), contacts: facts.contacts },
    ...facts.levels.map((level) => ({
      path: `page of ${levelLabel(level)}`,
      tree: mainOf(pageAt(`${edition.url}levels/${level.id}/`)),
      contacts: contactsAt(facts, level),
    })),
    ...(edition.state === 'latest-held'
      ? [{ path: 'contacts side by side', tree: mainOf(pageAt('/contacts/')), contacts: facts.contacts }]
      : []),
    ...view.levels.map((level, at) => ({
      path: `panel of ${levelLabel(level)}`,
      tree: drawn(<LevelPanel facts={view} level={level} wedge={view.fan.wedges[at]!} base="/" />),
      contacts: contactsAt(facts, facts.levels[at]!),
    })),
    {
      path: 'comparison',
      tree: drawn(
        <>
          {compared.rows.map((row) => (
            <CellBody key={row.key} cell={row.cells[0]!} subject={subject} base="" hidden={false} />
          ))}
        </>,
      ),
      contacts: facts.contacts,
    },
    {
      path: 'search',
      tree: drawn(<SearchContacts areas={[area]} facts={[facts]} base="" />),
      contacts: facts.contacts.filter(({ role }) => ['front-door', 'out-of-hours', 'emergency'].includes(role)),
    },
    {
      path: 'pocket edition',
      tree: drawn(<PocketEdition facts={facts} index={undefined} />),
      contacts: facts.contacts,
    },
  ];
}

describe.each(editions.map((edition) => [edition.id, edition] as const))('a contact of %s', (_, edition) => {
  const facts = factsOf(edition.id);
  const paths = pathsOf(edition);

  test('is shown by each path, with every statement', () => {
    for (const { path, tree, contacts } of paths) {
      const words = textOf(tree);
      if (contacts.length === 0)
        expect(words, path).toMatch(
          /No contact is printed|None is printed under this heading|Not printed|prints no contact/,
        );
      for (const contact of contacts)
        expect(
          statementsOf(contact).filter((one) => !words.includes(one)),
          `${path}: ${contact.name}`,
        ).toEqual([]);
    }
  });

  test('rings where its number is national, and is a quotation everywhere else', () => {
    for (const { path, tree, contacts } of paths) {
      const links = tags(tree, 'a').map(({ attribs }) => attribs['href'] ?? '');
      const printed = withClass(tree, 'printed').map((one) => textOf(one));
      for (const { kind, value } of contacts.flatMap(({ ways }) => ways)) {
        const national = kind === 'telephone' ? nationalOf(value) : null;
        if (national === null) expect(printed, `${path}: ${value}`).toContain(even(value));
        else expect(links, `${path}: ${value}`).toContain(phoneLinkOf(national));
      }
      const ringing = links.filter((link) => /^(?:tel|mailto|sms):/.test(link));
      expect(
        ringing.filter((link) => nationalOf(link.slice('tel:'.length)) === null),
        path,
      ).toEqual([]);
    }
  });

  test('has its note marked as ours, and never says that a printed number is missing', () => {
    for (const { path, tree, contacts } of paths) {
      const notes = withClass(tree, 'note').map((one) => textOf(one));
      for (const { note } of contacts) if (note !== null) expect(notes, path).toContain(even(note));
    }
  });

  test('stands with when it was printed, that nobody checked it since, and where to look', () => {
    for (const { path, tree, contacts } of paths) {
      const said = uncheckedNotice(facts, contacts);
      if (said === null) continue;
      expect(textOf(tree), path).toContain(said);
      expect(textOf(tree), path).toContain(`Begin at ${siteName(facts.website)}`);
    }
  });

  test('is in few words on the wall chart: named, with its numbers as printed, and that nobody checked them', () => {
    const [chart] = withClass(mainOf(pageAt(`/windscreen/${edition.id}/`)), 'sheet');
    const shown = facts.contacts.filter((contact) =>
      facts.levels.some((one) => contactsAt(facts, one).includes(contact)),
    );
    const printed = withClass(chart!, 'printed').map((one) => textOf(one));
    const links = tags(chart!, 'a').map(({ attribs }) => attribs['href'] ?? '');
    for (const { name, ways } of shown) {
      expect(textOf(chart!)).toContain(name);
      for (const { value } of ways.filter(({ kind }) => kind === 'telephone')) {
        const national = nationalOf(value);
        if (national === null) expect(printed).toContain(even(value));
        else expect(links).toContain(phoneLinkOf(national));
      }
    }
    expect(links.filter((link) => link.startsWith('tel:') && nationalOf(link.slice(4)) === null)).toEqual([]);
    const said = uncheckedNotice(facts, shown);
    if (said !== null) expect(textOf(chart!)).toContain(said);
  });
});
