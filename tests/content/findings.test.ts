// What was found in the documents that were read: complete, read more than once, and true to the words it quotes.
import { describe, expect, test } from 'vitest';
import { readingOf } from '#model/edition/facts/findings.ts';
import { atlas } from '../support/real.ts';

// A document may be added before anybody has read it against the guidance.
const readings = atlas.editions.flatMap((edition) => {
  const reading = readingOf(atlas, edition);
  return reading === null ? [] : [{ edition, reading }];
});

test('every document was read at least twice, and is held to the guidance of its own date', () => {
  const held = Object.fromEntries(readings.map(({ edition, reading }) => [edition.id, reading.guidance.id]));
  expect(held).toMatchObject({
    'hull-2018': '2015',
    'nottingham-2018': '2018',
    'portsmouth-2023': '2023',
    'portsmouth-2022': '2018',
    'stoke-on-trent-2018': '2018',
  });
  for (const { reading } of readings) expect(reading.readings.length).toBeGreaterThanOrEqual(2);
});

test('a document of before July 2018 is not held to what that edition added', () => {
  const hull = readings.find(({ edition }) => edition.id === 'hull-2018')!.reading;
  const asked = new Map(hull.findings.map(({ requirement, asked: is }) => [requirement.id, is]));
  expect(asked.get('youth-secure-estate')).toBe(false);
  expect(asked.get('disabled-children')).toBe(false);
  expect(asked.get('transparent-and-accessible')).toBeNull();
  for (const { edition, reading } of readings.filter((one) => one.reading.guidance.id !== hull.guidance.id))
    expect(
      reading.findings.every(({ asked: is }) => is === true),
      edition.id,
    ).toBe(true);
});

describe('a passage', () => {
  const passages = readings.flatMap(({ edition, reading }) =>
    reading.findings.flatMap(({ found, touches }) => [...found, ...touches].map((passage) => ({ edition, passage }))),
  );

  const quoting = passages.filter(({ passage }) => /#i\d+$/.test(passage.path));

  test('that quotes a sign quotes its restated words', () => {
    expect(quoting.length).toBeGreaterThan(10);
    for (const { edition, passage } of quoting) {
      const { text } = edition.indicators.find(({ ref }) => passage.path.endsWith(`#i${String(ref)}`))!;
      expect(passage.says, edition.id).toContain(`‘${text}’`);
    }
  });

  test('names the level of a sign as its document does', () => {
    for (const { passage } of quoting) {
      const [, level = ''] = /is a sign at ((?:Tier|Level) \d|[^.,]+)/.exec(passage.says) ?? [];
      expect(level, passage.says).not.toBe('');
      expect(passage.title).toContain(level);
    }
  });

  test('gives no figure that its document does not print', () => {
    for (const { edition, passage } of passages) {
      const words = JSON.stringify(edition);
      for (const [figure] of passage.says.matchAll(/\d+/g))
        expect(words, `${edition.id}: ${passage.says}`).toContain(figure);
    }
  });
});
