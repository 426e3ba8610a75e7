/** Draws search results. Everything is set as text: nothing from an address or an index becomes markup. */
import type { Hit } from '#model/search/ranking.ts';
import { highlight } from '#model/search/highlight.ts';
import type { ParsedQuery } from '#model/search/parse-query.ts';
import { entryId, indexedEditionLabel, shortCitationOf, type IndexedListItem } from '#model/data/edition-index.ts';
import type { Section } from './sections.ts';

type Child = Node | string;

/** A small helper for elements; attributes are set, never parsed. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const withMarks = (text: string, query: ParsedQuery): Node[] =>
  highlight(text, query).map((part) =>
    part.hit ? element('mark', {}, part.text) : document.createTextNode(part.text),
  );

/** One indicator, with its level and where it stands. */
export function drawHit({ entry }: Hit, query: ParsedQuery, base: string): HTMLElement {
  if (entry.type === 'list item') return drawListed(entry, query, base);
  const { edition, text, level, address } = entry;
  return element(
    'li',
    { 'data-indicator': entryId(entry), 'data-level': level.id },
    element('p', {}, ...withMarks(text, query)),
    element(
      'small',
      { 'data-anchors': level.anchors.join(' ') },
      element('span', { class: 'level' }, level.label),
      ` · ${indexedEditionLabel(edition)} · `,
      element('a', { href: base + address }, shortCitationOf(entry)),
    ),
  );
}

function drawListed(item: IndexedListItem, query: ParsedQuery, base: string): HTMLElement {
  const { edition, text, list, address } = item;
  return element(
    'li',
    { 'data-list-item': entryId(item) },
    element('p', {}, ...withMarks(text, query)),
    element(
      'small',
      {},
      element('strong', {}, list.title),
      ` · ${indexedEditionLabel(edition)} · `,
      element('a', { href: base + address }, 'In its list'),
    ),
  );
}

/** A section of guidance, with the area and edition it is of. @param edition null for what is of all areas */
export function drawSection({ page, anchor, words }: Section, edition: string | null, query: ParsedQuery): HTMLElement {
  const address = `${page.url.split('#')[0] ?? ''}#${anchor.id}`;
  const title = page.meta['title'] ?? page.url;
  return element(
    'li',
    {},
    element('p', {}, element('a', { href: address }, anchor.text.trim().slice(0, 90))),
    element('p', {}, ...withMarks(words, query)),
    element('small', {}, edition === null ? title : `${edition} · ${title}`),
  );
}
