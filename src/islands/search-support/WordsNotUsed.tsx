/** Which words a search did without, with the way to require them; or that every word is required, with the way back. */

interface Props {
  readonly words: readonly string[];
  readonly allWords: boolean;
  readonly require: (allWords: boolean) => void;
}

export function WordsNotUsed({ words, allWords, require }: Props) {
  if (!allWords && words.length === 0) return null;
  return (
    <p class="asked">
      {allWords ? 'Every word is required. ' : `Not used: ${words.join(', ')}. `}
      <button
        type="button"
        onClick={() => {
          require(!allWords);
        }}
      >
        {allWords ? 'Leave words out again' : 'Require every word'}
      </button>
    </p>
  );
}
