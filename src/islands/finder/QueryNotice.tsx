/** How the typed words were read: the areas they name, and other words taken for them. Each can be undone or seen. */
import { addresses } from '#model/edition/urls.ts';
import { areaNamesInWords, interpretationInWords, type Interpretation } from '#model/search/query/interpret.ts';
import { areaOptions, concernTitle, type FinderOptions } from '#model/finder/options.ts';
import { Answers } from '../search-support/Answers.tsx';
import { WordsNotUsed } from '../search-support/WordsNotUsed.tsx';

interface Props {
  readonly options: FinderOptions;
  readonly interpretation: Interpretation;
  /** Ids of the areas that the words choose. */
  readonly named: readonly string[];
  /** Takes the areas' names out of the words. */
  readonly undo: () => void;
  /** Words as typed, and those that were done without. */
  readonly words: string;
  readonly notUsed: readonly string[];
  readonly allWords: boolean;
  readonly require: (allWords: boolean) => void;
}

export function QueryNotice({ options, interpretation, named, undo, words, ...notUsed }: Props) {
  const { query, contacts, questions } = interpretation;
  const areas = areaOptions(options).filter(({ id }) => named.includes(id));
  const readAs = interpretationInWords(query);
  return (
    <>
      {areas.length > 0 && (
        <p>
          In {areaNamesInWords(areas)}, as your words say.{' '}
          <button type="button" onClick={undo}>
            Search all areas instead
          </button>
        </p>
      )}
      {contacts && options.linked && (
        <p>
          Looking for who to contact? See the areas' <a href={options.base + addresses.contacts}>contacts</a>.
        </p>
      )}
      {readAs !== '' && <p class="soft">{readAs}</p>}
      <Answers options={options} questions={questions} areas={named} words={words} />
      {query.childSides.length > 0 && (
        <p class="soft">
          Read as about a parent. Of children: {query.childSides.map((id) => concernTitle(options, id)).join(', ')},
          among the concerns.
        </p>
      )}
      <WordsNotUsed words={notUsed.notUsed} allWords={notUsed.allWords} require={notUsed.require} />
    </>
  );
}
