/** One indicator or list item that was found. All text is set as text. */
import { useState } from 'preact/hooks';
import { indicatorTags } from '#model/content/labels.ts';
import { highlight } from '#model/search/highlight.ts';
import type { ParsedQuery } from '#model/search/parse-query.ts';
import {
  entryId,
  fullCitationOf,
  indexedEditionLabel,
  shortCitationOf,
  type IndexedIndicator,
  type IndexedListItem,
} from '#model/data/edition-index.ts';
import { copyText } from '../support/table-export.ts';
import type { FinderOptions } from '#model/finder/options.ts';

interface Props {
  readonly guide: FinderOptions;
  readonly query: ParsedQuery | null;
}

// Rows are drawn anew for every letter typed: one component each, and as few pieces as they can be made of.
const wordsOf = (text: string, query: ParsedQuery | null) =>
  query === null
    ? text
    : highlight(text, query).map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text));

const COPIED = 'Copied';
const NOT_COPIED = 'Could not copy';

interface RowProps extends Props {
  readonly indicator: IndexedIndicator;
  /** Says to a screen reader what was copied. */
  readonly say: (words: string) => void;
}

export function ResultRow({ guide, indicator, query, say }: RowProps) {
  const [shown, setShown] = useState('Copy citation');
  const { edition, text, level, address } = indicator;
  const label = shortCitationOf(indicator);
  const tags = indicatorTags(indicator);
  const tell = (words: string): void => {
    setShown(words);
    say(`${words}: ${label}`);
  };
  const copy = (): void => {
    copyText(fullCitationOf(indicator)).then(
      () => {
        tell(COPIED);
      },
      () => {
        tell(NOT_COPIED);
      },
    );
  };
  return (
    <li data-indicator={entryId(indicator)} data-level={level.id}>
      <p>{wordsOf(text, query)}</p>
      <small data-anchors={level.anchors.join(' ')}>
        <span class="level">{level.label}</span>
        {` · ${indexedEditionLabel(edition)} · ${guide.linked ? '' : label}`}
        {guide.linked && <a href={guide.base + address}>{label}</a>}
        {tags.length > 0 && (
          <>
            {' '}
            · <span class="tag">{tags.join(', ')}</span>
          </>
        )}{' '}
        <button type="button" class="screen copy" aria-label={`${shown}: ${label}`} onClick={copy}>
          {shown}
        </button>
        {shown === NOT_COPIED && (
          <span class="screen"> Select the words and copy them: {fullCitationOf(indicator)}</span>
        )}
      </small>
    </li>
  );
}

export function ListItemRow({ guide, item, query }: Props & { readonly item: IndexedListItem }) {
  const { edition, text, list, address } = item;
  return (
    <li data-list-item={entryId(item)}>
      <p>{wordsOf(text, query)}</p>
      <small>
        <strong>{list.title}</strong> · {indexedEditionLabel(edition)}
        {guide.linked && (
          <>
            {' '}
            · <a href={guide.base + address}>In its list</a>
          </>
        )}
      </small>
    </li>
  );
}
