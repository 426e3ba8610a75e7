/** Where a document lists a sign: said only once it is revealed. */
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { WhatToDo } from '#components/kit/ListSection.tsx';
import { MistakeButton } from '#components/kit/MistakeButton.tsx';
import { indicatorTags } from '#model/content/labels.ts';
import { shortCitationOf, type IndexEntry } from '#model/data/edition-index.ts';
import { byId } from '#model/edition/atlas.ts';
import { addresses } from '#model/edition/urls.ts';
import type { HeldEdition } from '#model/training/pool.ts';

interface Props {
  readonly entry: IndexEntry;
  readonly facts: HeldEdition['facts'];
  /** The site's base path; null where the area is still hidden, and nothing may lead to it. */
  readonly base: string | null;
  /** On a slide there is no room for what to do about a listed sign, which its list says, nor for what one reader does. */
  readonly brief?: boolean;
}

export function Answer({ entry, facts, base, brief = false }: Props) {
  const cited = base !== null && (
    <>
      {' '}
      <small>
        <a href={base + entry.address}>{shortCitationOf(entry)}</a>
        {!brief && <MistakeButton of={shortCitationOf(entry)} />}
      </small>
    </>
  );
  if (entry.type === 'list item')
    return (
      <div class="answer">
        <strong>{entry.list.title}</strong>: printed outside the level tables.{cited}
        {!brief && <WhatToDo route={entry.list.route} />}
      </div>
    );
  const level = byId(facts.levels, entry.level.id);
  const [kind] = entry.kind === 'need' ? [] : indicatorTags({ kind: entry.kind, about: 'child' });
  return (
    <div class="answer">
      <LevelLabel level={level} href={base === null ? undefined : base + addresses.level(facts.document, level.id)} />
      {kind !== undefined && <small class="tag"> {kind}</small>}
      {cited}
    </div>
  );
}

/** What an element that shows a revealed entry carries. */
export const marksOf = (entry: IndexEntry, id: string): Readonly<Record<string, string>> =>
  entry.type === 'indicator' ? { 'data-indicator': id, 'data-level': entry.level.id } : { 'data-list-item': id };
