// Builds dist/regimen-wordpress.zip: the plugin with the built widget in it. npm run wordpress
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {setUp} from './setup.mjs';

setUp();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('dist/regimen.js')) execFileSync('npx', ['vite', 'build', '--mode', 'bundle', '--logLevel', 'warn'], {stdio: 'inherit', shell: process.platform === 'win32'});

const plugin = 'wordpress/regimen';
const files = readdirSync(plugin, {recursive: true}).map(String).filter((name) => statSync(join(plugin, name)).isFile());
const entries = Object.fromEntries(files.map((name) => [`regimen/${name.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(join(plugin, name)))]));
entries['regimen/assets/regimen.js'] = new Uint8Array(readFileSync('dist/regimen.js'));
// A fixed date, so that the same files give the same archive.
writeFileSync('dist/regimen-wordpress.zip', zipSync(entries, {mtime: new Date(2026, 0, 1)}));
console.log(`dist/regimen-wordpress.zip: ${files.length + 1} files, ${Math.round(statSync('dist/regimen-wordpress.zip').size / 1000)} KB`);
