/** A report of a mistake names its page and carries nothing that a reader typed. */
import { describe, expect, it } from 'vitest';
import { reportLink, reportWords } from '#model/edition/wording/report.ts';

const page = 'Level 3, Hull & others';
const address = 'https://atlas.example/documents/hull-2018/levels/3/';

describe('a report of a mistake', () => {
  it('holds the page, its address, and room for what is wrong', () => {
    expect(reportWords(page, address)).toBe(
      `Page: ${page}\nAddress: ${address}\nWhat is wrong, and what the published document prints:\n`,
    );
  });

  it('fills in a web form where its address says where', () => {
    const link = new URL(reportLink('https://example.org/new?title={title}&body={words}', page, address));
    expect(link.searchParams.get('title')).toBe(`Mistake: ${page}`);
    expect(link.searchParams.get('body')).toBe(reportWords(page, address));
  });

  it('fills in a mail', () => {
    const link = new URL(reportLink('mailto:atlas@example.org', page, address));
    expect(link.pathname).toBe('atlas@example.org');
    expect(link.searchParams.get('subject')).toBe(`Mistake: ${page}`);
    expect(link.searchParams.get('body')).toBe(reportWords(page, address));
  });

  it('leaves an address that takes nothing as it is', () => {
    expect(reportLink('https://example.org/issues', page, address)).toBe('https://example.org/issues');
  });
});
