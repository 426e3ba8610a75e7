/** Indicators listed apart from their domain page, each with a link to its place there, and what hangs on each nested in it. */
import type { Nested } from '#model/edition/nesting.ts';
import type { IndicatorView } from '#model/edition/views.ts';
import type { JSX } from 'preact';
import { IndicatorItem } from './IndicatorItem.tsx';
import { MistakeButton } from './MistakeButton.tsx';

interface Props {
  readonly nested: readonly Nested<IndicatorView>[];
  readonly base: string;
  /** False for what is nested under its lead-in. */
  readonly apart?: boolean | undefined;
  /** In a tool: with what is pressed for a mistake. On a page a script adds it, beside what copies. */
  readonly mistakes?: boolean | undefined;
}

const nameOf = ({ ref, cite }: IndicatorView): string => `No. ${String(ref)}, ${cite}`;

export function IndicatorList({ nested, base, apart = true, mistakes }: Props): JSX.Element {
  return (
    <ul class="signs">
      {nested.map(({ own, children }) => (
        <IndicatorItem key={own.id} indicator={own} base={base} apart={apart}>
          <small>
            <a href={base + own.address} aria-label={nameOf(own)}>
              <span class="no">No. </span>
              {own.ref}
            </a>
            {mistakes === true && <MistakeButton of={nameOf(own)} />}
          </small>
          {children.length > 0 && <IndicatorList nested={children} base={base} apart={false} mistakes={mistakes} />}
        </IndicatorItem>
      ))}
    </ul>
  );
}
