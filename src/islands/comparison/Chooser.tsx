/** Which editions, and what of them. Once there is something to compare, the choice collapses into one line. */
import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { ANCHORS } from '#model/content/vocabulary.ts';
import {
  FEWEST_EDITIONS,
  MOST_EDITIONS,
  SHOWN,
  subjectKey,
  subjectOf,
  type ComparisonState,
  type ComparisonSubject,
} from '#model/comparison/url-state.ts';
import { ANCHOR_LABELS } from '#model/content/labels.ts';
import { useAreaBox } from '../support/area-box.tsx';
import { WHICH_AREA } from '#model/edition/wording/notices.ts';
import {
  comparisonChoices,
  SHOWN_LABELS,
  shortTitles,
  subjectTitle,
  type ComparisonOptions,
  type NamedOption,
  type NamedEdition,
} from './options.ts';

interface Choices {
  readonly guide: ComparisonOptions;
  readonly state: ComparisonState;
  readonly onDocuments: (documents: readonly string[]) => void;
  readonly onSubject: (subject: ComparisonSubject | null) => void;
}

interface Props extends Choices {
  /** What the reader still has to choose, in words; null where there is something to compare. */
  readonly missingHint: string | null;
  readonly open: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onToggle: () => void;
  readonly onShow: () => void;
  /** The ready-made comparisons. */
  readonly children: ComponentChildren;
}

function Options({ named, prefix = '' }: { readonly named: readonly NamedOption[]; readonly prefix?: string }) {
  return (
    <>
      {named.map(([id, title]) => (
        <option key={id} value={prefix + id}>
          {title}
        </option>
      ))}
    </>
  );
}

function SubjectChoice({ guide, state, onSubject }: Pick<Choices, 'guide' | 'state' | 'onSubject'>) {
  const choose = (key: string): void => {
    const [by = '', id = ''] = key.split(':');
    onSubject(subjectOf(by, id, comparisonChoices(guide)));
  };
  return (
    <label class="what">
      <span>What to compare</span>
      <select
        id="compare-subject"
        value={subjectKey(state.subject)}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        <option value="">Choose what to compare</option>
        <optgroup label="The documents themselves">
          <Options named={SHOWN.map((id) => [id, SHOWN_LABELS[id]])} prefix="show:" />
        </optgroup>
        <optgroup label="A whole level">
          <Options named={ANCHORS.map((id) => [id, ANCHOR_LABELS[id]])} prefix="anchor:" />
        </optgroup>
        {guide.dimensions.map(([id, title, concerns]) => (
          <optgroup key={id} label={title}>
            <option value={`dimension:${id}`}>{`${title}: all concerns`}</option>
            <Options named={concerns} prefix="concern:" />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five'];

/** What an edition's box does: one that cannot be ticked keeps its place and the focus, and the hint says why. */
function EditionBox({
  edition: [, title],
  on,
  atLimit,
  onTick,
}: {
  readonly edition: NamedEdition;
  readonly on: boolean;
  readonly atLimit: boolean;
  readonly onTick: () => void;
}) {
  const disabled = atLimit && !on;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        aria-disabled={disabled}
        aria-describedby="compare-most"
        onClick={(event) => {
          if (disabled) event.preventDefault();
        }}
        onChange={onTick}
      />
      <span>{title}</span>
    </label>
  );
}

function EditionChoice({ guide: { latest, replaced }, state: { documents }, onDocuments }: Omit<Choices, 'onSubject'>) {
  const atLimit = documents.length >= MOST_EDITIONS;
  const isOn = ([id]: NamedEdition): boolean => documents.includes(id);
  // Open from the start where an address names one: what is ticked is never out of sight.
  const [earlier] = useState(replaced.some(isOn));
  const { box, shows } = useAreaBox('compare-area', latest.length);
  const boxes = (editions: readonly NamedEdition[]) =>
    editions
      .filter((edition) => isOn(edition) || shows(edition[1], edition[3]))
      .map((edition) => (
        <EditionBox
          key={edition[0]}
          edition={edition}
          on={isOn(edition)}
          atLimit={atLimit}
          onTick={() => {
            onDocuments(isOn(edition) ? documents.filter((id) => id !== edition[0]) : [...documents, edition[0]]);
          }}
        />
      ));
  const fits = latest.length >= FEWEST_EDITIONS && latest.length <= MOST_EDITIONS;
  return (
    <fieldset>
      <legend>Which editions</legend>
      <p id="compare-most" aria-live="polite">
        {atLimit ? 'Five is the most: untick one to tick another.' : 'Two to five. Columns follow the order you tick.'}
      </p>
      {box}
      <div class="editions">{boxes(latest)}</div>
      {fits && (
        <button
          type="button"
          onClick={() => {
            onDocuments(latest.map(([id]) => id));
          }}
        >
          All {COUNTS[latest.length]} latest
        </button>
      )}
      {replaced.length > 0 && (
        <details open={earlier}>
          <summary>Earlier editions</summary>
          <div class="editions">{boxes(replaced)}</div>
        </details>
      )}
    </fieldset>
  );
}

export function Chooser({ missingHint, open, heading, onToggle, onShow, children, ...choices }: Props) {
  const {
    guide,
    state: { documents, subject },
  } = choices;
  return (
    <section class="comparison-chooser" aria-labelledby="compared">
      <div class="comparison-chosen">
        <h2 id="compared" class="subject" ref={heading} tabIndex={-1}>
          {missingHint !== null || subject === null ? (
            'Choose what to set side by side'
          ) : (
            <>
              {subjectTitle(guide, subject)}: <span>{shortTitles(guide, documents)}</span>
            </>
          )}
        </h2>
        {missingHint === null && (
          <button type="button" class="screen" aria-expanded={open} aria-controls="compare-choices" onClick={onToggle}>
            Change
          </button>
        )}
      </div>
      <div id="compare-choices" class="screen" hidden={!open}>
        <p class="which">
          <strong>{WHICH_AREA}</strong>
        </p>
        <EditionChoice {...choices} />
        <SubjectChoice {...choices} />
        <button
          type="button"
          class="show"
          aria-disabled={missingHint !== null}
          aria-describedby="compare-status"
          onClick={() => {
            if (missingHint === null) onShow();
          }}
        >
          Show side by side
        </button>
        {children}
      </div>
    </section>
  );
}
