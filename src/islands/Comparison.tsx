/** The comparison: two to five editions side by side, all of it held in the address. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addresses } from '#model/edition/urls.ts';
import {
  FEWEST_EDITIONS,
  MOST_EDITIONS,
  turnTo,
  writeComparison,
  type ComparisonState,
  type ComparisonSubject,
} from '#model/comparison/url-state.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';
import { Chooser } from './comparison/Chooser.tsx';
import {
  comparisonChoices,
  editionTitle,
  comparisonFrameworkOf,
  rowPlaces,
  subjectTitle,
  type ComparisonOptions,
} from './comparison/options.ts';
import { Result } from './comparison/Result.tsx';
import { useAddress, useSides, useVoice, type Address } from './comparison/hooks.ts';
import { TroubleNotice } from './support/use-data.tsx';

interface Props {
  readonly guide: ComparisonOptions;
}

/** Ready-made comparisons, and who says that areas differ there: links, so that they can be mailed and opened beside this page. */
function Starts({
  guide,
  places,
  address: { state, go },
  onStart,
}: {
  readonly guide: ComparisonOptions;
  readonly places: number;
  readonly address: Address;
  readonly onStart: () => void;
}) {
  const documents =
    state.documents.length >= FEWEST_EDITIONS
      ? state.documents
      : guide.latest.slice(0, MOST_EDITIONS).map(([id]) => id);
  return (
    <nav class="starts" aria-label="Ready-made comparisons">
      <ul class="jump">
        <li>Or begin with</li>
        {guide.ready.map((id) => {
          const subject: ComparisonSubject = { by: 'concern', id };
          const next = { ...turnTo(state, { subject }, comparisonChoices(guide), places), documents };
          const follow = (event: MouseEvent): void => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            go(next);
            onStart();
          };
          return (
            <li key={id}>
              <a
                href={location.pathname + writeComparison(next)}
                aria-current={state.subject?.by === 'concern' && state.subject.id === id ? 'true' : undefined}
                onClick={follow}
              >
                {subjectTitle(guide, subject)}
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        {guide.known} <a href={guide.base + addresses.concerns}>Where the documents held here differ most</a>
      </p>
    </nav>
  );
}

/** A browser's list of pages tells comparisons apart. */
function useTitle(guide: ComparisonOptions, { documents, subject }: ComparisonState): void {
  const before = useRef(document.title);
  useEffect(() => {
    const names = documents.map((id) => editionTitle(guide, id)).join('; ');
    document.title =
      subject === null || documents.length < FEWEST_EDITIONS
        ? before.current
        : `${subjectTitle(guide, subject)}: ${names} · Threshold Atlas`;
  }, [guide, documents, subject]);
}

/** Typing a name in a list, or holding an arrow key, passes over others: together they are one step back. */
const PASSING = 1000;

function useSubjectChange({ go }: Address): (next: ComparisonState) => void {
  const before = useRef({ at: -PASSING, search: '' });
  return (next) => {
    const at = performance.now();
    const passing = at - before.current.at < PASSING && before.current.search === location.search;
    go(next, !passing);
    before.current = { at, search: location.search };
  };
}

function hint({ documents, subject }: ComparisonState): string | null {
  if (documents.length < FEWEST_EDITIONS)
    return documents.length === 0 ? 'Tick two editions or more.' : 'Tick another edition to compare it with.';
  return subject === null ? 'Now choose what to compare.' : null;
}

/** Folded by the reader alone, never by the last choice: the list of editions would go while it is being ticked. */
function useFold(wanting: boolean) {
  const [unfolded, setUnfolded] = useState(wanting);
  useEffect(() => {
    if (wanting) setUnfolded(true);
  }, [wanting]);
  const heading = useRef<HTMLHeadingElement>(null);
  const fold = (): void => {
    setUnfolded(false);
    heading.current?.focus();
  };
  return {
    open: unfolded || wanting,
    heading,
    fold,
    toggle: () => {
      setUnfolded(!unfolded);
    },
  };
}

export default function Comparison({ guide }: Props) {
  const choices = useMemo(() => comparisonChoices(guide), [guide]);
  const frame = useMemo(() => comparisonFrameworkOf(guide), [guide]);
  const address = useAddress(choices);
  const { state, dropped, go } = address;
  const { documents, subject } = state;
  const [said, say] = useVoice();
  const wanting = hint(state);
  const withIndex = subject !== null && subject.by !== 'show';
  const { sides, trouble, retry } = useSides(guide.base, wanting === null ? documents : [], withIndex);
  const changeSubject = useSubjectChange(address);
  useTitle(guide, state);
  const chooser = useFold(wanting !== null);
  // While other data comes, the last comparison stands: nothing jumps.
  const last = useRef<{ sides: readonly ComparedEdition[]; subject: ComparisonSubject } | null>(null);
  if (wanting !== null || subject === null) last.current = null;
  else if (sides !== null) last.current = { sides, subject };
  const places = rowPlaces(last.current?.sides ?? []);

  return (
    <div class="comparison">
      {dropped.length > 0 && (
        <p class="notice" role="status">
          Not known here, and left out: {dropped.slice(0, 5).join(', ')}
          {dropped.length > 5 && ` and ${String(dropped.length - 5)} more`}.
        </p>
      )}
      <Chooser
        guide={guide}
        state={state}
        wanting={wanting}
        open={chooser.open}
        heading={chooser.heading}
        onToggle={chooser.toggle}
        onShow={chooser.fold}
        onDocuments={(next) => {
          go({ ...state, documents: next });
        }}
        onSubject={(next) => {
          changeSubject(turnTo(state, { subject: next }, choices, places));
        }}
      >
        <Starts guide={guide} address={address} places={places} onStart={chooser.fold} />
      </Chooser>
      <p role="status" id="compare-status" class="status screen">
        {wanting ?? (sides !== null ? said : trouble === null ? 'Loading…' : '')}
      </p>
      <TroubleNotice what="The chosen editions" trouble={trouble} retry={retry} />
      {last.current !== null && (
        <Result
          guide={guide}
          frame={frame}
          sides={last.current.sides}
          subject={last.current.subject}
          address={address}
          say={say}
        />
      )}
    </div>
  );
}
