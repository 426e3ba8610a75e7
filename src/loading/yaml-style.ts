/**
 * What YAML allows and content does not: words without quotes, which end at a `#` and may turn into numbers, dates or
 * commands; keys that are no names; and every short way of writing one thing in two places.
 */
import { isAlias, isMap, isScalar, isSeq, type Document, type ParsedNode } from 'yaml';
import type { Path } from '#model/content/faults.ts';
import { namesOfResidue } from './residue.ts';

export interface StyleFault {
  readonly path: Path;
  readonly node: ParsedNode;
  readonly found: string;
  readonly want: string;
}

/** What may stand without quotes: whole numbers, true, false, null, and nothing at all. */
const PLAIN = /^(?:0|[1-9]\d*|true|false|null|)$/;

function ofNode(node: ParsedNode, path: Path, source: string): StyleFault[] {
  if (isAlias(node)) {
    return [
      {
        path,
        node,
        found: `the alias *${node.source}`,
        want: 'the text itself: nothing is written once for two places',
      },
    ];
  }
  const extras = [
    ...(node.anchor === undefined ? [] : [`the anchor &${node.anchor}`]),
    ...(node.tag === undefined ? [] : [`the tag ${node.tag}`]),
  ];
  const faults = extras.map((found) => ({ path, node, found, want: 'text in double quotes, which may hold any sign' }));
  if (!isScalar(node)) return faults;
  if (node.type !== 'QUOTE_DOUBLE') {
    if (node.type === 'PLAIN' && PLAIN.test(node.source)) return faults;
    return [
      ...faults,
      {
        path,
        node,
        found: `${JSON.stringify(String(node.value))} without double quotes`,
        want: 'text in double quotes',
      },
    ];
  }
  // What stands in the file itself is found there; here is what an escape such as "\u200B" stands for.
  const [start, end] = node.range;
  const escaped = source.slice(start, end).includes('\\') ? namesOfResidue(String(node.value)) : [];
  return [...faults, ...escaped.map((found) => ({ path, node, found, want: 'words without it' }))];
}

/** A key that is a name, or text in double quotes: `2` would be a number, beside which "2" is another key. */
function ofKey(key: ParsedNode, path: Path, source: string): StyleFault[] {
  if (
    isScalar(key) &&
    (key.type === 'QUOTE_DOUBLE' || (typeof key.value === 'string' && /^\w[\w -]*$/.test(key.value)))
  ) {
    return key.anchor === undefined && key.tag === undefined ? [] : ofNode(key, path, source);
  }
  const shown = isScalar(key) ? String(key.value) : 'something else than a name';
  return [{ path, node: key, found: `the key ${shown} without double quotes`, want: `"${shown}" in double quotes` }];
}

function walk(node: ParsedNode | null, path: Path, source: string): StyleFault[] {
  if (node === null) return [];
  const own = ofNode(node, path, source);
  if (isSeq(node)) return [...own, ...node.items.flatMap((item, at) => walk(item, [...path, at], source))];
  if (!isMap(node)) return own;
  return [
    ...own,
    ...node.items.flatMap(({ key, value }) => {
      const here = [...path, isScalar(key) ? String(key.value) : '?'];
      return [...ofKey(key, here, source), ...walk(value, here, source)];
    }),
  ];
}

/** Everything in a document of YAML that is not written as content is. */
export const styleFaults = (document: Document.Parsed, source: string): StyleFault[] =>
  walk(document.contents, [], source);
