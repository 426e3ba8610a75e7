/** A comparison as rows to take away: what is shown, hidden rows left out, one line for each thing printed. */
import { levelLabel } from '#model/content/labels.ts';
import { addresses } from '#model/edition/urls.ts';
import { fullCitationOf, shortCitationOf, type IndexedIndicator } from '#model/data/edition-index.ts';
import type { Nested } from '#model/edition/nesting.ts';
import { emptyWords, isHidden, levelsIn, nested, partOf, silenceOf } from './comparison.ts';
import type { ComparisonCell, Comparison, ComparisonRow } from './types.ts';
import type { ListedSigns } from './listed-signs.ts';
import { rowsOf, type ComparisonState, type ComparisonSubject } from './url-state.ts';
import { uncheckedNotice } from '#model/edition/facts/contacts.ts';
import type { Cell as Value } from '#model/data/csv.ts';
import { byId } from '#model/edition/atlas.ts';
import {
  answerAt,
  answerAtEveryLevel,
  LEVEL_RULES,
  RULE_LABELS,
  RULES,
  unprintedAtEveryLevel,
  type RuleId,
} from '#model/edition/facts/every-level.ts';
import { AS_AT_EVERY_LEVEL } from '#model/edition/wording/notices.ts';
import type { EditionFacts, FactsLevel } from '#model/data/edition-facts.ts';
import { limitInWords } from '#model/edition/facts/time-limits.ts';

type Line = readonly Value[];

/** The words after a cell's alignment, area and edition. */
type Write = (cell: ComparisonCell, absolute: (path: string) => string) => Line[];

function indicatorLines(shown: readonly Nested<IndexedIndicator>[], absolute: (path: string) => string): Line[] {
  return shown.flatMap(({ own: indicator, children }) => {
    const { level, text, kind, about, address } = indicator;
    return [
      [level.label, text, kind, about, fullCitationOf(indicator), absolute(address)],
      ...indicatorLines(children, absolute),
    ];
  });
}

const levelWords = (cell: ComparisonCell): string =>
  [...new Set(cell.entries.flatMap(({ level }) => (level === null ? [] : [levelLabel(level)])))].join('; ');

const writeSigns =
  (subject: ComparisonSubject): Write =>
  (cell, absolute) => {
    const { index, facts } = cell.edition;
    if (cell.state === 'no-level')
      return [['', emptyWords(cell, subject), '', '', '', absolute(addresses.document(facts.document))]];
    if (cell.state === 'silent' || index === null) {
      const { text, link } = silenceOf(cell.edition);
      return [[levelWords(cell), `${text} See ${link.text}.`, '', '', '', absolute(link.href)]];
    }
    return cell.entries.flatMap(({ content }) =>
      content.type === 'indicators' ? indicatorLines(nested(index, content.items), absolute) : [],
    );
  };

/** An answer in lines to take away: words as they are, contacts by name, time limits in a line each. */
function ruleLines(facts: EditionFacts, rule: RuleId, items: readonly string[]): string[] {
  if (rule === 'contacts')
    return items.length === 0 ? [] : [items.map((id) => byId(facts.contacts, id).name).join('; ')];
  if (rule !== 'timescales') return [...items];
  return items
    .map((id) => byId(facts.timescales, id))
    .map((one) => `${limitInWords(one)}${one.note === null ? '' : ` Our note: ${one.note}`}`);
}

function meaningLines(level: FactsLevel, facts: EditionFacts, absolute: (path: string) => string): Line[] {
  const rules = LEVEL_RULES.flatMap((rule) => {
    const { everyLevel, level: own, unprinted } = answerAt(facts.everyLevel, level, rule);
    const lines =
      rule === 'contacts'
        ? ruleLines(facts, rule, [...everyLevel, ...own])
        : [...(everyLevel.length > 0 ? [AS_AT_EVERY_LEVEL] : []), ...ruleLines(facts, rule, own)];
    const said = unprinted === null ? lines : [unprinted];
    return said.map((words): [string, string] => [RULE_LABELS[rule], words]);
  });
  const parts: [string, string][] = [
    ...level.meaning.map((text): [string, string] => ['Meaning', text]),
    ...(level.lead === null ? [] : [['Who leads', level.lead] as [string, string]]),
    ...rules,
  ];
  const address = absolute(addresses.level(facts.document, level.id));
  return parts.map(([what, words]) => [levelLabel(level), what, words, address]);
}

/** What an edition prints for all its levels. */
function everyLevelLines(facts: EditionFacts, absolute: (path: string) => string): Line[] {
  const { everyLevel } = facts;
  const address = absolute(addresses.everyLevel(facts.document));
  return RULES.flatMap((rule) => {
    const limits = rule === 'disagreement' ? (everyLevel.disagreement?.timescales ?? []) : [];
    const lines = [
      ...ruleLines(facts, rule, answerAtEveryLevel(everyLevel, rule)),
      ...ruleLines(facts, 'timescales', limits),
    ];
    const said = lines.length > 0 ? lines : [unprintedAtEveryLevel(everyLevel, rule)];
    return said.map((words) => ['', RULE_LABELS[rule], words, address]);
  });
}

const writeMeanings: Write = (cell, absolute) => {
  if (cell.state === 'no-level')
    return [
      [
        '',
        '',
        emptyWords(cell, { by: 'show', id: 'levels' }),
        absolute(addresses.document(cell.edition.facts.document)),
      ],
    ];
  return cell.entries.flatMap(({ content, level }) =>
    level !== null
      ? meaningLines(level, cell.edition.facts, absolute)
      : content.type === 'every level'
        ? everyLevelLines(cell.edition.facts, absolute)
        : [],
  );
};

const writeTimescales: Write = (cell, absolute) => {
  const address = absolute(addresses.timescalesOf(cell.edition.facts.document));
  if (cell.state !== 'filled') return [['', emptyWords(cell, { by: 'show', id: 'timescales' }), '', '', '', address]];
  return cell.entries.flatMap(({ content }) =>
    content.type === 'timescales'
      ? content.items.map((one) => [one.within, one.to, one.from, one.who, one.note ?? '', address])
      : [],
  );
};

const writeContacts: Write = (cell, absolute) => {
  const { facts } = cell.edition;
  const address = absolute(`${addresses.document(facts.document)}#contacts`);
  if (cell.state !== 'filled') return [['', emptyWords(cell, { by: 'show', id: 'contacts' }), '', '', '', '', address]];
  return cell.entries.flatMap(({ content }) =>
    content.type !== 'contacts'
      ? []
      : content.items.map((one) => [
          one.name,
          one.for,
          one.ways.map((way) => `${way.label}: ${way.value}${way.note === null ? '' : ` (${way.note})`}`).join('; '),
          one.hours ?? '',
          one.checked === null
            ? (uncheckedNotice(facts, [one]) ?? '')
            : `Checked ${one.checked.on}: ${one.checked.number} (${one.checked.source})`,
          one.note ?? '',
          address,
        ]),
  );
};

const SIGN_COLUMNS = ['Level', 'Indicator', 'Kind', 'About', 'Citation', 'Address'];

function writerOf(subject: ComparisonSubject): { columns: readonly string[]; write: Write } {
  if (subject.by !== 'show') return { columns: SIGN_COLUMNS, write: writeSigns(subject) };
  switch (subject.id) {
    case 'levels':
      return { columns: ['Level', 'What', 'Words', 'Address'], write: writeMeanings };
    case 'timescales':
      return { columns: ['Within', 'To', 'From', 'Who', 'Our note', 'Address'], write: writeTimescales };
    case 'contacts':
      return {
        columns: ['Contact', 'For', 'As printed', 'Hours', 'Checked', 'Our note', 'Address'],
        write: writeContacts,
      };
  }
}

const FIRST_COLUMN = {
  anchors: 'Level alignment',
  places: 'Printed order',
  dimensions: 'Dimension',
  timescales: 'Limit for',
  contacts: 'For',
};

/** The rows that one cell covers. */
const rowsOfCell = (rows: readonly ComparisonRow[], cell: ComparisonCell): readonly ComparisonRow[] =>
  rows.filter((row) => row.cells.includes(cell));

/** A cell as one part for each of its levels: each is aligned by itself, and one may be silent beside another. */
const partsOf = (cell: ComparisonCell): ComparisonCell[] =>
  cell.entries.length < 2 ? [cell] : cell.entries.map((entry) => partOf(cell, [entry]));

/** The titles of the rows that a part of a cell answers. */
function titleOf(rows: readonly ComparisonRow[], part: ComparisonCell): string {
  const own = part.entries.some(({ level }) => level !== null)
    ? rows.filter((row) => levelsIn(row, part).length > 0)
    : rows;
  return own.map((row) => row.title).join(' and ');
}

const listLines = (listed: readonly ListedSigns[], absolute: (path: string) => string): Line[] =>
  listed.flatMap(({ edition: { facts }, list, items }) =>
    items.map((item) => [
      'Outside the level tables',
      facts.areaName,
      facts.edition,
      list.title,
      item.text,
      '',
      '',
      shortCitationOf(item),
      absolute(item.address),
    ]),
  );

/**
 * The table of what is shown, header first.
 * @param absolute makes an address of the site whole, with its host and base path
 */
export function comparisonTable(
  comparison: Comparison,
  state: Pick<ComparisonState, 'printed' | 'hidden'> & { readonly subject: ComparisonSubject },
  listed: readonly ListedSigns[],
  absolute: (path: string) => string,
): Value[][] {
  const { columns, write } = writerOf(state.subject);
  const cells = [...new Set(comparison.rows.flatMap((row) => row.cells))];
  const open = cells.filter((cell) => !rowsOfCell(comparison.rows, cell).some((row) => isHidden(row, state.hidden)));
  const lines = open.flatMap((cell) =>
    partsOf(cell).flatMap((part) => {
      const title = titleOf(rowsOfCell(comparison.rows, cell), part);
      const { areaName, edition } = cell.edition.facts;
      return write(part, absolute).map((line) => [title, areaName, edition, ...line]);
    }),
  );
  return [
    [FIRST_COLUMN[rowsOf(state)], 'Area', 'Edition', ...columns],
    ...listLines(listed, absolute).map((line) => [...line]),
    ...lines,
  ];
}
