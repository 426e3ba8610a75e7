/** What the comparison knows before it has fetched anything: the names to choose from, as short as they can be. */
import type { ComparisonFramework, ComparedEdition } from '#model/comparison/types.ts';
import type { ComparisonChoices, ComparisonSubject } from '#model/comparison/url-state.ts';
import { ANCHOR_LABELS } from '#model/content/labels.ts';

export type NamedOption = readonly [id: string, title: string];
export type NamedEdition = readonly [id: string, title: string, area: string, region: string];

/** What there is to choose from. */
export interface NamedOptions {
  readonly base: string;
  /** Editions by area and date: the latest held, then those that are replaced. */
  readonly latest: readonly NamedEdition[];
  readonly replaced: readonly NamedEdition[];
  readonly dimensions: readonly (readonly [id: string, title: string, concerns: readonly NamedOption[]])[];
}

export interface ComparisonOptions extends NamedOptions {
  /** Concerns to start with, and who says that areas differ there. */
  readonly ready: readonly string[];
  readonly known: string;
}

export const comparisonChoices = ({ latest, replaced, dimensions }: NamedOptions): ComparisonChoices => ({
  documents: [...latest, ...replaced].map(([id]) => id),
  concerns: dimensions.flatMap(([, , concerns]) => concerns.map(([id]) => id)),
  dimensions: dimensions.map(([id]) => id),
});

export const comparisonFrameworkOf = ({ dimensions }: ComparisonOptions): ComparisonFramework => ({
  dimensions: dimensions.map(([id, title, concerns]) => ({
    id,
    title,
    concerns: concerns.map(([concern, name]) => ({ id: concern, title: name })),
  })),
});

const nameIn = (all: readonly (readonly [string, string, ...unknown[]])[], id: string): string =>
  all.find(([one]) => one === id)?.[1] ?? id;

export const editionTitle = ({ latest, replaced }: ComparisonOptions, id: string): string => {
  const old = replaced.find(([one]) => one === id);
  return old === undefined ? nameIn(latest, id) : `${old[1]} (replaced)`;
};

/** Chosen editions in one line: by area alone where that tells them apart. */
export function shortTitles({ latest, replaced }: ComparisonOptions, ids: readonly string[]): string {
  const chosen = [...latest, ...replaced]
    .filter(([id]) => ids.includes(id))
    .sort(([a], [b]) => ids.indexOf(a) - ids.indexOf(b));
  const alone = (area: string): boolean => chosen.filter(([, , other]) => other === area).length === 1;
  const apart = chosen.every(([, , area]) => alone(area));
  return chosen.map(([, title, area]) => (alone(area) ? area : title)).join(apart ? ', ' : '; ');
}

export const SHOWN_LABELS = {
  levels: 'What each level means, and its route',
  timescales: 'Time limits',
  contacts: 'Contacts',
};

export function subjectTitle({ dimensions }: NamedOptions, subject: ComparisonSubject): string {
  switch (subject.by) {
    case 'concern':
      return nameIn(
        dimensions.flatMap(([, , concerns]) => concerns),
        subject.id,
      );
    case 'dimension':
      return nameIn(dimensions, subject.id);
    case 'anchor':
      return `The whole level: ${ANCHOR_LABELS[subject.id]}`;
    case 'show':
      return SHOWN_LABELS[subject.id];
  }
}

/** How many levels the longest edition prints. */
export const rowPlaces = (editions: readonly ComparedEdition[]): number =>
  Math.max(0, ...editions.map(({ facts }) => facts.levels.length));
