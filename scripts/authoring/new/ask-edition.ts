/** The questions with which every document begins. */
import { id } from '#model/content/schema/fields.ts';
import type { AreaFile } from '#model/content/schema/framework-schema.ts';
import type { Ask } from './ask.ts';
import { chooseArea } from './choose-area.ts';

interface Begun {
  readonly area: AreaFile;
  readonly isNew: boolean;
  readonly document: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: { readonly label: string; readonly published: string; readonly cite: string };
}

/** @param taken says of a name that would do otherwise why it cannot be had; null where it can */
export async function askEdition(
  project: string,
  ask: Ask,
  taken: (name: string) => string | null = () => null,
): Promise<Begun> {
  const { area, isNew } = await chooseArea(project, ask);
  const year = await ask({
    name: 'year',
    asks: 'The year printed on the document, or the one that it is known by:',
    refuse: (answer) => (/^(?:19|20)\d\d$/.test(answer) ? null : 'A year has four digits.'),
  });
  const document = await ask({
    name: 'document',
    asks: 'The name of its file, which its addresses keep for good:',
    usual: `${area.id}-${year}`,
    refuse: (answer) =>
      id.safeParse(answer).success ? taken(answer) : 'Use small letters, digits and single hyphens.',
  });
  const title = await ask({ name: 'title', asks: 'Its title as printed:' });
  const edition = { label: year, published: year, cite: `${area.name} ${year}` };
  return { area, isNew, document, title, publisher: area.partnership, edition };
}
