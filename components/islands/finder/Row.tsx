/** One indicator or list item that was found. All text is set as text. */
import { memo } from '../support/memo.ts';
import { useState } from 'preact/hooks';
import { addresses } from '../../../src/model/addresses.ts';
import { citationOfRow } from '../../../src/model/citation.ts';
import { KINDS, ABOUT } from '../../../src/model/codes.ts';
import { ABOUT_LABELS, KIND_LABELS } from '../../../src/model/labels.ts';
import { marked, rowWords, type Hit } from '../../../src/model/match.ts';
import type { Understanding } from '../../../src/model/query.ts';
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

function CopyCitation({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('Copy citation');
  return (
    <button type="button" class="screen copy" onClick={() => { navigator.clipboard.writeText(text).then(() => { setSaid('Copied'); }, () => { setSaid('Could not copy'); }); }}>{said}</button>
  );
}

const dated = (hit: Hit): string => `${hit.index.areaName}, ${hit.index.published === null ? 'undated' : hit.index.edition}${hit.index.state === 'replaced' ? ', replaced' : ''}`;

export const Row = memo(({ guide, hit, query }: Props) => {
  const { index, at } = hit;
  const level = index.levels[index.level[at] ?? 0];
  const ref = index.ref[at] ?? 0;
  const place = guide.base + addresses.indicator({ document: index.document, domain: index.domains[index.domain[at] ?? 0]?.id ?? '', ref });
  const kind = KINDS[index.kind[at] ?? 0] ?? 'need';
  const about = ABOUT[index.about[at] ?? 0] ?? 'child';
  const tags = [...(kind === 'need' ? [] : [KIND_LABELS[kind]]), ...(about === 'child' ? [] : [ABOUT_LABELS[about]])];
  return (
    <li data-indicator={`${index.document}-${String(ref)}`} data-level={level?.id}>
      <Words text={rowWords(index, at)} query={query} />
      <small data-anchors={level?.anchors.join(' ')}>
        <span class="level">{level?.label}</span> · {dated(hit)} · {guide.linked ? <a href={place}>{index.cite}, indicator {ref}</a> : <>{index.cite}, indicator {ref}</>}
        {tags.length > 0 && <> · <span class="tag">{tags.join(', ')}</span></>} <CopyCitation text={citationOfRow(index, at)} />
      </small>
    </li>
  );
});

export const ListedRow = memo(({ guide, hit, query }: Props) => {
  const { index, at } = hit;
  const item = index.listed[at];
  const list = index.lists[item?.list ?? 0];
  return (
    <li data-list-item={`${index.document}-${list?.id ?? ''}-${String(item?.ref ?? 0)}`}>
      <Words text={item?.text ?? ''} query={query} />
      <small><strong>{list?.title}</strong> · {dated(hit)}{guide.linked && <> · <a href={guide.base + addresses.listItem(index.document, list?.id ?? '', item?.ref ?? 0)}>In its list</a></>}</small>
    </li>
  );
});
