// The ready files of hosting/ as the tests read them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/support/project.ts';

export const hostingFile = (name: string): string => readFileSync(join(root, 'hosting', name), 'utf8');

interface Block {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The blocks of hosting/_headers: a path, and under it its headers. */
export function headerBlocks(): Block[] {
  const lines = hostingFile('_headers')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.flatMap((line, at) => {
    if (/^\s/.test(line)) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((one) => /^\S/.test(one));
    const own = end < 0 ? rest : rest.slice(0, end);
    return [
      { path: line.trim(), headers: own.map((one) => /^\s+([\w-]+): (.*)$/.exec(one)!.slice(1) as [string, string]) },
    ];
  });
}

const fits = (path: string, block: Block): boolean =>
  block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : path === block.path;

/** What a host that reads hosting/_headers sends for a path; what several blocks set is joined, as such hosts do. */
export function headersFor(path: string): Headers {
  const headers = new Headers();
  for (const block of headerBlocks().filter((one) => fits(path, one)))
    for (const [name, value] of block.headers) headers.append(name, value);
  return headers;
}
