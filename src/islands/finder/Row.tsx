/** One indicator or list item that was found. */
import { useState } from 'preact/hooks';
import { IndicatorResult } from '#components/kit/IndicatorResult.tsx';
import { ListItemResult } from '#components/kit/ListItem.tsx';
import {
  fullCitationOf,
  indexedIndicatorView,
  indexedListItemView,
  shortCitationOf,
  type IndexedIndicator,
  type IndexedListItem,
} from '#model/data/edition-index.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { copyText } from '../support/copy-text.ts';
import type { Markable, Marker } from './marker.ts';

const COPIED = 'Copied';
const NOT_COPIED = 'Could not copy';

interface Props {
  readonly options: FinderOptions;
  readonly mark: Marker;
}

interface CopyProps {
  readonly indicator: IndexedIndicator;
  /** Says to a screen reader what was copied. */
  readonly announce: (words: string) => void;
}

function CopyCitation({ indicator, announce }: CopyProps) {
  const [label, setLabel] = useState('Copy citation');
  const citation = shortCitationOf(indicator);
  const report = (words: string): void => {
    setLabel(words);
    announce(`${words}: ${citation}`);
  };
  const copy = (): void => {
    copyText(fullCitationOf(indicator)).then(
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
      {label === NOT_COPIED && <span class="screen"> Select the words and copy them: {fullCitationOf(indicator)}</span>}
    </>
  );
}

const marked = <View extends Markable>(view: View, mark: Marker): View => (mark === null ? view : mark(view));

const baseOf = ({ linked, base }: FinderOptions): string | null => (linked ? base : null);

export const ResultRow = ({ options, mark, indicator, announce }: Props & CopyProps) => (
  <IndicatorResult indicator={marked(indexedIndicatorView(indicator), mark)} base={baseOf(options)}>
    <CopyCitation indicator={indicator} announce={announce} />
  </IndicatorResult>
);

export const ListItemRow = ({ options, mark, item }: Props & { readonly item: IndexedListItem }) => (
  <ListItemResult item={marked(indexedListItemView(item), mark)} base={baseOf(options)} />
);
