/** A report of a mistake names its page and carries nothing that a reader typed. */
import { describe, expect, it } from 'vitest';
import { reportLink, reportWords } from '#model/edition/wording/report.ts';

const page = 'Level 3, Hull & others';
const address = 'https://atlas.example/documents/hull-2018/levels/3/';
const reported = { page, reference: null, address };
const ofOne = { page, reference: 'hull-2018-17, “Loses weight & sleep”', address: `${address}#i17` };

describe('a report of a mistake', () => {
  it('holds the page, its address, and room for what is wrong', () => {
    expect(reportWords(reported)).toBe(
      `Page: ${page}\nAddress: ${address}\nWhat is wrong, and what the published document prints:\n`,
    );
  });

  it('holds the reference of the one sign or passage that it is of', () => {
    expect(reportWords(ofOne)).toBe(
      `Page: ${page}\nReference: ${ofOne.reference}\nAddress: ${address}#i17\nWhat is wrong, and what the published document prints:\n`,
    );
    const link = new URL(reportLink('https://example.org/new?body={words}', ofOne));
    expect(link.searchParams.get('body')).toBe(reportWords(ofOne));
  });

  it('fills in a web form where its address says where', () => {
    const link = new URL(reportLink('https://example.org/new?title={title}&body={words}', reported));
    expect(link.searchParams.get('title')).toBe(`Mistake: ${page}`);
    expect(link.searchParams.get('body')).toBe(reportWords(reported));
  });

  it('fills in a mail', () => {
    const link = new URL(reportLink('mailto:atlas@example.org', reported));
    expect(link.pathname).toBe('atlas@example.org');
    expect(link.searchParams.get('subject')).toBe(`Mistake: ${page}`);
    expect(link.searchParams.get('body')).toBe(reportWords(reported));
  });

  it('leaves an address that takes nothing as it is', () => {
    expect(reportLink('https://example.org/issues', reported)).toBe('https://example.org/issues');
  });
});
