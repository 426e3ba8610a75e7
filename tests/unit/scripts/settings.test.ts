// What may be set in the environment is checked before anything is built: a slip is told, and switches nothing.
import { describe, expect, it } from 'vitest';
import {
  checkSettings,
  readBase,
  readPort,
  readReports,
  readSite,
  readSwitch,
  usualPort,
} from '../../../scripts/support/env.ts';

import { root } from '../../../scripts/support/project.ts';

describe('the address where mistakes are reported', () => {
  it('is none where nothing is set', () => {
    expect(readReports(undefined)).toBeNull();
    expect(readReports('')).toBeNull();
  });

  it('is a web address, or one of mail', () => {
    expect(readReports('https://example.org/atlas/issues')).toBe('https://example.org/atlas/issues');
    expect(readReports('https://example.org/new?title={title}&body={words}')).toBe(
      'https://example.org/new?title={title}&body={words}',
    );
    expect(readReports('mailto:atlas@example.org')).toBe('mailto:atlas@example.org');
  });

  it.each(['example.org/issues', 'javascript:alert(1)', 'mailto:someone'])(
    'is not %s, which stops the build',
    (asked) => {
      expect(() => readReports(asked)).toThrow('not a web address');
    },
  );
});

describe('the address of the site', () => {
  it('is the host alone, with or without a slash', () => {
    expect(readSite('https://thresholds.example.org')).toBe('https://thresholds.example.org');
    expect(readSite('https://thresholds.example.org/')).toBe('https://thresholds.example.org');
    expect(readSite(undefined)).toBe('https://threshold-atlas.example');
  });

  it.each(['thresholds.example.org', 'ftp://example.org', 'nonsense'])('is not %s', (asked) => {
    expect(() => readSite(asked)).toThrow('SITE is');
  });

  it('holds no path, which would be lost', () => {
    expect(() => readSite('https://example.org/thresholds/')).toThrow('a path belongs in BASE_PATH');
  });
});

describe('the path of the site on its host', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['thresholds', '/thresholds/'],
    ['/a/b-c', '/a/b-c/'],
    ['//a//', '/a/'],
  ])('%j is %s', (asked, base) => {
    expect(readBase(asked)).toBe(base);
  });

  it.each(['https://example.org/a', '/a b/', '/a?b', '/a#b', '/../a/', '/a//b/', '"/a/"', '/./'])(
    'is not %s',
    (asked) => {
      expect(() => readBase(asked)).toThrow('which is not a path');
    },
  );
});

describe('the port', () => {
  it('is the usual one where none is set', () => {
    expect(readPort(undefined)).toBe(usualPort);
    expect(readPort('')).toBe(usualPort);
  });

  it('is a whole number', () => {
    expect(readPort('8080')).toBe(8080);
    expect(readPort('65535')).toBe(65535);
  });

  it.each(['65536', '-1', '80.5', '0x50', 'http', '8080 '])('is not %j', (asked) => {
    expect(() => readPort(asked)).toThrow('which is not a port');
  });
});

describe('a switch', () => {
  it.each(['1', 'true', 'YES', ' on '])('is on at %j', (asked) => {
    expect(readSwitch('KILL_SWITCH', asked)).toBe(true);
  });

  it.each([undefined, '', '0', 'false', 'No', 'off'])('is off at %j', (asked) => {
    expect(readSwitch('KILL_SWITCH', asked)).toBe(false);
  });

  it.each(['ture', '2', 'enabled', 'KILL_SWITCH'])('is neither at %j, which stops the build', (asked) => {
    expect(() => readSwitch('KILL_SWITCH', asked)).toThrow(`KILL_SWITCH is "${asked}"`);
  });
});

describe('the settings of a build', () => {
  it('are looked at all together, and every slip is named at once with what was found and what is wanted', () => {
    expect(() => checkSettings({}, root)).not.toThrow();
    const slips = { SITE: 'x', BASE_PATH: 'a b', REPORTS: 'x', KILL_SWITCH: 'maybe', CONTENT: 'nowhere' };
    for (const [name, asked] of Object.entries(slips))
      expect(() => checkSettings({ [name]: asked }, root)).toThrow(
        new RegExp(`^${name} is "${asked}".*(?:Use|Name) .*unset|ordinary release`),
      );
    expect(() => checkSettings(slips, root)).toThrow(/^SITE .*\nBASE_PATH .*\nREPORTS .*\nKILL_SWITCH .*\nCONTENT /);
  });

  it.each(['..', 'src', '/'])('take no other folder for content: %s', (asked) => {
    expect(() => checkSettings({ CONTENT: asked }, root)).toThrow('holds content/documents/');
  });
});
