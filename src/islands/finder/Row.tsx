/** One indicator or list item that was found. All text is set as text. */
import { useState } from 'preact/hooks';
import { citationOfRow } from '#model/data/index-rows.ts';
import { indicatorTags } from '#model/content/labels.ts';
import type { Hit } from '#model/search/ranking.ts';
import { highlight } from '#model/search/highlight.ts';
import type { ParsedQuery } from '#model/search/parse-query.ts';
import { editionOfRow, listItemAt, rowAt } from '#model/data/index-rows.ts';
import type { FinderOptions } from '#model/finder/options.ts';

interface Props {
  readonly guide: FinderOptions;
  readonly hit: Hit;
  readonly query: ParsedQuery | null;
}

// Rows are drawn anew for every letter typed: one component each, and as few pieces as they can be made of.
const wordsOf = (text: string, query: ParsedQuery | null) =>
  query === null
    ? text
    : highlight(text, query).map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text));

interface RowProps extends Props {
  /** Says to a screen reader what was copied. */
  readonly say: (words: string) => void;
}

export function ResultRow({ guide, hit: { index, at }, query, say }: RowProps) {
  const [shown, setShown] = useState('Copy citation');
  const { ref, text, level, kind, about, address } = rowAt(index, at);
  const label = `${index.cite}, indicator ${String(ref)}`;
  const tags = indicatorTags({ kind, about });
  const tell = (words: string): void => {
    setShown(words);
    say(`${words}: ${label}`);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(citationOfRow(index, at)).then(
      () => {
        tell('Copied');
      },
      () => {
        tell('Could not copy');
      },
    );
  };
  return (
    <li data-indicator={`${index.document}-${String(ref)}`} data-level={level.id}>
      <p>{wordsOf(text, query)}</p>
      <small data-anchors={level.anchors.join(' ')}>
        <span class="level">{level.label}</span>
        {` · ${editionOfRow(index)} · ${guide.linked ? '' : label}`}
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
      </small>
    </li>
  );
}

export function ListItemRow({ guide, hit: { index, at }, query }: Props) {
  const { ref, text, list, address } = listItemAt(index, at);
  return (
    <li data-list-item={`${index.document}-${list.id}-${String(ref)}`}>
      <p>{wordsOf(text, query)}</p>
      <small>
        <strong>{list.title}</strong> · {editionOfRow(index)}
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
