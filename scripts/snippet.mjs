// Prints the tag for a page, with the hash of the file as it was built: npm run snippet [-- regimen.js [/where/it/lies/]]
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const [file = 'loader.js', folder = '/regimen/'] = process.argv.slice(2);
const built = fileURLToPath(new URL('../dist/sri.json', import.meta.url));
if (!existsSync(built)) stop('There are no files yet. Run: npm run build');
const hashes = JSON.parse(readFileSync(built, 'utf8'));
const hash = hashes[file];
if (hash === undefined) stop(`There is no ${file}. Choose one of: ${Object.keys(hashes).filter((name) => !name.includes('/')).join(', ')}`);
const type = file === 'regimen.classic.js' ? 'defer' : 'type="module"';
// With a hash a browser takes a classic script of another host only where that host allows it, and where it was asked.
const consent = /^(https?:)?\/\//.test(folder) ? ' crossorigin="anonymous"' : '';
console.log(`<script ${type} src="${folder.replace(/\/?$/, '/')}${file}" integrity="${hash}"${consent}></script>`);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
