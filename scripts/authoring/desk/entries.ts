/** The bullets that are restated at the desk: published words and ours side by side, and how far the second reading is. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ABOUT, KINDS, type About, type Kind } from '#model/content/vocabulary.ts';
import { draftFiles } from '../draft/draft.ts';
import { readPublished } from '../draft/published.ts';
import { readRows, rowsAsCsv, type DraftRow } from '../draft/rows.ts';
import { readVerdicts, wordsRead, writeVerdicts, type Verdict } from './second-reading.ts';

export interface Entry {
  readonly ref: number;
  readonly level: string;
  readonly heading: string;
  readonly published: string;
  readonly text: string;
  readonly concerns: string;
  readonly kind: string;
  readonly about: string;
  readonly mark: string;
  /** `open` where nobody has read these very words a second time. */
  readonly reading: 'open' | 'agreed' | 'differs';
  readonly why: string;
}

/** What stands where the column is left empty. */
const USUAL: { readonly kind: Kind; readonly about: About } = { kind: 'need', about: 'child' };

export const change = z.strictObject({
  ref: z.int().positive(),
  text: z.string().max(4000).optional(),
  concerns: z.string().max(400).optional(),
  kind: z.enum(KINDS).optional(),
  about: z.enum(ABOUT).optional(),
  /** The verdict of the second reader, with a reason where it is no. */
  agreed: z.boolean().optional(),
  why: z.string().max(2000).optional(),
});
export type Change = z.infer<typeof change>;

/** The columns that are written at the desk. */
const WRITTEN = ['text', 'concerns', 'kind', 'about'] as const;

/** A usual kind or subject leaves its column empty, as authors do. */
function withFields(row: DraftRow, { text, concerns, kind, about }: Omit<Change, 'ref'>): DraftRow {
  return {
    ...row,
    text: (text ?? row.text).trim(),
    concerns: (concerns ?? row.concerns).trim(),
    kind: kind === USUAL.kind ? '' : (kind ?? row.kind),
    about: about === USUAL.about ? '' : (about ?? row.about),
  };
}

export class Desk {
  readonly document: string;
  readonly #project: string;
  readonly #table: string;
  readonly #published: ReturnType<typeof readPublished>;

  /** @throws where there is no draft of that name */
  constructor(project: string, document: string) {
    const files = draftFiles(project, document);
    if (!existsSync(files.table) || !existsSync(files.published))
      throw new Error(`There is no draft drafts/${document}. Import the document first: npm run import`);
    this.document = document;
    this.#project = project;
    this.#table = files.table;
    this.#published = readPublished(files.published);
  }

  /** Read anew each time: the spreadsheet may be open elsewhere. */
  #rows(): DraftRow[] {
    return readRows(this.#table, readFileSync(this.#table, 'utf8'));
  }

  entries(): Entry[] {
    const verdicts = readVerdicts(this.#project, this.document);
    return this.#rows().map((row) => this.#entryOf(row, verdicts));
  }

  /** @throws where no bullet has that ref, or a second reader differs without a reason */
  apply({ ref, agreed, why = '', ...fields }: Change): Entry {
    const rows = this.#rows();
    const at = rows.findIndex((row) => row.ref === String(ref));
    const row = rows[at];
    if (row === undefined) throw new Error(`No bullet has the ref ${String(ref)}.`);
    if (agreed === false && why.trim() === '') throw new Error('Say why not.');
    const written = withFields(row, fields);
    if (WRITTEN.some((column) => written[column] !== row[column]))
      writeFileSync(this.#table, rowsAsCsv(rows.with(at, written)));
    if (agreed !== undefined) this.#judge(written, agreed, why.trim());
    return this.#entryOf(written, readVerdicts(this.#project, this.document));
  }

  #judge(row: DraftRow, agreed: boolean, why: string): void {
    const ref = Number(row.ref);
    const verdicts = readVerdicts(this.#project, this.document);
    const verdict = { ref, agreed, ...(agreed ? {} : { why }), of: wordsRead(this.#publishedOf(row), row.text) };
    writeVerdicts(this.#project, this.document, verdicts.set(ref, verdict));
  }

  #publishedOf(row: DraftRow): string {
    return this.#published[row.ref]?.text ?? row.published;
  }

  #entryOf(row: DraftRow, verdicts: ReadonlyMap<number, Verdict>): Entry {
    const ref = Number(row.ref);
    const published = this.#publishedOf(row);
    const verdict = verdicts.get(ref);
    const isOfThese = verdict?.of === wordsRead(published, row.text);
    return {
      ref,
      level: row.level,
      heading: [row.domain, row.group].filter((part) => part !== '').join(', '),
      published,
      text: row.text,
      concerns: row.concerns,
      kind: row.kind || USUAL.kind,
      about: row.about || USUAL.about,
      mark: row.mark,
      reading: verdict === undefined || !isOfThese ? 'open' : verdict.agreed ? 'agreed' : 'differs',
      why: verdict?.why ?? '',
    };
  }
}
