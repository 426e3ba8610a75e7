/** The same case, several areas: told step by step, then what each document lists under the concerns that the room heard. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { PROMPTS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { MOST_CONCERNS, readCase, writeCase, type CaseState } from '#model/training/case-state.ts';
import { MOST_EDITIONS } from '#model/training/judge-state.ts';
import type { CaseFile } from '#model/training/schema.ts';
import { tellingOf } from '#model/training/telling.ts';
import { ActionButton } from './comparison/ActionButton.tsx';
import { comparisonChoices, subjectTitle, type NamedOptions } from './comparison/options.ts';
import { useUrlState, type UrlCodec, type UrlState } from './search-support/use-url-state.ts';
import { TroubleNotice } from './support/use-data.tsx';
import { ConcernChoice, EditionChoice } from './training/Chooser.tsx';
import { useHeld, useTraining } from './training/data.ts';
import { Heard, Routes } from './training/Heard.tsx';
import { Reveal, ToldLines } from './training/Telling.tsx';

interface Props {
  readonly guide: NamedOptions;
  readonly id: string;
}

interface PartProps {
  readonly guide: NamedOptions;
  readonly file: CaseFile;
  readonly url: UrlState<CaseState>;
}

/** The case as far as it has been told. */
function Story({ file, url: { state, change } }: PartProps) {
  const lines = useMemo(() => tellingOf(file), [file]);
  const told = Math.min(state.step, lines.length);
  const story = useRef<HTMLDivElement>(null);
  const before = useRef(told);
  // The line that was asked for comes into sight, and the buttons stay where they were pressed.
  useEffect(() => {
    if (told > before.current) story.current?.querySelector('li:last-child')?.scrollIntoView({ block: 'nearest' });
    before.current = told;
  }, [told]);
  return (
    <section class={state.large ? 'story large' : 'story'}>
      <div aria-live="polite" ref={story}>
        <ToldLines lines={lines.slice(0, told)} />
      </div>
      <div class="buttons screen">
        <ActionButton words="Next line" idle={told === lines.length} act={() => change({ step: told + 1 }, false)} />
        <ActionButton words="Back a line" idle={told === 1} act={() => change({ step: told - 1 }, false)} />
        <ActionButton
          words="The whole case"
          idle={told === lines.length}
          act={() => change({ step: lines.length }, true)}
        />
        <ActionButton
          words={state.large ? 'Ordinary type' : 'Large type'}
          act={() => change({ large: !state.large }, true)}
        />
        <ActionButton words="Print" act={() => print()} />
      </div>
    </section>
  );
}

/** Which concerns the room heard, and in which areas to look. */
function Choices({ guide, url: { state, change } }: PartProps) {
  const { concerns, documents } = state;
  return (
    <div class="chooser screen">
      <ConcernChoice
        guide={guide}
        label="Add a concern that you hear"
        empty={concerns.length < MOST_CONCERNS ? 'Choose a concern' : `At most ${String(MOST_CONCERNS)}`}
        concern={null}
        onConcern={(concern) =>
          change({ concerns: [...new Set([...concerns, concern])].slice(0, MOST_CONCERNS) }, true)
        }
      />
      {concerns.length > 0 && (
        <ul class="plain buttons">
          {concerns.map((concern) => (
            <li key={concern}>
              <ActionButton
                words={`Remove: ${subjectTitle(guide, { by: 'concern', id: concern })}`}
                act={() => change({ concerns: concerns.filter((one) => one !== concern) }, true)}
              />
            </li>
          ))}
        </ul>
      )}
      <EditionChoice
        guide={guide}
        documents={documents}
        most={MOST_EDITIONS}
        onDocuments={(next) => change({ documents: next }, true)}
      />
    </div>
  );
}

function Case(props: PartProps) {
  const { guide, file, url } = props;
  const { state, change } = url;
  const held = useHeld(guide.base, state.documents);
  const source = useHeld(guide.base, state.revealed ? [file.document] : []);
  const concerns = state.concerns.map((id) => ({ id, title: subjectTitle(guide, { by: 'concern', id }) }));
  const own = source.editions?.[0];
  return (
    <>
      <Story {...props} />
      <h2 class={concerns.length === 0 ? 'screen' : undefined}>What do you hear?</h2>
      <Choices {...props} />
      <TroubleNotice what="The chosen editions" trouble={held.trouble} retry={held.retry} />
      {held.editions !== null && concerns.length > 0 && (
        <>
          <p class="caption">
            What each document lists under each concern. <strong>{SEVERAL_SIGNS}</strong> {PROMPTS}
          </p>
          <Heard base={guide.base} editions={held.editions} concerns={concerns} />
          <h2>Who to contact, what to do, by when</h2>
          <Routes base={guide.base} editions={held.editions} concerns={concerns} />
        </>
      )}
      <div class="buttons screen last">
        <ActionButton
          words={state.revealed ? 'Cover where it is printed' : 'Reveal where it is printed'}
          act={() => change({ revealed: !state.revealed }, true)}
        />
      </div>
      <TroubleNotice what="The case's own edition" trouble={source.trouble} retry={source.retry} />
      {state.revealed && own !== undefined && <Reveal file={file} facts={own.facts} base={guide.base} />}
    </>
  );
}

export default function CaseStory({ guide, id }: Props) {
  const codec = useMemo((): UrlCodec<CaseState> => {
    const choices = comparisonChoices(guide);
    return { read: (query) => readCase(query, choices), write: writeCase };
  }, [guide]);
  const url = useUrlState(codec);
  const { training, trouble, retry } = useTraining(guide.base);
  const file = training?.cases.find((one) => one.id === id);
  return (
    <div class="training">
      <RefusedNotice refused={url.refused} />
      <TroubleNotice what="The lines of the case" trouble={trouble} retry={retry} />
      {file !== undefined && <Case guide={guide} file={file} url={url} />}
    </div>
  );
}
