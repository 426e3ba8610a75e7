/**
 * Checks the guidance of a document before it is compiled. MDX would run an expression and let a script
 * through, and a fact that is not in the frontmatter would break the build one at a time without a line.
 */
import { quoteValue, type Fault } from '#model/content/faults.ts';
import { hasTelephone } from '#model/content/phone-number.ts';
import { COMPONENT_NAMES, componentComplaints, type Known } from './components.ts';
import { isTree, textIn, type Complaint, type GuidanceTree, type Node } from './tree.ts';

const FORBIDDEN: Readonly<Record<string, Complaint>> = {
  mdxjsEsm: { at: 'guidance', found: 'an import or export', want: 'none: the components are there already' },
  mdxTextExpression: { at: 'guidance', found: 'an expression in braces', want: 'plain words; braces are not used' },
  mdxFlowExpression: { at: 'guidance', found: 'an expression in braces', want: 'plain words; braces are not used' },
  html: { at: 'guidance', found: 'raw HTML', want: 'Markdown or a component' },
  image: { at: 'guidance', found: 'an image', want: 'words' },
};

const A_TAG_AS_WORDS = new RegExp(`<\\s+/?\\s*(?:${COMPONENT_NAMES.join('|')})\\b`, 'i');
const A_FOOTNOTE_AS_WORDS = /\[\^[^\]\s]+\]/;
/** What holds words that a reader sees as one. */
const BLOCKS = new Set(['paragraph', 'tableCell']);

const telephone = (text: string): Complaint => ({
  at: 'guidance',
  found: `a telephone number in ${quoteValue(text)}`,
  want: '<Contact id="…"/>, with the number in the frontmatter',
});

/** Words that were to be something else, and would be printed as they stand. */
function wordComplaints(text: string): Complaint[] {
  const [tag] = A_TAG_AS_WORDS.exec(text) ?? [];
  const [mark] = A_FOOTNOTE_AS_WORDS.exec(text) ?? [];
  return [
    ...(hasTelephone(text) ? [telephone(text)] : []),
    ...(tag === undefined
      ? []
      : [{ at: 'guidance', found: `${quoteValue(tag)} as words`, want: 'a component without a space after its <' }]),
    ...(mark === undefined
      ? []
      : [
          {
            at: 'guidance',
            found: `the mark ${mark} without its footnote`,
            want: `${mark}: with its words below, or no mark`,
          },
        ]),
  ];
}

/** A number whose parts are set apart, by bold type for instance. */
function splitTelephone(node: Node): Complaint[] {
  const whole = textIn(node);
  const apart = (one: Node): boolean =>
    one.value === undefined ? (one.children ?? []).every(apart) : !hasTelephone(one.value);
  return hasTelephone(whole) && apart(node) ? [telephone(whole)] : [];
}

/** A link that leads away from its page. */
const awayFrom = (node: Node): Complaint[] =>
  (node.url ?? '').startsWith('#')
    ? []
    : [
        {
          at: 'link',
          found: quoteValue(node.url),
          want: 'a component, or a heading of this page ("#…"): other addresses belong in the frontmatter',
        },
      ];

const secondTitle = (node: Node): Complaint[] =>
  node.depth === 1
    ? [{ at: 'heading', found: `# ${textIn(node)}`, want: '##: a page has one title, which is the document’s' }]
    : [];

function footnoteWithoutMark({ identifier = '' }: Node, marks: ReadonlySet<string>): Complaint[] {
  const mark = `[^${identifier}]`;
  return marks.has(identifier)
    ? []
    : [{ at: 'guidance', found: `the footnote ${mark} without its mark`, want: `${mark} in the words it belongs to` }];
}

function complaintsOf(node: Node, known: Known, marks: ReadonlySet<string>): Complaint[] {
  const forbidden = FORBIDDEN[node.type];
  if (forbidden !== undefined) return [forbidden];
  switch (node.type) {
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return componentComplaints(node, known);
    case 'link':
    case 'definition':
      return awayFrom(node);
    case 'footnoteDefinition':
      return footnoteWithoutMark(node, marks);
    case 'text':
      return wordComplaints(node.value ?? '');
    case 'heading':
      return [...secondTitle(node), ...splitTelephone(node)];
    default:
      return BLOCKS.has(node.type) ? splitTelephone(node) : [];
  }
}

/** The marks of footnotes in a tree. */
const marksIn = (node: Node): string[] => [
  ...(node.type === 'footnoteReference' ? [node.identifier ?? ''] : []),
  ...(node.children ?? []).flatMap(marksIn),
];

/**
 * The faults of a document's guidance, each with its line and column in the file.
 * @param tree of the guidance, or why there is none
 * @param before how many lines of the file stand before the guidance
 */
export function guidanceFaults(file: string, tree: GuidanceTree, before: number, known: Known): Fault[] {
  if (!isTree(tree)) return [{ file, ...tree, line: before + tree.line }];
  const faults: Fault[] = [];
  const marks = new Set(marksIn(tree));
  const visit = (node: Node): void => {
    const start = node.position?.start;
    for (const complaint of complaintsOf(node, known, marks)) {
      faults.push({ file, ...complaint, line: before + (start?.line ?? 1), column: start?.column ?? 1 });
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return faults;
}
