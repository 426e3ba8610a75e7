/** Copies words. @throws, never at once, where the browser refuses or has no clipboard: it has none on plain http */
export const copyText = async (words: string): Promise<void> => navigator.clipboard.writeText(words);
