/** One indicator or list item that was found. All text is set as text. */
import { useState } from 'preact/hooks';
import { citationOfRow } from '../../../src/model/citation.ts';
import { ABOUT_LABELS, KIND_LABELS } from '../../../src/model/labels.ts';
import { marked, type Hit } from '../../../src/model/match.ts';
import type { Understanding } from '../../../src/model/query.ts';
import { editionOfRow, listItemAt, rowAt } from '../../../src/model/rows.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';
import { copyText } from '../support/take-away.ts';

interface Props {
  readonly guide: FinderGuide;
  readonly hit: Hit;
  readonly query: Understanding | null;
}

// Rows are drawn anew for every letter typed: one component each, and as few pieces as they can be made of.
const wordsOf = (text: string, query: Understanding | null) =>
  query === null
    ? text
    : marked(text, query).map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text));

const COPIED = 'Copied';
const NOT_COPIED = 'Could not copy';

interface RowProps extends Props {
  /** Says to a screen reader what was copied. */
  readonly say: (words: string) => void;
}

export function Row({ guide, hit: { index, at }, query, say }: RowProps) {
  const [shown, setShown] = useState('Copy citation');
  const { ref, text, level, kind, about, address } = rowAt(index, at);
  const label = `${index.cite}, indicator ${String(ref)}`;
  const tags = [...(kind === 'need' ? [] : [KIND_LABELS[kind]]), ...(about === 'child' ? [] : [ABOUT_LABELS[about]])];
  const citation = (): string => citationOfRow(index, at);
  const tell = (words: string): void => {
    setShown(words);
    say(`${words}: ${label}`);
  };
  const copy = (): void => {
    copyText(citation()).then(
      () => {
        tell(COPIED);
      },
      () => {
        tell(NOT_COPIED);
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
        {shown === NOT_COPIED && <span class="screen"> Select the words and copy them: {citation()}</span>}
      </small>
    </li>
  );
}

export function ListedRow({ guide, hit: { index, at }, query }: Props) {
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
