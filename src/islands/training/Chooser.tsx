/** Areas and a concern to train with, from fixed lists. */
import type { NamedEdition, NamedOptions } from '../comparison/options.ts';
import { useAreaBox } from '../support/area-box.tsx';

interface EditionsProps {
  readonly guide: NamedOptions;
  readonly documents: readonly string[];
  readonly most: number;
  readonly onDocuments: (documents: readonly string[]) => void;
}

export function EditionChoice({ guide: { latest, replaced }, documents, most, onDocuments }: EditionsProps) {
  const full = documents.length >= most;
  const { box, shows } = useAreaBox('training-area', latest.length);
  const boxes = (editions: readonly NamedEdition[]) =>
    editions.map(([id, title, , region]) => {
      const checked = documents.includes(id);
      if (!checked && !shows(title, region)) return null;
      return (
        <label key={id} class="switch">
          <input
            type="checkbox"
            checked={checked}
            disabled={full && !checked}
            onChange={() => {
              onDocuments(checked ? documents.filter((one) => one !== id) : [...documents, id]);
            }}
          />
          <span>{title}</span>
        </label>
      );
    });
  return (
    <fieldset>
      <legend>Areas, at most {most}</legend>
      {box}
      <div class="switches">{boxes(latest)}</div>
      {replaced.length > 0 && (
        <details open={replaced.some(([id]) => documents.includes(id))}>
          <summary>Replaced editions</summary>
          <div class="switches">{boxes(replaced)}</div>
        </details>
      )}
    </fieldset>
  );
}

interface ConcernProps {
  readonly guide: NamedOptions;
  readonly label: string;
  readonly empty: string;
  readonly concern: string | null;
  readonly onConcern: (concern: string) => void;
}

export const ConcernChoice = ({ guide: { dimensions }, label, empty, concern, onConcern }: ConcernProps) => (
  <label class="choice">
    <span>{label}</span>
    <select
      value={concern ?? ''}
      onChange={(event) => {
        if (event.currentTarget.value !== '') onConcern(event.currentTarget.value);
      }}
    >
      <option value="">{empty}</option>
      {dimensions.map(([id, title, concerns]) => (
        <optgroup key={id} label={title}>
          {concerns.map(([one, name]) => (
            <option key={one} value={one} selected={one === concern}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </label>
);
