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

/** What may stand without quotes: whole numbers, true, false and null. */
const PLAIN = /^(?:0|[1-9]\d*|true|false|null)$/;

/** What may stand behind a backslash: other escapes put signs into the text that nobody sees in the file. */
const ESCAPES = /^\\(?:["\\]|u[\dA-Fa-f]{4})$/;

function withoutQuotes(text: string, node: ParsedNode): { found: string; want: string } {
  if (text === 'null' || text === '')
    return { found: 'nothing after the colon', want: 'null where nothing is printed, otherwise text in double quotes' };
  const found = `${JSON.stringify(text)} without double quotes`;
  if (node.comment !== undefined && node.comment !== null)
    return { found: `${found}, cut short at its #`, want: 'the whole text in double quotes' };
  if (/^[“”„‟].*[“”]$/.test(text))
    return { found: 'curly quotation marks around text', want: `straight ones: ${JSON.stringify(text.slice(1, -1))}` };
  return { found, want: 'text in double quotes' };
}

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
    return [...faults, { path, node, ...withoutQuotes(String(node.value), node) }];
  }
  const [from, to] = node.range;
  const written = source.slice(from, to);
  if (written.includes('\n'))
    return [...faults, { path, node, found: 'text on several lines', want: 'one line, however long' }];
  if (node.value === 'null')
    return [...faults, { path, node, found: '"null", which would be shown as a word', want: 'null without quotes' }];
  const [strange] = [...written.matchAll(/\\(?:u[\dA-Fa-f]{4}|.)/g)].filter(([escape]) => !ESCAPES.test(escape));
  if (strange !== undefined)
    return [
      ...faults,
      { path, node, found: strange[0], want: 'the sign itself; \\" for a quotation mark, \\\\ for a backslash' },
    ];
  // What stands in the file itself is found there; here is what an escape such as "\u200B" stands for.
  const escaped = written.includes('\\') ? namesOfResidue(String(node.value)) : [];
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
