/** What narrows a search, said, with the ways to undo it. */
import { FOUND_NOTHING_MEANS } from '#model/edition/wording/notices.ts';
import { addresses } from '#model/edition/urls.ts';
import { areaNamesInWords } from '#model/search/query/interpret.ts';
import { ALL_AREAS, type SearchState } from '#model/search/url-state.ts';
import { showable } from '#model/url/text.ts';
import type { Asked } from './search.ts';

export interface ChooseProps {
  /** Makes choices, as the controls do. */
  readonly choose: (part: Partial<SearchState>) => void;
}

interface Props extends ChooseProps {
  readonly asked: Pick<Asked, 'state' | 'named' | 'areas' | 'narrowed'>;
}

interface ButtonProps extends ChooseProps {
  readonly label: string;
  readonly part: Partial<SearchState>;
}

const ChoiceButton = ({ label, part, choose }: ButtonProps) => (
  <button
    type="button"
    onClick={() => {
      choose(part);
    }}
  >
    {label}
  </button>
);

/** Which areas the words name, said plainly, with the way to undo it. */
export function AreaNotice({ asked: { state, named, areas }, choose }: Props) {
  if (named.length === 0) return null;
  const names = areaNamesInWords(named);
  if (state.area === '')
    return (
      <p class="asked">
        In {names}, as your words say.{' '}
        <ChoiceButton label="Search all areas instead" part={{ area: ALL_AREAS, level: '' }} choose={choose} />
      </p>
    );
  const chosen = state.area === ALL_AREAS ? 'all areas' : areaNamesInWords(areas);
  if (chosen === names) return null;
  return (
    <p class="asked">
      In {chosen}, as you chose.{' '}
      <ChoiceButton label={`Search ${names} instead`} part={{ area: '', level: '' }} choose={choose} />
    </p>
  );
}

/** What would widen this search: only what narrows it now. */
function widenings({
  state,
  named,
  narrowed,
}: Props['asked']): (readonly [label: string, part: Partial<SearchState>])[] {
  return [
    ...(narrowed ? [['Search all areas', { area: named.length > 0 ? ALL_AREAS : '', level: '' }] as const] : []),
    ...(state.level === '' ? [] : [['All levels', { level: '' }] as const]),
    ...(state.kind === '' ? [] : [['Anything', { kind: '' }] as const]),
    ...(state.replaced ? [] : [['Include replaced editions', { replaced: true }] as const]),
  ];
}

interface NothingProps extends Props {
  /** What was not found: "Nothing", or "No indicator" where there is guidance. */
  readonly what: string;
  readonly base: string;
}

export const NothingFound = ({ asked, what, base, choose }: NothingProps) => (
  <div class="notice">
    <p>
      {what} was found for “{showable(asked.state.words)}”{asked.narrowed && ` in ${areaNamesInWords(asked.areas)}`}.{' '}
      {FOUND_NOTHING_MEANS}
    </p>
    <ul>
      <li>Use fewer words, or another word for the same thing.</li>
      <li>
        Start from <a href={base + addresses.concerns}>the concerns</a> or{' '}
        <a href={base + addresses.glossary}>the glossary</a>.
      </li>
    </ul>
    <ul class="widen">
      {widenings(asked).map(([label, part]) => (
        <li key={label}>
          <ChoiceButton label={label} part={part} choose={choose} />
        </li>
      ))}
    </ul>
  </div>
);
