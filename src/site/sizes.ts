/** How large a file is, in a reader's words. */

/** "12 KB", "1.1 MB": in thousands, as systems show files. */
export const sizeLabel = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The size of a text as it is sent uncompressed. */
export const sizeOfText = (text: string): string => sizeLabel(Buffer.byteLength(text));

/** The size of the file that `json` in respond.ts makes of the same data. */
export const sizeOfJson = (data: unknown): string => sizeOfText(JSON.stringify(data));
