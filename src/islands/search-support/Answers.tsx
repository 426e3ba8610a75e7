/** Where the documents answer a question that no indicator does. */
import { answersTo } from '#model/finder/answers.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { QuestionKind } from '#model/search/query/questions.ts';

interface Props {
  readonly options: FinderOptions;
  readonly questions: readonly QuestionKind[];
  /** Ids of the areas asked about; all where none is. */
  readonly areas: readonly string[];
  readonly words: string;
}

export const Answers = ({ options, questions, areas, words }: Props) => (
  <>
    {answersTo(questions, options, areas, words).map(({ title, links }) => (
      <section key={title} data-part="answer">
        <h2>{title}</h2>
        {options.linked ? (
          <ul class="jump">
            {links.map(({ href, text }) => (
              <li key={href + text}>
                <a href={options.base + href}>{text}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>See “Levels, contacts and time limits” below.</p>
        )}
      </section>
    ))}
  </>
);
