/** The search index: the same pages make the same files, and Pagefind's own program ends whatever happens. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { orderIndex } from '../../../src/integrations/search-index/pagefind-order.ts';

/** Numbers, texts and lists as Pagefind writes them. */
type Value = number | string | readonly Value[];

function cbor(value: Value): Buffer {
  const kind = typeof value === 'number' ? 0 : typeof value === 'string' ? 3 : 4;
  const text = typeof value === 'string' ? Buffer.from(value) : null;
  const count = typeof value === 'number' ? value : (text ?? (value as readonly Value[])).length;
  const head = count < 24 ? [(kind << 5) | count] : [(kind << 5) | 25, count >> 8, count & 255];
  const items = typeof value === 'object' ? value.map(cbor) : [];
  return Buffer.concat([Buffer.from(head), text ?? Buffer.alloc(0), ...items]);
}

const packed = (value: Value): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), cbor(value)]));

type Filter = readonly [hash: string, name: string, values: readonly (readonly [string, readonly number[]])[]];

/** An index with these filters, in the order given. */
function anIndex(filters: readonly Filter[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'filter'));
  for (const [hash, name, values] of filters)
    writeFileSync(join(folder, 'filter', `${hash}.pf_filter`), packed([name, values]));
  const list = filters.map(([hash, name]) => [name, hash]);
  writeFileSync(
    join(folder, 'pagefind.en_0123456789.pf_meta'),
    packed(['1.5.2', [['en_page', 300]], [], list, [], ['title']]),
  );
  writeFileSync(
    join(folder, 'pagefind-entry.json'),
    JSON.stringify({ version: '1.5.2', languages: { en: { hash: 'en_0123456789', wasm: 'en', page_count: 1 } } }),
  );
  return folder;
}

const textsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]),
  );

describe('an index of the same pages', () => {
  const area = (hash: string, ...values: [string, number[]][]): Filter => [hash, 'area', values];
  const part = (hash: string): Filter => [hash, 'part', [['guidance', [1, 500]]]];
  const one = (): string => anIndex([area('en_aaaaaaa', ['hull', [1]], ['all', [2, 3]]), part('en_bbbbbbb')]);
  const other = (): string => anIndex([part('en_ccccccc'), area('en_ddddddd', ['all', [2, 3]], ['hull', [1]])]);

  it('is the same, whatever the order in which Pagefind wrote it', async () => {
    const [a, b] = [one(), other()];
    await Promise.all([orderIndex(a), orderIndex(b)]);
    expect(textsOf(a)).toEqual(textsOf(b));
  });

  it('is whole: the entry names the list, which names the filters, which hold all they held', async () => {
    const folder = other();
    await orderIndex(folder);
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: { en: { hash: string } };
    };
    const meta = gunzipSync(readFileSync(join(folder, `pagefind.${entry.languages.en.hash}.pf_meta`))).toString(
      'latin1',
    );
    const names = readdirSync(join(folder, 'filter'));
    expect(names).toHaveLength(2);
    for (const name of names) expect(meta).toContain(name.replace('.pf_filter', ''));
    const filters = names.map((name) => gunzipSync(readFileSync(join(folder, 'filter', name))).toString('base64'));
    expect(filters).toContain(
      Buffer.concat([
        Buffer.from('pagefind_dcd'),
        cbor([
          'area',
          [
            ['all', [2, 3]],
            ['hull', [1]],
          ],
        ]),
      ]).toString('base64'),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
  });

  it('of another make than is known stops the build', async () => {
    const folder = one();
    writeFileSync(join(folder, 'pagefind.en_0123456789.pf_meta'), gzipSync('something else'));
    await expect(orderIndex(folder)).rejects.toThrow('not of the kind that is known');
  });
});

describe('the program that indexes', () => {
  afterEach(() => {
    vi.doUnmock('pagefind');
    vi.resetModules();
  });

  it('is ended when indexing fails', async () => {
    const close = vi.fn(() => Promise.resolve());
    const addDirectory = (): never => {
      throw new Error('no such folder');
    };
    const createIndex = () => Promise.resolve({ errors: [], index: { addDirectory } });
    vi.doMock('pagefind', () => ({ close, createIndex }));
    const { indexPages } = await import('../../../src/integrations/search-index/pagefind.ts');
    await expect(indexPages('/nowhere')).rejects.toThrow('no such folder');
    expect(close).toHaveBeenCalledOnce();
  });
});
