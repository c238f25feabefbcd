// Writes dist/sri.json: for each file that a page can load, the hash that its integrity attribute takes.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('../dist', import.meta.url)));
const files = ['.', 'chunks', 'words'].flatMap((folder) => readdirSync(folder).map((name) => (folder === '.' ? name : `${folder}/${name}`)));
const hashes = files.filter((name) => name.endsWith('.js')).sort().map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(name)).digest('base64')}`]);
writeFileSync('sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
