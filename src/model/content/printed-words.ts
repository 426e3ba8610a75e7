/** The words of a document, as restated: what it prints, without our ids, codes, notes and descriptions of it. */
import type { DocumentFile, IndicatorFile } from './schema/document-schema.ts';

type Words = string | null | undefined;

const ofIndicators = (items: readonly IndicatorFile[]): Words[] =>
  items.flatMap(({ text, sub = [], items: children = [] }) => [text, ...sub, ...ofIndicators(children)]);

const ofConsent = ({ help, sharing, telling }: DocumentFile['everyLevel']['consent']): Words[] => [
  help,
  sharing,
  telling,
];

type Level = DocumentFile['levels'][number];

/** The fields of a level that hold none of the document's words: a new one is named here or printed below. */
type Unprinted = 'id' | 'short' | 'anchors' | 'basis' | 'contacts' | 'timescales' | 'held' | 'note';

function ofLevel(level: Level): Words[] {
  const words: Record<Exclude<keyof Level, Unprinted>, Words[]> = {
    printed: [level.printed],
    name: [level.name],
    meaning: level.meaning,
    response: level.response,
    lead: [level.lead],
    assessment: [level.assessment],
    consent: ofConsent(level.consent),
    route: level.route,
    services: level.services ?? [],
  };
  return Object.values(words).flat();
}

export function printedWords(document: DocumentFile): string[] {
  const { everyLevel } = document;
  const all: Words[] = [
    document.title,
    document.publisher,
    ...ofConsent(everyLevel.consent),
    ...everyLevel.route,
    everyLevel.disagreement?.text,
    ...document.levels.flatMap(ofLevel),
    ...document.domains.map(({ title, printed }) => (printed === false ? null : title)),
    ...document.tables.flatMap(({ group, rows }) => [
      group,
      ...rows.flatMap(({ label, cells }) => [label, ...Object.values(cells).flatMap(ofIndicators)]),
    ]),
    ...document.lists.flatMap(({ title, intro, route, items }) => [
      title,
      intro,
      route,
      ...items.flatMap(({ text, sub = [] }) => [text, ...sub]),
    ]),
    ...document.contacts.flatMap((contact) => [
      contact.name,
      contact.for,
      contact.hours,
      ...contact.printed.flatMap(({ value, label }) => [value, label]),
    ]),
    ...document.timescales.flatMap(({ from, to, who, within }) => [from, to, who, within]),
    ...document.steps.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
    ...document.tools.flatMap(({ name, what, printed }) => [name, what, printed]),
    ...document.footnotes.map(({ text }) => text),
  ];
  return all.filter((words) => words !== null && words !== undefined);
}
