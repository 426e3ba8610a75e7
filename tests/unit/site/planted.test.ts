/**
 * A check that finds nothing may be blind: one fault of each kind of the checks of built pages is planted in a small site,
 * and its own check names the file and the place. Faults of content are planted beside it, in `tests/unit/content/`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writePacks } from '#integrations/offline/packs.ts';
import { linkFault } from '../../support/checks/links.ts';
import { packFaults } from '../../support/checks/packs.ts';
import { pageOf, type BuiltPage } from '../../support/checks/page.ts';
import { scriptFault } from '../../support/checks/scripts.ts';

const here = pageOf('here/index.html', '<h1 id="top">Here</h1>');
const pages = new Map<string, BuiltPage>(
  [here, pageOf('there/index.html', '<p id="i17">There</p>')].map((page) => [page.address, page]),
);
const leads = (address: string): string | undefined =>
  linkFault(here, address, { pages, files: new Set(['data/a.json']) });

describe('a link', () => {
  it.each(['/there/', '/there/#i17', '#top', '/data/a.json', '/there/?area=hull#i17'])(
    'that leads somewhere is let pass: %s',
    (address) => {
      expect(leads(address)).toBeUndefined();
    },
  );

  it.each([
    ['/nowhere/', '/here/ → /nowhere/: there is no such page'],
    ['/there', '/here/ → /there: lacks its closing slash'],
    ['/there/#i71', '/here/ → /there/#i71: no such anchor there; near it: i17'],
    ['there/', '/here/ → there/: not written from the top of the site'],
  ])('that does not is named with its page: %s', (address, words) => {
    expect(leads(address)).toBe(words);
  });
});

describe('a budget of script', () => {
  const files: Record<string, string> = {
    '_astro/own.js': 'import "./shared.js"; console.log(1);',
    '_astro/shared.js': `export const words = "${createHash('sha512').update('noise').digest('hex')}";`,
  };
  const page = pageOf('tool/index.html', '<script type="module" src="/_astro/own.js"></script>');
  const read = (file: string): string => files[file] ?? '';

  it('that is kept is let pass', () => {
    expect(scriptFault(page, 500, { read })).toBeUndefined();
  });

  it('that is broken names the page and the files, what is imported among them, the heaviest first', () => {
    expect(scriptFault(page, 100, { read })).toMatch(
      /^\/tool\/: sends \d+ bytes of script, more than 100: _astro\/shared\.js \d+, _astro\/own\.js \d+$/,
    );
  });
});

describe('the packs of saved pages', () => {
  async function aBuiltSite(): Promise<{ folder: string; write: (file: string, text: string) => void }> {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-packs-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('index.html', '<p>Home</p>');
    write('documents/x-2020/index.html', '<p>Words</p>');
    await writePacks(folder, [{ id: 'x', title: 'X', home: '/documents/x-2020/', documents: ['x-2020'] }], {
      date: '2026-01-01',
      corrections: [],
    });
    return { folder, write };
  }
  const addresses = ['/', '/documents/x-2020/'];

  it('that are as built are let pass', async () => {
    expect(packFaults((await aBuiltSite()).folder, addresses)).toEqual([]);
  });

  it('that hold an older page name the pack and the page', async () => {
    const { folder, write } = await aBuiltSite();
    write('documents/x-2020/index.html', '<p>Mended words</p>');
    expect(packFaults(folder, addresses)).toEqual([
      'offline/x.pack: holds /documents/x-2020/ otherwise than it is built',
    ]);
  });

  it('that are of another build than their list say whose hash differs', async () => {
    const { folder, write } = await aBuiltSite();
    write('offline/x.pack', 'another');
    expect(packFaults(folder, addresses)).toEqual([
      expect.stringMatching(/^offline\/x\.pack: its hash is \w+, and the list says/),
    ]);
  });

  it('whose list forgets a page, or names one that is gone, say which', async () => {
    const { folder } = await aBuiltSite();
    expect(packFaults(folder, [...addresses, '/new/'])).toEqual(['offline/manifest.json: names /new/ 0 times']);
    expect(packFaults(folder, ['/'])).toEqual(['offline/manifest.json: names /documents/x-2020/, which is not built']);
  });
});
