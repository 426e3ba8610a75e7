/** Where the documents answer a question that no indicator does. */
import type { QuestionAnswer } from '#model/finder/answers.ts';

interface Props {
  readonly answers: readonly QuestionAnswer[];
  /** null where the pages of the site are not at hand. */
  readonly base: string | null;
}

export const Answers = ({ answers, base }: Props) => (
  <>
    {answers.map(({ title, links }) => (
      <section key={title} data-part="answer">
        <h2>{title}</h2>
        {base === null ? (
          <p>See “Levels, contacts and time limits” below.</p>
        ) : (
          <ul class="jump">
            {links.map(({ href, text }) => (
              <li key={href + text}>
                <a href={base + href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </>
);
