/** A numbered way of doing something, with whom to ask and by when. */
import type { StepsView } from '#model/edition/facts/steps.ts';
import type { JSX } from 'preact';

interface Props {
  readonly steps: StepsView;
  /** The contacts stand on the same page, where links can lead to them. */
  readonly linked?: boolean;
}

export function Steps({ steps: { id, title, items, note }, linked = false }: Props): JSX.Element {
  return (
    <div class="steps" {...(linked ? { id: `steps-${id}` } : {})}>
      <p>
        <strong>{title}</strong>
      </p>
      <ol>
        {items.map(({ text, contact, within }) => (
          <li key={text}>
            {text}
            {contact !== null && (
              <small class="soft">
                {' '}
                Contact: {linked ? <a href={`#contact-${contact.id}`}>{contact.name}</a> : contact.name}.
              </small>
            )}
            {within !== null && (
              <small class="soft">
                {' '}
                Time limit: <strong>{within}</strong>.
              </small>
            )}
          </li>
        ))}
      </ol>
      {note !== null && <p class="note">{note}</p>}
    </div>
  );
}
