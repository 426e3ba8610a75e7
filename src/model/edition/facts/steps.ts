/** A numbered way of doing something, as pages and tools show it. */
import { byId, type Edition } from '../atlas.ts';

export interface StepsView {
  readonly id: string;
  readonly title: string;
  readonly items: {
    readonly text: string;
    readonly contact: { readonly id: string; readonly name: string } | null;
    /** The time limit in the words printed. */
    readonly within: string | null;
  }[];
  readonly note: string | null;
}

export function stepsView(edition: Edition, id: string): StepsView {
  const { title, items, note } = byId(edition.steps, id);
  return {
    id,
    title,
    items: items.map(({ text, contact, within }) => ({
      text,
      contact: contact === undefined ? null : { id: contact, name: byId(edition.contacts, contact).name },
      within: within === undefined ? null : byId(edition.timescales, within).within,
    })),
    note: note ?? null,
  };
}
