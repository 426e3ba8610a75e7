/** One indicator or list item that was found. */
import { useState } from 'preact/hooks';
import { IndicatorResult } from '#components/kit/IndicatorResult.tsx';
import { ListItemResult } from '#components/kit/ListItem.tsx';
import { MistakeButton } from '#components/kit/MistakeButton.tsx';
import {
  indexedIndicatorView,
  indexedListItemView,
  quotationOf,
  shortCitationOf,
  type IndexEntry,
  type IndexedIndicator,
  type IndexedListItem,
} from '#model/data/edition-index.ts';
import { COPIED, NOT_COPIED, SELECT_THESE } from '#model/edition/wording/copying.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { copyText } from '#islands/support/copy-text.ts';
import type { Markable, Marker } from '../marker.ts';

interface Props {
  readonly options: FinderOptions;
  readonly mark: Marker;
}

interface CopyProps extends Pick<Props, 'options'> {
  readonly entry: IndexEntry;
  /** Says to a screen reader what was copied. */
  readonly announce: (words: string) => void;
}

/** Where the site is published; null where its pages are not at hand. */
function siteOf({ linked, base }: FinderOptions): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return linked ? new URL(canonical ?? location.href).origin + base : null;
}

function CopyQuotation({ options, entry, announce }: CopyProps) {
  const [label, setLabel] = useState('Copy');
  const citation = shortCitationOf(entry);
  const words = (): string => quotationOf(entry, siteOf(options));
  const report = (said: string): void => {
    setLabel(said);
    announce(`${said}: ${citation}`);
  };
  const copy = (): void => {
    copyText(words()).then(
      () => {
        report(COPIED);
      },
      () => {
        report(NOT_COPIED);
      },
    );
  };
  return (
    <>
      <button type="button" class="screen copy" aria-label={`${label}: ${citation}`} onClick={copy}>
        {label}
      </button>
      {options.linked && <MistakeButton of={citation} />}
      {label === NOT_COPIED && (
        <span class="screen">
          {' '}
          {SELECT_THESE}: {words()}
        </span>
      )}
    </>
  );
}

const marked = <View extends Markable>(view: View, mark: Marker): View => (mark === null ? view : mark(view));

const baseOf = ({ linked, base }: FinderOptions): string | null => (linked ? base : null);

type RowProps<Entry> = Props & Omit<CopyProps, 'entry'> & { readonly entry: Entry };

export const ResultRow = ({ mark, ...own }: RowProps<IndexedIndicator>) => (
  <IndicatorResult indicator={marked(indexedIndicatorView(own.entry), mark)} base={baseOf(own.options)}>
    <CopyQuotation {...own} />
  </IndicatorResult>
);

export const ListItemRow = ({ mark, ...own }: RowProps<IndexedListItem>) => (
  <ListItemResult item={marked(indexedListItemView(own.entry), mark)} base={baseOf(own.options)}>
    <CopyQuotation {...own} />
  </ListItemResult>
);
