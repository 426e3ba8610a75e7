// The training as it is built: before anything is revealed no page tells a level, and all of it is in a pack.
import { describe, expect, test } from 'vitest';
import { readTraining } from '#loading/load-training.ts';
import { levelLabel } from '#model/content/labels.ts';
import { root } from '../../../scripts/support/project.ts';
import { all, editions, mainOf, pageAt, pages, read, tags, textOf } from '../../support/dist.ts';

const { training } = readTraining(root);
const before = pages.filter(({ address }) => /^\/training\/(?:judge|order|cases\/.+)\//.test(address));

describe('before anything is revealed', () => {
  test('there are pages to look at: two exercises and the cases', () => {
    expect(before).toHaveLength(2 + training.cases.length);
    expect(training.cases).toHaveLength(4);
  });

  test('no page names a level', () => {
    const labels = new Set(editions.flatMap(({ levels }) => levels.map(levelLabel)));
    for (const page of before) {
      const words = textOf(mainOf(page));
      for (const { printed } of editions.flatMap(({ levels }) => levels))
        if (printed !== null) expect(words, page.address).not.toContain(printed);
      for (const label of labels) if (label.includes(' ')) expect(words, page.address).not.toContain(label);
    }
  });

  test('no element bears a level, the id of a sign or a link to where one stands', () => {
    for (const page of before) {
      const main = mainOf(page);
      const marked = all(main, ({ attribs }) =>
        Object.keys(attribs).some((name) => /^data-(?:level|anchors|indicator|list-item)$/.test(name)),
      );
      expect(marked, page.address).toEqual([]);
      const links = tags(main, 'a').map(({ attribs }) => attribs['href'] ?? '');
      expect(
        links.filter((href) => /\/(?:levels|domains)\/|#/.test(href)),
        page.address,
      ).toEqual([]);
    }
  });

  test('what an exercise is handed holds no sign and no level', () => {
    for (const page of before) {
      const props = tags(mainOf(page), 'astro-island').map(({ attribs }) => attribs['props'] ?? '');
      expect(props).toHaveLength(1);
      for (const id of editions.map((edition) => edition.id))
        expect(props[0], page.address).not.toMatch(new RegExp(`${id}-\\d`));
      expect(props[0]).not.toMatch(/level/i);
    }
  });
});

describe('a case', () => {
  test('stands in the guidance of its document word for word, every line once', () => {
    for (const { document, who, parts } of training.cases) {
      const words = textOf(mainOf(pageAt(`/documents/${document}/`)));
      for (const line of [who, ...parts.flatMap(({ lines }) => lines)])
        expect(words.split(line.replaceAll(/\s+/g, ' ')), line).toHaveLength(2);
    }
  });

  test('is told on its page without a script, but for what was decided', () => {
    for (const { id, parts } of training.cases) {
      const words = textOf(mainOf(pageAt(`/training/cases/${id}/`)));
      for (const { lines, decided } of parts)
        for (const line of lines) expect(words.includes(line), line).toBe(decided === undefined);
    }
  });

  test('fills a Signs of Safety sheet whole, with a scale that nobody has marked', () => {
    for (const { id, parts } of training.cases) {
      const page = pageAt(`/training/signs-of-safety/${id}/`);
      const words = textOf(mainOf(page));
      for (const line of parts.flatMap(({ lines }) => lines)) expect(words).toContain(line);
      const marks = tags(mainOf(page), 'li').filter((one) => /^\d+$/.test(textOf(one)));
      expect(marks.map((one) => textOf(one))).toEqual(Array.from({ length: 11 }, (_, at) => String(at)));
      expect(marks.flatMap(({ attribs }) => Object.keys(attribs))).toEqual([]);
    }
  });
});

describe('the decks', () => {
  test('are a dozen or more, each led to from the page of the exercises with what to draw out', () => {
    const main = mainOf(pageAt('/training/'));
    const links = tags(main, 'a').map(({ attribs }) => attribs['href']);
    expect(training.decks.length).toBeGreaterThanOrEqual(12);
    for (const { id, draw } of training.decks) {
      expect(links).toContain(`/training/order/?deck=${id}`);
      expect(textOf(main)).toContain(draw);
      expect(draw, 'it may be seen before the reveal').not.toMatch(/\b(?:level|tier) \d|universal|specialist/i);
    }
  });

  test('can be laid on paper where there is no script', () => {
    const words = textOf(mainOf(pageAt('/training/order/')));
    for (const { title } of training.decks) expect(words).toContain(title);
  });
});

test('all of the training is saved with every area', () => {
  const manifest = JSON.parse(read('offline/manifest.json')) as { packs: { id: string; pages: string[] }[] };
  const shared = manifest.packs.find(({ id }) => id === 'shared')!;
  const own = pages.map(({ address }) => address).filter((address) => address.startsWith('/training/'));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((address) => !shared.pages.includes(address))).toEqual([]);
});
