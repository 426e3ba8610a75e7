/** Paragraphs, of which the first alone may stand open: what it says cannot wait for the others. On paper all do. */
import type { JSX } from 'preact';

interface Props {
  readonly words: readonly string[];
  readonly folded: boolean;
}

const paragraphs = (words: readonly string[]): JSX.Element[] => words.map((text) => <p key={text}>{text}</p>);

export function FoldedWords({ words, folded }: Props): JSX.Element {
  // One line that opens is no shorter than the one that it hides.
  const open = folded && words.length > 2 ? 1 : words.length;
  const rest = words.slice(open);
  return (
    <>
      {paragraphs(words.slice(0, open))}
      {rest.length > 0 && (
        <details class="folded">
          <summary>{rest.length} more for every level</summary>
          {paragraphs(rest)}
        </details>
      )}
    </>
  );
}
