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

const ofLevel = (level: DocumentFile['levels'][number]): Words[] => [
  level.printed,
  level.name,
  ...level.meaning,
  ...level.response,
  level.lead,
  level.assessment,
  ...ofConsent(level.consent),
  ...level.route,
  ...(level.services ?? []),
];

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
