// Where things stand, and how one program of the project runs another.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that the build writes and the servers read. */
export const dist = join(root, 'dist');

interface RunOptions {
  /** Added to the environment; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>;
  /** The folder that it runs in: the project's, unless told otherwise. */
  cwd?: string;
}

/** Runs a script on the Node that runs this one, its output passed through. Resolves to the exit code. */
export function runNode(args: readonly string[], { env = {} }: RunOptions = {}): Promise<number> {
  return run(process.execPath, args, { env });
}

/** Runs a program, its output passed through. Resolves to the exit code, or rejects where it cannot be started. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, cwd = root }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    // Astro's telemetry is never wanted: the project sends nothing anywhere.
    const all = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env };
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: all });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** The script behind a package's command, so that it can run without a shell on every system. */
export function binPath(name: string, command = name): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`The package ${name} has no command called ${command}.`);
  return join(folder, path);
}

/** Milliseconds in words, to a tenth of a second. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Runs a task and, where it fails, prints the message alone: a stack trace helps nobody who only ran a command. */
export async function runMain(task: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await task();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
