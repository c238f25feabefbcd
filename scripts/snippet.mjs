// Prints the tag for a page, with the hash of the file as it was built: npm run snippet [-- regimen.js [/where/it/lies/]]
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const [file = 'loader.js', folder = '/regimen/'] = process.argv.slice(2);
const hashes = JSON.parse(readFileSync(fileURLToPath(new URL('../dist/sri.json', import.meta.url)), 'utf8'));
const hash = hashes[file];
if (hash === undefined) {
  console.error(`There is no ${file}. Choose one of: ${Object.keys(hashes).filter((name) => !name.includes('/')).join(', ')}`);
  process.exit(1);
}
const type = file === 'regimen.classic.js' ? 'defer' : 'type="module"';
console.log(`<script ${type} src="${folder}${file}" integrity="${hash}"></script>`);
