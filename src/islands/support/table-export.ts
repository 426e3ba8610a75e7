/** What a reader takes away: a table on the clipboard, a CSV file, a printed page. Nothing leaves the device. */
import { toCsv, toTabbedText, toTableMarkup, type Cell } from '#model/data/csv.ts';

/** Copies a table so that it pastes as one into Word and Excel, and as plain text elsewhere. Header first. @throws where the browser refuses or has no clipboard: it has none on plain http */
export async function copyTable(rows: readonly (readonly Cell[])[]): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([toTableMarkup(rows)], { type: 'text/html' }),
    'text/plain': new Blob([toTabbedText(rows)], { type: 'text/plain' }),
  });
  await navigator.clipboard.write([item]);
}

/** Offers a table as a CSV file. Header first. */
export function downloadCsv(name: string, rows: readonly (readonly Cell[])[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
