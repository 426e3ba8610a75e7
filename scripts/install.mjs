// Installs the packages where they are missing or out of date. Runs before `npm start` and `npm test`, on whatever
// Node the machine has (20 or newer), so it uses built-ins alone. What follows runs on the Node that it installs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const marker = join(modules, '.installed-from');

/** Identifies what ought to be installed: the lockfile, on this kind of machine. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}\n`;
}

function installed() {
  return existsSync(marker) ? readFileSync(marker, 'utf8') : '';
}

/** Runs `npm ci` with the npm that started this script, or with the one on the path. */
function runNpm() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function install() {
  console.log('Installing packages: once, and again after package-lock.json changes. This takes up to a minute.');
  const started = Date.now();
  const { status, error } = runNpm();
  if (error) stop(`npm could not be started (${error.message}). Install Node.js with npm, then try again.`);
  if (status !== 0) stop('The packages could not be installed: npm says why above. Check the network, then try again.');
  writeFileSync(marker, wanted());
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The versions that Astro, the linter and the HTML checks all accept. */
function isNewEnough([major, minor]) {
  return (major === 24 && minor >= 16) || major > 24;
}

/** The package `node` brings a Node of its own; without it, the machine's must do. */
function checkNode() {
  if (existsSync(join(modules, '.bin', 'node'))) return;
  const version = process.versions.node;
  if (isNewEnough(version.split('.').map(Number))) {
    console.log(`The project's own Node was not installed here; going on with this machine's Node ${version}.`);
    return;
  }
  stop(
    `This machine's Node is ${version}, and the newer one that the project brings was not installed.\n` +
      'Either its install script is switched off (npm config get ignore-scripts; npm config get omit): switch it on,\n' +
      'delete node_modules and try again. Or it has no build for this machine: install Node 24 and try again.',
  );
}

if (installed() !== wanted()) install();
checkNode();
