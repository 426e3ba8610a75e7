/** One sign printed outside the level tables: in its list, and among what a search found. */
import type { ListItemView } from '#model/edition/views.ts';
import type { ComponentChildren, JSX } from 'preact';
import { Citation } from './Citation.tsx';
import { MarkedText, wordsIn } from './MarkedText.tsx';
import { MistakeButton } from './MistakeButton.tsx';
import { SubLines } from './SubLines.tsx';

interface Props {
  readonly item: ListItemView;
  /** The site's base path without its closing slash; null where its pages are not at hand, and nothing is a link. */
  readonly base: string | null;
}

interface ListItemProps extends Props {
  /** The anchor that others link to, where the item is at home. */
  readonly anchor?: string | undefined;
  /** In a tool: with what is pressed for a mistake. On a page a script adds it, beside what copies. */
  readonly mistakes?: boolean | undefined;
}

export function ListItem({ item, base, anchor, mistakes }: ListItemProps): JSX.Element {
  const { id, text, sub, note, address, citation } = item;
  return (
    <li id={anchor} data-list-item={id}>
      <p>
        <MarkedText words={text} />
      </p>
      <SubLines sub={sub} note={note} />
      {anchor !== undefined && citation !== null && (
        <details>
          <summary>Quote</summary>
          <Citation parts={citation} />
        </details>
      )}
      {anchor === undefined && base !== null && (
        <>
          {' '}
          <small>
            <a href={base + address}>In its list</a>
            {mistakes === true && <MistakeButton of={wordsIn(text)} />}
          </small>
        </>
      )}
    </li>
  );
}

interface ResultProps extends Props {
  /** Put at the end of the line under the words. */
  readonly children?: ComponentChildren;
}

/** Apart from its list, so it names it. */
export function ListItemResult({
  item: { id, text, list, edition, address },
  base,
  children,
}: ResultProps): JSX.Element {
  return (
    <li data-list-item={id}>
      <p>
        <MarkedText words={text} />
      </p>
      <small>
        <strong>{list}</strong>
        {` · ${edition}`}
        {base !== null && (
          <>
            {' · '}
            <a href={base + address}>In its list</a>
          </>
        )}{' '}
        {children}
      </small>
    </li>
  );
}
