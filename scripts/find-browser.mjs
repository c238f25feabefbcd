// Finds a Chromium: the one named in CHROME_PATH, one on this machine, Playwright's, or the one that npm ships.
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const onPathNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'chrome', 'msedge'];
const wellKnownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;

export const chromeArgs = [
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Resolves to {path, from, env}; throws an Error that says what to do when there is none. */
export async function findBrowser() {
  return fromEnvironment() ?? fromThisMachine() ?? (await fromPlaywright()) ?? (await fromNpm()) ?? giveUp();
}

function fromEnvironment() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!isExecutable(path)) throw new Error(`CHROME_PATH is "${path}", which is not a program. Set it to a Chromium or Chrome, or unset it.`);
  return {path, from: 'CHROME_PATH', env: {}};
}

function fromThisMachine() {
  if (process.env.NO_SYSTEM_BROWSER) return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...onPathNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...wellKnownPlaces];
  const path = candidates.find((candidate) => isExecutable(candidate) && answersVersion(candidate));
  return path && {path, from: 'this machine', env: {}};
}

async function fromPlaywright() {
  const {chromium} = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? {path, from: 'Playwright', env: {}} : undefined;
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const {inflate} = await import('@sparticuz/chromium');
  const packed = (file) => fileURLToPath(new URL(`../bin/${file}`, import.meta.resolve('@sparticuz/chromium')));
  const cache = fileURLToPath(new URL('../node_modules/.cache/chromium-153', import.meta.url));
  mkdirSync(cache, {recursive: true});
  // The package unpacks into the folder for temporary files and would take a stale browser it finds there.
  process.env.TMPDIR = cache;
  const path = await inflate(packed('chromium.br'));
  for (const file of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) await inflate(packed(file));
  return {path, from: '@sparticuz/chromium', env: {
    LD_LIBRARY_PATH: [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? writeFontsFile(cache),
  }};
}

/** The list of fonts that comes with the package names folders that are not here, and without a font no text has a height. */
function writeFontsFile(cache) {
  const file = join(cache, 'fonts.conf');
  const folders = [join(cache, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(cache, 'fonts-cache')}</cachedir></fontconfig>\n`);
  return file;
}

function giveUp() {
  throw new Error('No Chromium found. Set CHROME_PATH to a Chromium or Chrome, or run one of:\n  sudo apt-get install -y chromium\n  npx playwright install --with-deps chromium');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function answersVersion(path) {
  try {
    execFileSync(path, ['--version'], {timeout: 20_000, stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
