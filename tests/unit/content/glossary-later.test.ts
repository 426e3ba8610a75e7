/** What is known of later guidance or law stands once, in the entry of the guidance or Act itself. */
import { describe, expect, it } from 'vitest';
import { aFramework, aTerm } from '../../support/build.ts';
import { faultsIn } from '../../support/project.ts';

const faultsOfTerms = (...terms: ReturnType<typeof aTerm>[]) => faultsIn({ framework: aFramework({ terms }) });

describe('a term whose meaning later words may change', () => {
  it('names the entry that says what is known of them', () => {
    const guidance = aTerm('guidance', { later: 'A later edition has not been checked here.' });
    expect(faultsOfTerms(guidance, aTerm('neglect', { laterOf: ['guidance'] }))).toEqual([]);
  });

  it.each(['guidance', 'guidence'])('names no entry that says nothing of them: %s', (name) => {
    expect(faultsOfTerms(aTerm('guidance'), aTerm('neglect', { laterOf: [name] }))).toEqual([
      expect.objectContaining({ file: 'content/framework/glossary.yaml', found: `"${name}"` }),
    ]);
  });
});
