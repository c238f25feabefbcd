// Builds dist/regimen-wordpress.zip: the plugin with the built widget in it. npm run wordpress
import {execFileSync} from 'node:child_process';
import {copyFileSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {setUp} from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const archive = join(root, 'dist/regimen-wordpress.zip');

/** Where the widget is built for the plugin: the loader, beside it all that it may load, and the names of its messages. */
export const widgetFolder = join(root, 'dist/wordpress');

export function buildWidget() {
  execFileSync('npx', ['vite', 'build', '--mode', 'wordpress', '--logLevel', 'warn'], {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  execFileSync('node', [join(root, 'scripts/messages.mjs')], {stdio: 'inherit'});
  copyFileSync(join(root, 'dist/messages.json'), join(widgetFolder, 'messages.json'));
}

/** Packs the plugin with the widget; gives the archive's path. */
export function packPlugin() {
  const files = {...filesOf(join(root, 'wordpress/regimen'), 'regimen'), ...filesOf(widgetFolder, 'regimen/assets')};
  // A fixed date, so that the same files give the same archive.
  writeFileSync(archive, zipSync(files, {mtime: new Date(2026, 0, 1)}));
  console.log(`dist/regimen-wordpress.zip: ${Object.keys(files).length} files, ${Math.round(statSync(archive).size / 1000)} KB`);
  return archive;
}

function filesOf(folder, place) {
  const names = readdirSync(folder, {recursive: true}).map(String).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [`${place}/${name.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(join(folder, name)))]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  buildWidget();
  packPlugin();
}
