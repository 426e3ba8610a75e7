/** A level by its printed label, its name and its hue together; a link where an address is given. */
import type { AnchorId } from '#model/content/vocabulary.ts';
import { Fragment, type JSX } from 'preact';

interface Props {
  readonly level: { readonly printed: string | null; readonly name: string; readonly anchors: readonly AnchorId[] };
  readonly href?: string | undefined;
}

export function LevelLabel({ level: { printed, name, anchors }, href }: Props): JSX.Element {
  const words = (
    <span>
      {printed !== null && (
        <>
          <span class="label">{printed}</span>{' '}
        </>
      )}
      <span class="name">
        {/* In a narrow column "Multiple/Complex" breaks behind its stroke, not within a word. */}
        {name.split('/').map((part, at) => (
          <Fragment key={at}>
            {at > 0 && (
              <>
                /<wbr />
              </>
            )}
            {part}
          </Fragment>
        ))}
      </span>
    </span>
  );
  const shown = { class: 'level', 'data-anchors': anchors.join(' ') };
  return href === undefined ? (
    <span {...shown}>{words}</span>
  ) : (
    <a {...shown} href={href}>
      {words}
    </a>
  );
}
