/** How much was found, and under which headings it is shown. */
import { GROUPINGS, type Grouping } from '#model/finder/url-state.ts';
import { plural } from '#model/content/plural.ts';

const GROUP_LABELS: Record<Grouping, string> = { area: 'area', concern: 'concern', level: 'type of help' };

interface Props {
  readonly indicators: number;
  readonly signs: number;
  /** Shows the signs too, where they wait until they are asked for. */
  readonly showSigns: (() => void) | null;
  readonly group: Grouping;
  readonly regroup: (group: Grouping) => void;
}

const Counted = ({ indicators, signs, showSigns }: Pick<Props, 'indicators' | 'signs' | 'showSigns'>) => (
  <p>
    <strong>{indicators}</strong> {plural(indicators, 'indicator')}
    {signs > 0 && (
      <>
        , and <strong>{signs}</strong> {plural(signs, 'sign')} printed outside the level tables
      </>
    )}
    {showSigns !== null && (
      <>
        {' '}
        <button type="button" class="screen" onClick={showSigns}>
          Show these too
        </button>
      </>
    )}
  </p>
);

export const ResultsBar = ({ group, regroup, ...counts }: Props) => (
  <div class="bar">
    <Counted {...counts} />
    <label class="screen">
      By{' '}
      <select
        value={group}
        onChange={(event) => {
          regroup(GROUPINGS.find((grouping) => grouping === event.currentTarget.value) ?? 'area');
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {GROUP_LABELS[grouping]}
          </option>
        ))}
      </select>
    </label>
  </div>
);
