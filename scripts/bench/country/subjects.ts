// What signs may be about: the concerns of the framework, with the sentences in which people speak of each.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A concern, as far as a made-up document needs it. */
export interface Subject {
  readonly id: string;
  readonly dimension: string;
  readonly said: readonly string[];
}

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly Subject[];
}

/** What the made-up documents name of the framework. */
export interface Named {
  /** The dimensions, which serve as the headings of the level tables. */
  readonly headings: readonly Heading[];
  readonly requirements: readonly string[];
}

/** @param content the project's own folder of content */
export function readNamed(content: string): Named {
  const list = (file: string): unknown => parse(readFileSync(join(content, 'framework', file), 'utf8'));
  const concerns = list('concerns.yaml') as { id: string; dimension: string; title: string }[];
  const subjects = concerns.map(({ id, dimension, title }) => {
    const file = join('everyday', `${id}.yaml`);
    const said = existsSync(join(content, 'framework', file)) ? (list(file) as string[]) : [title];
    return { id, dimension, said };
  });
  const dimensions = list('dimensions.yaml') as { id: string; title: string }[];
  const headings = dimensions
    .map(({ id, title }) => ({ id, title, subjects: subjects.filter(({ dimension }) => dimension === id) }))
    .filter(({ subjects: own }) => own.length > 0);
  return { headings, requirements: (list('requirements.yaml') as { id: string }[]).map(({ id }) => id) };
}
