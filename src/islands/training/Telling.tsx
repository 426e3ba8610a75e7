/** A case told line by line, and at the end where its document prints it and what was done. */
import { LevelLabel } from '#components/kit/levels/LevelLabel.tsx';
import { byId } from '#model/edition/atlas.ts';
import { addresses } from '#model/edition/urls.ts';
import type { HeldEdition } from '#model/training/pool.ts';
import type { CaseFile } from '#model/training/schema.ts';
import { decidedIn, type Told } from '#model/training/telling.ts';

const KINDS: Record<Told['kind'], string> = {
  story: 'The family',
  worry: 'A worry',
  strength: 'A strength',
  danger: 'What may come',
  step: 'What was done',
};

/** The document's own heading, or what a line is where it stands under none. */
const headingOf = ({ title, kind }: Told): string => title ?? KINDS[kind];

export const ToldLines = ({ lines }: { readonly lines: readonly Told[] }) => (
  <ol class="told">
    {lines.map((told) => (
      <li key={told.line} data-kind={told.kind}>
        <p>
          <small>{headingOf(told)}</small>
          {told.line}
        </p>
        {told.note !== null && <p class="note">{told.note}</p>}
      </li>
    ))}
  </ol>
);

interface Props {
  readonly file: CaseFile;
  readonly facts: HeldEdition['facts'];
  readonly base: string;
}

/** Said only once the room has judged, and in these words: the level is the document's, of its own example. */
export const Reveal = ({ file, facts, base }: Props) => {
  const level = byId(facts.levels, file.level);
  return (
    <section class="revealed">
      <h2>Where the case is printed</h2>
      <p>
        {facts.areaName} prints this case under{' '}
        <LevelLabel level={level} href={base + addresses.level(facts.document, level.id)} />.
      </p>
      <ToldLines lines={decidedIn(file)} />
      <p>
        <small>
          {facts.name}. {facts.state.join(' ')}
        </small>
      </p>
    </section>
  );
};
