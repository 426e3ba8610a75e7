// What a document prints for every level stands wherever its levels do, marked as such, and nothing is left unsaid.
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { RULE_LABELS, RULES, type RuleId } from '#model/edition/facts/every-level.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { AT_EVERY_LEVEL, NOT_AT_THIS_LEVEL, NOT_IN_DOCUMENT } from '#model/edition/wording/notices.ts';
import { all, dataOf, editions, even, latest, mainOf, pageAt, tags, textOf, withClass } from '../../support/dist.ts';
import type { Element, ExportedEdition } from '../../support/dist.ts';

const consents = ['help', 'sharing', 'telling'] as const;

/** What stands beside a term of a list of terms. */
function besideTerm(main: Element, term: string): Element {
  const terms = tags(main, 'dt');
  const at = terms.findIndex((one) => textOf(one) === term);
  expect(at, term).toBeGreaterThanOrEqual(0);
  return tags(main, 'dd')[at]!;
}

/** The element in which a level page answers a question. */
function answerOn(main: Element, rule: RuleId): Element {
  if (rule !== 'help' && rule !== 'sharing' && rule !== 'telling') return besideTerm(main, RULE_LABELS[rule]);
  return withClass(besideTerm(main, 'Consent'), 'question')[consents.indexOf(rule)]!;
}

/** The words that a document prints on a question for every level. */
function wordsAtEveryLevel({ everyLevel, contacts, timescales }: ExportedEdition, rule: RuleId): string[] {
  if (rule === 'contacts') return everyLevel.contacts.map((id) => contacts.find((one) => one.id === id)!.name);
  if (rule === 'timescales') return everyLevel.timescales.map((id) => timescales.find((one) => one.id === id)!.within);
  if (rule === 'disagreement') return everyLevel.disagreement === null ? [] : [everyLevel.disagreement.text];
  if (rule === 'route') return everyLevel.route;
  return [everyLevel.consent[rule] ?? []].flat();
}

const ownWords = (level: ExportedEdition['levels'][number], rule: RuleId): readonly string[] => {
  if (rule === 'disagreement') return [];
  if (rule === 'route' || rule === 'contacts' || rule === 'timescales') return level[rule];
  return [level.consent[rule] ?? []].flat();
};

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (id, edition) => {
  const levels = edition.levels.map((level) => ({ level, main: mainOf(pageAt(`${edition.url}levels/${level.id}/`)) }));

  test('says on each level page what holds at every level, as such and with the way to it', () => {
    for (const { level, main } of levels) {
      for (const rule of RULES) {
        const words = wordsAtEveryLevel(edition, rule);
        const answer = answerOn(main, rule);
        const [every] = withClass(answer, 'every-level');
        expect(every === undefined, `${level.id} ${rule}`).toBe(words.length === 0);
        if (every === undefined) continue;
        for (const one of words) expect(textOf(every)).toContain(even(one));
        const [link] = tags(every, 'a');
        expect([textOf(link!), link!.attribs['href']]).toEqual([AT_EVERY_LEVEL, `${edition.url}#every-level`]);
      }
    }
  });

  test('says on each level page that a question is not printed, only where it is not', () => {
    for (const { level, main } of levels) {
      for (const rule of RULES) {
        const said = textOf(answerOn(main, rule));
        const printed = [...wordsAtEveryLevel(edition, rule), ...ownWords(level, rule)];
        expect(said.includes(NOT_AT_THIS_LEVEL) || said.includes(NOT_IN_DOCUMENT), `${level.id} ${rule}`).toBe(
          printed.length === 0,
        );
        if (said.includes(NOT_IN_DOCUMENT))
          expect(
            edition.levels.flatMap((one) => ownWords(one, rule)),
            `${level.id} ${rule}`,
          ).toEqual([]);
      }
      expect(textOf(main), level.id).not.toMatch(/does not say under this level/);
    }
  });

  test('puts what holds at every level before what is printed for one', () => {
    for (const { level, main } of levels.filter(({ level }) => level.route.length > 0)) {
      const said = textOf(answerOn(main, 'route'));
      for (const every of edition.everyLevel.route)
        for (const own of level.route)
          expect(said.indexOf(even(every)), level.id).toBeLessThan(said.indexOf(even(own)));
    }
  });

  test('has a section of its own for it, which the contents lead to, and links the steps for a disagreement', () => {
    const page = pageAt(edition.url);
    expect(textOf(page.ids.get('every-level')!)).toBe(AT_EVERY_LEVEL);
    const [section] = withClass(mainOf(page), 'every-level-rules');
    for (const rule of RULES)
      for (const words of wordsAtEveryLevel(edition, rule)) expect(textOf(section!), rule).toContain(even(words));
    const [contents] = all(mainOf(page), ({ attribs }) => attribs['aria-labelledby'] === 'contents');
    expect(tags(contents!, 'a').map(({ attribs }) => attribs['href'])).toContain('#every-level');
    const steps = edition.everyLevel.disagreement?.steps ?? null;
    if (steps === null) return;
    expect(tags(section!, 'a').map(({ attribs }) => attribs['href'])).toContain(`#steps-${steps}`);
    expect(page.ids.has(`steps-${steps}`)).toBe(true);
    for (const { main } of levels)
      expect(tags(answerOn(main, 'disagreement'), 'a').map(({ attribs }) => attribs['href'])).toContain(
        `${edition.url}#steps-${steps}`,
      );
  });

  test('has its contacts and time limits on the wall chart, and each column says whom and how many', () => {
    const main = mainOf(pageAt(`/windscreen/${id}/`));
    const [foot] = withClass(main, 'wall-foot');
    const contacts = wordsAtEveryLevel(edition, 'contacts');
    for (const words of contacts) expect(textOf(foot!)).toContain(even(words));
    for (const limit of edition.everyLevel.timescales) {
      const { within, to } = edition.timescales.find((one) => one.id === limit)!;
      expect(textOf(foot!)).toContain(even(within));
      expect(textOf(foot!)).toContain(even(to));
    }
    const [wall] = withClass(main, 'wall');
    const columns = wall!.children.filter((one): one is Element => 'name' in one && one.name === 'section');
    expect(columns).toHaveLength(edition.levels.length);
    const others = contacts.length - 1;
    for (const column of columns) {
      const words = textOf(column);
      if (contacts.length > 0) expect(contacts.some((name) => words.includes(name))).toBe(true);
      if (others > 0) expect(words).toContain(`, and ${String(others)} more below`);
    }
  });

  test('has it in its published data, by the schemas', () => {
    const { everyLevel } = dataOf(`documents/${id}.json`) as ExportedEdition;
    expect(everyLevel).toEqual(edition.everyLevel);
    const facts = dataOf(`facts/${id}.json`) as EditionFacts;
    const { steps = null, ...disagreement } = everyLevel.disagreement ?? {};
    expect(facts.everyLevel).toMatchObject({
      consent: everyLevel.consent,
      route: everyLevel.route,
      contacts: everyLevel.contacts,
      timescales: everyLevel.timescales,
      disagreement: everyLevel.disagreement === null ? null : disagreement,
    });
    expect(facts.steps.map((one) => one.id)).toEqual(steps === null ? [] : [steps]);
    expect(facts.levels.map(({ consent }) => consent)).toEqual(edition.levels.map(({ consent }) => consent));
    for (const [name, data] of [
      ['documents', dataOf(`documents/${id}.json`)],
      ['facts', facts],
    ] as const) {
      const schema = dataOf(`schema/${name}.json`) as { properties: Record<string, unknown>; required: string[] };
      expect(schema.required).toContain('everyLevel');
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});

test('the levels side by side say of each area what holds at every level', () => {
  const main = mainOf(pageAt('/levels/'));
  const rows = withClass(main, 'by-area')
    .flatMap((table) => tags(table, 'tr'))
    .slice(1);
  expect(rows.map((row) => textOf(tags(row, 'th')[0]!))).toEqual(RULES.map((rule) => RULE_LABELS[rule]));
  for (const [at, rule] of RULES.entries()) {
    const cells = tags(rows[at]!, 'td');
    expect(cells).toHaveLength(latest.length);
    for (const cell of cells) {
      const edition = latest.find(({ areaName }) => textOf(withClass(cell, 'area')[0]!) === areaName)!;
      const words = wordsAtEveryLevel(edition, rule);
      for (const one of words) expect(textOf(cell)).toContain(even(one));
      expect(/not printed/i.test(textOf(cell)) || words.length > 0, `${rule} of ${edition.id}`).toBe(true);
    }
  }
});
