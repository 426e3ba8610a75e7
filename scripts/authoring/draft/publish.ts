/** Moves a draft into the content, once nothing in it is in doubt and every check of the content holds. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsInWords } from '#model/content/fault-words.ts';
import type { Fault } from '#model/content/faults.ts';
import { areaFile } from '#model/content/schema/framework-schema.ts';
import { CSV_COLUMNS, CSV_ENDING } from '#loading/source/indicators-csv.ts';
import { readContent } from '#loading/load-content.ts';
import { DOCUMENTS } from '#loading/paths.ts';
import { linesBelow } from '#loading/source/quoted-lines.ts';
import { areasFile, knownAreas, withArea } from '../new/areas.ts';
import { DRAFTS, draftFiles } from './draft.ts';
import { readRows, rowsAsCsv } from './rows.ts';

const WHOLE_LIST = 20;

/** The lines in doubt, each with what is in doubt. */
function refuseMarks(table: string, rows: readonly { ref: string; mark: string; published: string }[]): void {
  const marked = rows.filter(({ mark }) => mark !== '');
  if (marked.length === 0) return;
  const lines = marked.slice(0, WHOLE_LIST).map(({ ref, mark, published }) => `  ref ${ref}, "${published}": ${mark}`);
  const more = marked.length > WHOLE_LIST ? [`  and ${marked.length - WHOLE_LIST} more`] : [];
  throw new Error(
    [
      `Nothing was published: ${marked.length === 1 ? 'one line is' : `${marked.length} lines are`} marked in ${table}. Look each up in the document, put the line right, and empty its mark.`,
      ...lines,
      ...more,
    ].join('\n'),
  );
}

/** Writes files, and returns what has them as they were before. */
function write(texts: ReadonlyMap<string, string>): () => void {
  const before = [...texts.keys()].map((path) => [path, existsSync(path) ? readFileSync(path) : null] as const);
  for (const [path, text] of texts) writeFileSync(path, text);
  return () => {
    for (const [path, bytes] of before) {
      if (bytes === null) rmSync(path, { force: true });
      else writeFileSync(path, bytes);
    }
  };
}

function areasWith(project: string, path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const area = areaFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (knownAreas(project).some(({ id }) => id === area.id)) return new Map();
  return new Map([[areasFile(project), withArea(readFileSync(areasFile(project), 'utf8'), area)]]);
}

/**
 * @param again whether a document that is published already may be written over
 * @returns the files that were written, relative to the project
 */
export function publish(project: string, document: string, again: boolean): string[] {
  const files = draftFiles(project, document);
  if (!existsSync(files.head) || !existsSync(files.table))
    throw new Error(`There is no draft ${DRAFTS}/${document}. Import the document first.`);
  const [head, table] = [`${DOCUMENTS}/${document}.mdx`, `${DOCUMENTS}/${document}${CSV_ENDING}`];
  if (!again && existsSync(join(project, head)))
    throw new Error(`${head} is there already. Add --again to write over it with the draft.`);
  const rows = readRows(files.table, readFileSync(files.table, 'utf8'));
  refuseMarks(`${DRAFTS}/${document}/draft.indicators.csv`, rows);
  const texts = new Map([
    [join(project, head), readFileSync(files.head, 'utf8')],
    [join(project, table), rowsAsCsv(rows, CSV_COLUMNS)],
    ...areasWith(project, files.area),
  ]);
  const takeBack = write(texts);
  const { faults } = readContent(project);
  if (faults.length > 0) {
    takeBack();
    throw new Error(inDraft(project, document, faults, { head, table }));
  }
  return [...texts.keys()].map((path) => path.slice(project.length).replace(/^[/\\]/, ''));
}

/** Faults with the names of the files in which their author mends them; the spreadsheet of a draft has more columns. */
function inDraft(
  project: string,
  document: string,
  faults: readonly Fault[],
  { head, table }: { head: string; table: string },
): string {
  const own = faults.map((fault) => {
    if (fault.file === head) return { ...fault, file: `${DRAFTS}/${document}/draft.mdx` };
    if (fault.file === table)
      return { ...fault, file: `${DRAFTS}/${document}/draft.indicators.csv`, column: undefined };
    return fault;
  });
  return faultsInWords(own, '; nothing was published.', linesBelow(project));
}
