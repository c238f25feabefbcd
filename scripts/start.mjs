// Runs the demo clinic from a fresh clone: installs, builds the widget when src/ has changed, and starts the server.
// What follows goes to the server: npm start -- --reset
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {setUp} from './setup.mjs';

setUp();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!isBuilt()) build();
serve();

function isBuilt() {
  if (!existsSync('dist/loader.js')) return false;
  const built = statSync('dist/loader.js').mtimeMs;
  const sources = ['vite.config.ts', 'package-lock.json', ...readdirSync('src', {recursive: true}).map((name) => `src/${name}`)];
  return sources.every((source) => statSync(source).mtimeMs <= built);
}

function build() {
  console.log('regimen: building the widget ...');
  // Each has the hash of its contents in its name, so a new build would leave the old ones beside its own.
  rmSync('dist/chunks', {recursive: true, force: true});
  const {status} = spawnSync('npx', ['vite', 'build', '--mode', 'parts', '--logLevel', 'warn'], {stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'});
  if (status !== 0) {
    console.error('regimen: the widget could not be built; what is wrong is said above.');
    process.exit(1);
  }
}

function serve() {
  const server = spawn(process.execPath, ['demo/server/main.ts', ...process.argv.slice(2)], {stdio: 'inherit'});
  // Ctrl-C reaches the server too; this one waits until it has closed its records.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('exit', (code) => process.exit(code ?? 1));
}
