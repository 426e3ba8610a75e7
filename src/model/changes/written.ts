/** What a bullet continues, entered in the text of its document's file. */

/**
 * The text with two lines below the ref of each bullet of a level table that is named.
 * @param continued the refs of newer bullets, each with that of the older bullet whose words are the same
 */
export function withContinued(source: string, continued: ReadonlyMap<number, number>): string {
  let inTables = false;
  return source
    .split('\n')
    .flatMap((line) => {
      if (/^\S/.test(line)) inTables = line.startsWith('tables:');
      const [, step = '', ref = ''] = (inTables ? /^(\s*)- ref: (\d+)\s*$/.exec(line) : null) ?? [];
      const older = continued.get(Number(ref));
      return ref === '' || older === undefined
        ? [line]
        : [line, `${step}  continues: [${String(older)}]`, `${step}  words: "same"`];
    })
    .join('\n');
}
