/** One indicator that a search found: its words, its level, its edition and where it stands. */
import type { ComponentChildren, JSX } from 'preact';
import { IndicatorItem, type IndicatorProps } from './IndicatorItem.tsx';

interface Props extends IndicatorProps {
  /** Put at the end of the line under the words. */
  readonly children?: ComponentChildren;
}

export function IndicatorResult({ indicator, base, children }: Props): JSX.Element {
  const { level, levelAddress, edition, cite, ref, tags, address } = indicator;
  const label = `${cite}, indicator ${String(ref)}`;
  return (
    <IndicatorItem indicator={indicator} base={base} apart tagged={false}>
      <small data-anchors={level.anchors.join(' ')}>
        {base === null ? (
          <span class="level">{level.label}</span>
        ) : (
          <a class="level" href={base + levelAddress}>
            {level.label}
          </a>
        )}
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
