import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePack, encodePack, type PackedFile } from '#model/offline/pack-format.ts';

const file = fc.record({
  address: fc.webPath(),
  type: fc.constantFrom('text/html; charset=utf-8', 'application/octet-stream'),
  bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
});

const plain = (files: readonly PackedFile[]): unknown =>
  files.map(({ bytes, ...rest }) => ({ ...rest, bytes: [...bytes] }));

describe('a pack', () => {
  it('gives back the files that went into it, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 12 }), (files) => {
        expect(plain(decodePack(encodePack(files)))).toEqual(plain(files));
      }),
    );
  });

  it('is refused where it was cut short or has something behind it', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (files, off) => {
        const whole = encodePack(files);
        expect(() => decodePack(whole.slice(0, Math.max(0, whole.length - off)))).toThrow();
        expect(() => decodePack(new Uint8Array([...whole, ...new Uint8Array(off)]))).toThrow();
      }),
    );
  });

  it('is refused where its format is another', () => {
    const later = new TextEncoder().encode('{"format":2,"files":[]}\n');
    expect(() => decodePack(later)).toThrow('format 2');
  });
});
