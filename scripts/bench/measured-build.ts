// A build of the site, with the time that it took and the most memory that all its processes together held.
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/project.ts';

const SAMPLE_EVERY = 300;
const list = promisify(execFile);

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Kilobytes in memory; pages that processes share count for each. */
  readonly held: number;
  /** Seconds that processors worked for it. */
  readonly worked: number;
}

/** "1-02:03:04.5" or "03:04" in seconds. */
const secondsOf = (time: string): number =>
  time
    .replace('-', ':')
    .split(':')
    .map(Number)
    .reverse()
    .reduce((sum, part, at) => sum + part * ([1, 60, 3600, 86_400][at] ?? 0), 0);

/** What the system says of a process and of all that it began. Throws where there is no `ps`. */
async function family(top: number): Promise<Process[]> {
  const { stdout } = await list('ps', ['-A', '-o', 'pid=,ppid=,rss=,time=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line): Process => {
      const [id, parent, held, time = '0'] = line.trim().split(/\s+/);
      return { id: Number(id), parent: Number(parent), held: Number(held), worked: secondsOf(time) };
    });
  const ids = new Set([top]);
  // A child may stand before its parent in the list.
  for (let before = 0; before !== ids.size;) {
    before = ids.size;
    for (const { id, parent } of all) if (ids.has(parent)) ids.add(id);
  }
  return all.filter(({ id }) => ids.has(id));
}

export interface MeasuredBuild {
  readonly seconds: number;
  /** Seconds that processors worked for it, which a busy machine does not make longer; null where there is no `ps`. */
  readonly worked: number | null;
  readonly megabytes: number | null;
  /** What the build said, with the times of its steps. */
  readonly said: string;
}

/** Builds the site of another folder of content. Rejects where the build fails. */
export function measuredBuild(content: string): Promise<MeasuredBuild> {
  const started = performance.now();
  const env = { ...process.env, CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  let megabytes: number | null = null;
  const worked = new Map<number, number>();
  const sample = setInterval(() => {
    family(child.pid ?? 0).then(
      (processes) => {
        megabytes = Math.max(megabytes ?? 0, processes.reduce((sum, { held }) => sum + held, 0) / 1000);
        for (const one of processes) worked.set(one.id, one.worked);
      },
      () => {
        clearInterval(sample);
      },
    );
  }, SAMPLE_EVERY);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(sample);
      const all = said.join('');
      if (code !== 0) {
        reject(new Error(`The build of ${content} failed:\n${all.slice(-3000)}`));
        return;
      }
      const seconds = (performance.now() - started) / 1000;
      const total = [...worked.values()].reduce((sum, one) => sum + one, 0);
      resolve({ seconds, worked: worked.size === 0 ? null : total, megabytes, said: all });
    });
  });
}
