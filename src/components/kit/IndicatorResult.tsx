/** One indicator that a search found: its words, its level, its edition and where it stands. */
import type { ComponentChildren, JSX } from 'preact';
import { IndicatorItem, type IndicatorProps } from './IndicatorItem.tsx';

interface Props extends IndicatorProps {
  /** Put at the end of the line under the words. */
  readonly children?: ComponentChildren;
}

export function IndicatorResult({ indicator, base, children }: Props): JSX.Element {
  const { level, edition, cite, ref, tags, address } = indicator;
  const label = `${cite}, indicator ${String(ref)}`;
  return (
    <IndicatorItem indicator={indicator} base={base} apart tagged={false}>
      <small data-anchors={level.anchors.join(' ')}>
        <span class="level">{level.label}</span>
        {` · ${edition} · `}
        {base === null ? label : <a href={base + address}>{label}</a>}
        {tags.length > 0 && (
          <>
            {' '}
            · <span class="tag">{tags.join(', ')}</span>
          </>
        )}{' '}
        {children}
      </small>
    </IndicatorItem>
  );
}
