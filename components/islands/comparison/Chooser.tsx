/** Which editions, and what of them: every choice is one control with a name of its own. */
import { useRef, useState } from 'preact/hooks';
import { ANCHORS } from '../../../src/model/codes.ts';
import { MOST_EDITIONS, SHOWN, subjectKey, subjectOf, type ComparisonState, type Subject } from '../../../src/model/comparison-state.ts';
import { ANCHOR_LABELS } from '../../../src/model/labels.ts';
import { WHICH_AREA } from '../../../src/model/silence.ts';
import { choicesOf, editionTitle, SHOWN_LABELS, type ComparisonGuide, type Named } from './guide.ts';

interface Props {
  readonly guide: ComparisonGuide;
  readonly state: ComparisonState;
  readonly onDocuments: (documents: readonly string[]) => void;
  readonly onSubject: (subject: Subject | null) => void;
}

function Options({ named, prefix = '' }: { readonly named: readonly Named[]; readonly prefix?: string }) {
  return <>{named.map(([id, title]) => <option key={id} value={prefix + id}>{title}</option>)}</>;
}

function SubjectChoice({ guide, state, onSubject }: Omit<Props, 'onDocuments'>) {
  const choose = (key: string): void => {
    const [by = '', id = ''] = key.split(':');
    onSubject(subjectOf(by, id, choicesOf(guide)));
  };
  return (
    <label class="what">
      <span>What to compare</span>
      <select id="compare-subject" value={subjectKey(state.subject)} onChange={(event) => { choose(event.currentTarget.value); }}>
        <option value="">Choose what to compare</option>
        <optgroup label="The documents themselves">
          <Options named={SHOWN.map((id) => [id, SHOWN_LABELS[id]])} prefix="show:" />
        </optgroup>
        <optgroup label="A whole level">
          <Options named={ANCHORS.map((id) => [id, ANCHOR_LABELS[id]])} prefix="anchor:" />
        </optgroup>
        {guide.dimensions.map(([id, title, concerns]) => (
          <optgroup key={id} label={title}>
            <option value={`dimension:${id}`}>{`${title}: the whole dimension`}</option>
            <Options named={concerns} prefix="concern:" />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function EditionChoice({ guide, state: { documents }, onDocuments }: Omit<Props, 'onSubject'>) {
  const [adding, setAdding] = useState('');
  const field = useRef<HTMLFieldSetElement>(null);
  const full = documents.length >= MOST_EDITIONS;
  const free = (named: readonly Named[]): Named[] => named.filter(([id]) => !documents.includes(id));
  const remove = (at: number): void => {
    // The button that had the focus goes; the next one, or the way to add another, takes it.
    const buttons = field.current?.querySelectorAll<HTMLElement>('.chips button') ?? [];
    const next = buttons[at + 1] ?? buttons[at - 1] ?? field.current?.querySelector<HTMLElement>('select');
    onDocuments(documents.filter((_, other) => other !== at));
    next?.focus();
  };
  const add = (event: Event): void => {
    event.preventDefault();
    if (full || adding === '' || documents.includes(adding)) return;
    onDocuments([...documents, adding]);
    setAdding('');
  };
  return (
    <fieldset ref={field}>
      <legend>Editions, two to five</legend>
      <div class="editions">
        {documents.length > 0 && (
          <ul class="chips">
            {documents.map((id, at) => (
              <li key={id}>
                {editionTitle(guide, id)}
                <button type="button" aria-label={`Remove ${editionTitle(guide, id)}`} onClick={() => { remove(at); }}><span aria-hidden="true">×</span></button>
              </li>
            ))}
          </ul>
        )}
        <form class="add" onSubmit={add}>
          <label>
            <span class="vh">Add an edition</span>
            <select value={adding} onChange={(event) => { setAdding(event.currentTarget.value); }}>
              <option value="">{full ? 'Five is the most' : 'Add an edition'}</option>
              {!full && <Options named={free(guide.latest)} />}
              {!full && free(guide.replaced).length > 0 && <optgroup label="Replaced by a later edition"><Options named={free(guide.replaced)} /></optgroup>}
            </select>
          </label>
          <button type="submit" aria-disabled={full || adding === ''}>Add</button>
        </form>
      </div>
    </fieldset>
  );
}

export function Chooser(props: Props) {
  return (
    <section class="chooser screen" aria-label="Editions and subject">
      <p class="which"><strong>{WHICH_AREA}</strong></p>
      <EditionChoice guide={props.guide} state={props.state} onDocuments={props.onDocuments} />
      <SubjectChoice guide={props.guide} state={props.state} onSubject={props.onSubject} />
    </section>
  );
}
