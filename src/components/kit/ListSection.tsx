/** Signs printed outside the level tables, under the title of their list and as prominent as what they ask for. */
import type { ListItemView } from '#model/edition/views.ts';
import type { ComponentChildren, JSX } from 'preact';
import { ListItem } from './ListItem.tsx';

interface RouteProps {
  readonly route: string;
  /** Which list it is of, where several are told together. */
  readonly of?: string | undefined;
}

/** What a document says to do about the signs of a list. */
export const WhatToDo = ({ route, of }: RouteProps): JSX.Element => (
  <p>
    <strong>What to do{of !== undefined && `, ${of}`}:</strong> {route}
  </p>
);

interface Props {
  readonly list: { readonly id: string; readonly urgent: boolean; readonly route: string };
  readonly title: string;
  readonly items: readonly ListItemView[];
  /** The site's base path without its closing slash; null where its pages are not at hand, and nothing is a link. */
  readonly base: string | null;
  readonly heading?: 'h2' | 'h3' | undefined;
  /** At home on its document's page: carries the anchors that others link to. */
  readonly home?: boolean | undefined;
  /** In a tool: each item with what is pressed for a mistake. */
  readonly mistakes?: boolean | undefined;
  readonly intro?: string | undefined;
  readonly note?: string | undefined;
  /** The contacts of the list. */
  readonly children?: ComponentChildren;
}

export function ListSection(props: Props): JSX.Element {
  const { list, title, items, base, heading: Heading = 'h3', home = false, mistakes, intro, note, children } = props;
  return (
    <section class={list.urgent ? 'list urgent' : 'list'} id={home ? `list-${list.id}` : undefined}>
      <Heading>{title}</Heading>
      {intro !== undefined && <p>{intro}</p>}
      <ul>
        {items.map((item) => (
          <ListItem
            key={item.id}
            item={item}
            base={base}
            anchor={home ? item.address.split('#')[1] : undefined}
            mistakes={mistakes}
          />
        ))}
      </ul>
      <WhatToDo route={list.route} />
      {children}
      {note !== undefined && <p class="note">{note}</p>}
    </section>
  );
}
