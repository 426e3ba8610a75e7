/** One indicator or list item that was found. All text is set as text. */
import { memo } from '../support/memo.ts';
import { useState } from 'preact/hooks';
import { citationOfRow } from '../../../src/model/citation.ts';
import { ABOUT_LABELS, KIND_LABELS } from '../../../src/model/labels.ts';
import { marked, type Hit } from '../../../src/model/match.ts';
import type { Understanding } from '../../../src/model/query.ts';
import { editionOfRow, listItemAt, rowAt } from '../../../src/model/rows.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';

interface Props {
  readonly guide: FinderGuide;
  readonly hit: Hit;
  readonly query: Understanding | null;
}

function Words({ text, query }: { readonly text: string; readonly query: Understanding | null }) {
  if (query === null) return <p>{text}</p>;
  return <p>{marked(text, query).map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text))}</p>;
}

interface CopyProps {
  /** What is copied, and its short label: a page of results has many such buttons. */
  readonly text: string;
  readonly label: string;
  /** Says it to a screen reader. */
  readonly say: (words: string) => void;
}

function CopyCitation({ text, label, say }: CopyProps) {
  const [shown, setShown] = useState('Copy citation');
  const tell = (words: string): void => {
    setShown(words);
    say(`${words}: ${label}`);
  };
  return (
    <button type="button" class="screen copy" aria-label={`${shown}: ${label}`} onClick={() => { navigator.clipboard.writeText(text).then(() => { tell('Copied'); }, () => { tell('Could not copy'); }); }}>{shown}</button>
  );
}

export const Row = memo(({ guide, hit: { index, at }, query, say }: Props & Pick<CopyProps, 'say'>) => {
  const { ref, text, level, kind, about, address } = rowAt(index, at);
  const label = `${index.cite}, indicator ${String(ref)}`;
  const tags = [...(kind === 'need' ? [] : [KIND_LABELS[kind]]), ...(about === 'child' ? [] : [ABOUT_LABELS[about]])];
  return (
    <li data-indicator={`${index.document}-${String(ref)}`} data-level={level.id}>
      <Words text={text} query={query} />
      <small data-anchors={level.anchors.join(' ')}>
        <span class="level">{level.label}</span> · {editionOfRow(index)} · {guide.linked ? <a href={guide.base + address}>{label}</a> : label}
        {tags.length > 0 && <> · <span class="tag">{tags.join(', ')}</span></>} <CopyCitation text={citationOfRow(index, at)} label={label} say={say} />
      </small>
    </li>
  );
});

export const ListedRow = memo(({ guide, hit: { index, at }, query }: Props) => {
  const { ref, text, list, address } = listItemAt(index, at);
  return (
    <li data-list-item={`${index.document}-${list.id}-${String(ref)}`}>
      <Words text={text} query={query} />
      <small><strong>{list.title}</strong> · {editionOfRow(index)}{guide.linked && <> · <a href={guide.base + address}>In its list</a></>}</small>
    </li>
  );
});
