/** Judge first: signs of areas without their levels, for a room to judge before anything is revealed. */
import { useMemo, useState } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { PROMPTS, SEVERAL_SIGNS } from '#model/edition/wording/notices.ts';
import { MOST_EDITIONS, readJudge, writeJudge, type JudgeState } from '#model/training/judge-state.ts';
import { poolsOf, type HeldEdition, type Pool } from '#model/training/pool.ts';
import { afterReveal, shownSigns, type RevealAction } from '#model/training/reveal.ts';
import { useStatus } from './comparison/hooks.ts';
import { comparisonChoices, subjectTitle, type NamedOptions } from './comparison/options.ts';
import { useUrlState, type UrlCodec, type UrlState } from './search-support/use-url-state.ts';
import { usePrinting } from './support/use-printing.ts';
import { TroubleNotice } from './support/use-data.tsx';
import { ConcernChoice, EditionChoice } from './training/Chooser.tsx';
import { useHeld } from './training/data.ts';
import { Handout } from './training/Handout.tsx';
import { JudgeTools } from './training/JudgeTools.tsx';
import { Pools } from './training/Pools.tsx';
import { Projector } from './training/Projector.tsx';

interface Props {
  readonly guide: NamedOptions;
}

/** The concerns that a subject is about. */
function poolsFor(guide: NamedOptions, state: JudgeState, editions: readonly HeldEdition[]): Pool[] {
  const { by, subject, seed, anonymous } = state;
  if (subject === null) return [];
  const own = guide.dimensions.find(([id]) => id === subject)?.[2].map(([id]) => id) ?? [];
  const about =
    by === 'concern'
      ? { id: subject, concerns: [subject], mainOnly: false }
      : { id: subject, concerns: own, mainOnly: true };
  return poolsOf(editions, about, String(seed), anonymous);
}

/** Turning slides is no step that Back undoes. */
const isStep = ({ type }: RevealAction): boolean => !['forward', 'back', 'slide', 'stop'].includes(type);

interface JudgingProps extends Props {
  readonly url: UrlState<JudgeState>;
  readonly pools: readonly Pool[];
  readonly announce: (words: string) => void;
  readonly choosing: boolean;
  readonly onChoose: () => void;
}

/** The pools, on the page or over the whole window, and on paper. */
function Judging({ guide, url, pools, announce, choosing, onChoose }: JudgingProps) {
  const { state, change, latest } = url;
  const { by, subject } = state;
  const { printing, startPrint } = usePrinting();
  const shown = shownSigns(state, pools);
  const dispatch = (action: RevealAction): void => {
    const next = afterReveal(latest(), action, pools);
    change(next.state, isStep(action));
    if (next.announcement !== null) announce(next.announcement);
  };
  const title = subject === null ? '' : subjectTitle(guide, { by, id: subject });
  const drawn = { base: guide.base, pools, state, shown, dispatch };
  return (
    <>
      <JudgeTools {...drawn} choosing={choosing} onChoose={onChoose} onPrint={startPrint} />
      <h2 class="subject screen">{title}</h2>
      <p class="caption screen">
        At which level would you expect each sign, and why? <strong>{SEVERAL_SIGNS}</strong> {PROMPTS}
      </p>
      {state.presenting ? <Projector title={title} {...drawn} /> : <Pools {...drawn} />}
      {printing && <Handout title={title} pools={pools} state={state} />}
    </>
  );
}

/** What is chosen anew is covered. */
const COVERED = { shown: [], named: [], slide: 1 };

export default function JudgeFirst({ guide }: Props) {
  const codec = useMemo((): UrlCodec<JudgeState> => {
    const choices = comparisonChoices(guide);
    return { read: (query) => readJudge(query, choices), write: writeJudge };
  }, [guide]);
  const url = useUrlState(codec);
  const { state, refused, change } = url;
  const { documents, by, subject } = state;
  const chosen = documents.length > 0 && subject !== null;
  const [choosing, setChoosing] = useState(!chosen);
  const { editions, trouble, retry } = useHeld(guide.base, chosen ? documents : []);
  const pools = useMemo(
    () => poolsFor(guide, state, editions ?? []),
    [editions, guide, by, subject, state.seed, state.anonymous],
  );
  const [status, announce] = useStatus();
  const ready = chosen && editions !== null;
  return (
    <div class="training">
      <RefusedNotice refused={refused} />
      {(choosing || !chosen) && (
        <div class="chooser screen">
          <EditionChoice
            guide={guide}
            documents={documents}
            most={MOST_EDITIONS}
            onDocuments={(next) => change({ ...COVERED, documents: next }, true)}
          />
          <ConcernChoice
            guide={guide}
            label="Concern"
            empty="Choose a concern"
            concern={by === 'concern' ? subject : null}
            onConcern={(next) => change({ ...COVERED, by: 'concern', subject: next }, true)}
          />
        </div>
      )}
      <p role="status" class="status screen">
        {chosen ? (ready ? status : trouble === null ? 'Loading…' : '') : 'Tick an area or more, and choose a concern.'}
      </p>
      <TroubleNotice what="The chosen editions" trouble={trouble} retry={retry} />
      {ready && (
        <Judging
          guide={guide}
          url={url}
          pools={pools}
          announce={announce}
          choosing={choosing}
          onChoose={() => setChoosing(!choosing)}
        />
      )}
    </div>
  );
}
