// What a pocket edition holds, unpacked as its own script does.
import { gunzipSync } from 'node:zlib';
import { tags, type Element, type Tree } from './html.ts';

const textBelow = (element: Element): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('');

/** The bytes that signs stand for, five signs for four bytes. */
function fromSigns(text: string, signs: string, bytes: number): Buffer {
  const view = Buffer.alloc((text.length / 5) * 4);
  for (let at = 0; at < text.length; at += 5) {
    const number = [...text.slice(at, at + 5)].reduceRight((sum, sign) => sum * signs.length + signs.indexOf(sign), 0);
    view.writeUInt32BE(number, (at / 5) * 4);
  }
  return view.subarray(0, bytes);
}

/** The script that opens the file, and what it opens. Throws where the file is no pocket edition. */
export function unpacked(tree: Tree): { readonly opening: string; readonly packed: unknown } {
  const scripts = tags(tree, 'script');
  const data = scripts.find(({ attribs }) => attribs['id'] === 'packed');
  const other = scripts.find((script) => script !== data);
  if (data === undefined || other === undefined) throw new Error('no pocket edition');
  const opening = textBelow(other);
  const [, signs = ''] = /signs='([^']*)'/.exec(opening) ?? [];
  const bytes = fromSigns(textBelow(data), signs, Number(data.attribs['data-bytes']));
  return { opening, packed: JSON.parse(gunzipSync(bytes).toString('utf8')) };
}
