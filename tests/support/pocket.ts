// What a pocket edition holds, unpacked as its own script does.
import { gunzipSync } from 'node:zlib';
import { tags, type Element, type Tree } from './html.ts';

const textBelow = (element: Element): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('');

/** The bytes that signs stand for, eleven signs for nine bytes. */
function fromSigns(text: string, bytes: number): Buffer {
  const blocks = Array.from({ length: text.length / 11 }, (_, block) => {
    const signs = [...text.slice(block * 11, (block + 1) * 11)];
    const number = signs.reduce((sum, sign) => {
      const code = sign.charCodeAt(0);
      return sum * 94n + BigInt(code < 60 ? code - 32 : code - 33);
    }, 0n);
    return number.toString(16).padStart(18, '0');
  });
  return Buffer.from(blocks.join(''), 'hex').subarray(0, bytes);
}

/** The script that opens the file, and what it opens. Throws where the file is no pocket edition. */
export function unpacked(tree: Tree): { readonly opening: string; readonly packed: unknown } {
  const scripts = tags(tree, 'script');
  const data = scripts.find(({ attribs }) => attribs['id'] === 'packed');
  const other = scripts.find((script) => script !== data);
  if (data === undefined || other === undefined) throw new Error('no pocket edition');
  const opening = textBelow(other);
  const bytes = fromSigns(textBelow(data), Number(data.attribs['data-bytes']));
  return { opening, packed: JSON.parse(gunzipSync(bytes).toString('utf8')) };
}
