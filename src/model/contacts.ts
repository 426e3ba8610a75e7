/** The words around a contact: what kind of way it is, and that nobody has checked it since it was printed. */
import type { Edition } from './atlas.ts';
import { printedInWords } from './editions.ts';
import type { ContactFile } from './schema.ts';

export const WAY_LABELS: Record<ContactFile['printed'][number]['kind'], string> = {
  telephone: 'Telephone',
  email: 'Email',
  web: 'Web',
  address: 'Address',
  form: 'Form',
};

/** Stands beside every contact that is shown as text because it is only known as printed. */
export const notChecked = (edition: Pick<Edition, 'edition'>): string =>
  `As ${printedInWords(edition)}, not checked: find the current number on the council's own site.`;
