/** What breaks YAML, in an author's words: the parser speaks of scalars and implicit keys. */
interface Slip {
  readonly found: string;
  readonly want: string;
}

interface KnownSlip {
  /** What the parser says. */
  readonly says: RegExp;
  /** What the line looks like, where several slips are said alike. */
  readonly line?: RegExp;
  readonly slip: (line: string, message: string) => Slip;
}

const FIELD = /^(\s*(?:- )*(?:"[^"]*"|[\w -]+):\s+)(.*)$/;

/** A field's line with its text in double quotes. */
function inQuotes(line: string): string {
  const [, field = '', text = ''] = FIELD.exec(line) ?? [];
  const whole = `${field.trim()} "${text.trim().replace(/^[“”]|[“”]$/g, '')}"`;
  return whole.length > 70 ? 'text in double quotes' : `text in double quotes: ${whole}`;
}

const A_STEP = 'two spaces for each step in, and the fields of one entry below one another';
const DASHES = 'the dashes of one list below one another, each with a space after it';

const KNOWN: readonly KnownSlip[] = [
  {
    says: /^Nested mappings/,
    line: /^\s*(?:- )*[\w"-]+:\s+[“”]/,
    slip: (line) => ({
      found: 'curly quotation marks around text',
      want: inQuotes(line).replace(/^text in double quotes:?/, 'straight ones:'),
    }),
  },
  {
    says: /^Nested mappings/,
    slip: (line) => ({ found: 'a colon in text without double quotes', want: inQuotes(line) }),
  },
  {
    says: /implicit|mapping items|Sequence item/i,
    line: /^\s*-\S/,
    slip: () => ({ found: 'a dash without a space after it', want: DASHES }),
  },
  {
    says: /sequence/i,
    line: /^\s*- /,
    slip: () => ({ found: 'a dash that does not stand where its list has them', want: DASHES }),
  },
  {
    says: /^(?:Sequence item without|All mapping items|All sequence items)/,
    slip: () => ({ found: 'a line that is not set in as those around it', want: A_STEP }),
  },
  {
    says: /^Missing closing/,
    slip: () => ({ found: 'text without its closing quotation mark', want: 'a " at the end of the text' }),
  },
  {
    says: /at node end/,
    line: /"/,
    slip: () => ({
      found: 'words after a closing quotation mark',
      want: 'one pair of double quotes around the whole text, and “ ” or \\" within it',
    }),
  },
  {
    says: /at node end/,
    line: /'/,
    slip: () => ({ found: 'text in single quotes that ends at its apostrophe', want: 'text in double quotes' }),
  },
  {
    says: /^Flow (?:sequence|map)/,
    slip: (_line, message) =>
      message.startsWith('Flow map')
        ? { found: 'a brace { that is not closed', want: 'a } at the end of the entry' }
        : { found: 'a bracket [ that is not closed', want: 'a ] at the end of the list' },
  },
  {
    says: /within flow collections|^Missing , /,
    slip: () => ({ found: 'two fields without a comma between them', want: 'a comma between all that is in braces' }),
  },
  {
    says: /must be unique/,
    slip: (line) => ({
      found: `the field ${line.trim().replace(/:.*$/, '')} a second time in one entry`,
      want: 'each field once; a new entry of a list begins with a dash',
    }),
  },
  { says: /^Tabs/, slip: () => ({ found: 'a tab', want: A_STEP }) },
  {
    says: /^Invalid escape sequence/,
    slip: (_line, message) => ({
      found: message.replace(/^Invalid escape sequence /, ''),
      want: '\\\\ where a backslash is printed',
    }),
  },
  {
    says: /followed by map values|on a single line/,
    slip: () => ({ found: 'a line without a colon and a space after its field', want: 'field: "text"' }),
  },
  {
    says: /^Plain value cannot start|^Block scalar header/,
    slip: (line) => ({ found: 'a sign at the start of text without double quotes', want: inQuotes(line) }),
  },
];

/** What an error of the parser means. @param says its message @param line the line of the file that it is on */
export function slipOf(says: string, line: string): Slip {
  const message = says.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'an error';
  const known = KNOWN.find(({ says: known, line: looks }) => known.test(message) && (looks?.test(line) ?? true));
  return (
    known?.slip(line, message) ?? {
      found: message,
      want: 'well-formed YAML: text in double quotes, two spaces for each step in',
    }
  );
}
