/** Indicators listed apart from their domain page, each with a link to its place there, and what hangs on each nested in it. */
import type { Nested } from '#model/edition/nesting.ts';
import type { IndicatorView } from '#model/edition/views.ts';
import type { JSX } from 'preact';
import { IndicatorItem } from './IndicatorItem.tsx';

interface Props {
  readonly nested: readonly Nested<IndicatorView>[];
  readonly base: string;
  /** False for what is nested under its lead-in. */
  readonly apart?: boolean | undefined;
}

export function IndicatorList({ nested, base, apart = true }: Props): JSX.Element {
  return (
    <ul class="signs">
      {nested.map(({ own, children }) => (
        <IndicatorItem key={own.id} indicator={own} base={base} apart={apart}>
          <small>
            <a href={base + own.address} aria-label={`No. ${String(own.ref)}, ${own.cite}`}>
              <span class="no">No. </span>
              {own.ref}
            </a>
          </small>
          {children.length > 0 && <IndicatorList nested={children} base={base} apart={false} />}
        </IndicatorItem>
      ))}
    </ul>
  );
}
