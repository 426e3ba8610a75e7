// What may be set in the environment is checked before anything is built.
import { describe, expect, it } from 'vitest';
import { readReports } from '../../scripts/env.ts';

describe('the address where mistakes are reported', () => {
  it('is none where nothing is set', () => {
    expect(readReports(undefined)).toBeNull();
    expect(readReports('')).toBeNull();
  });

  it('is a web address', () => {
    expect(readReports('https://example.org/atlas/issues')).toBe('https://example.org/atlas/issues');
  });

  it.each(['example.org/issues', 'javascript:alert(1)', 'mailto:someone@example.org'])(
    'is not %s, which stops the build',
    (asked) => {
      expect(() => readReports(asked)).toThrow('not a web address');
    },
  );
});
