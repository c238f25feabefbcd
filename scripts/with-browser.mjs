// Runs a command with CHROME_PATH set to a Chromium that works here: node scripts/with-browser.mjs <command> [...arguments]
import {spawn} from 'node:child_process';
import {findBrowser} from './find-browser.mjs';

const [command, ...args] = process.argv.slice(2);
const temporary = process.env.TMPDIR;
const browser = await findBrowser();
console.error(`Browser: ${browser.path} (${browser.from})`);

const env = {...process.env, ...browser.env, CHROME_PATH: browser.path, TMPDIR: temporary};
if (temporary === undefined) delete env.TMPDIR;
const child = spawn(command, args, {stdio: 'inherit', env});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
