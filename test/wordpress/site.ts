import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A WordPress of its own on a free port, without the plugin. */
export interface Site {
  readonly url: string;
  readonly folder: string;
  /** Runs PHP in the site, and gives what it returns. */
  readonly php: (code: string) => unknown;
  /** What WordPress has complained about. */
  readonly complaints: () => string;
  readonly stop: () => void;
}

/** The versions that the tests know, by the Debian release whose packages they come from. */
export type Suite = 'trixie' | 'sid';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cache = here('../../node_modules/.cache/wordpress');
const extensions = ['sqlite3', 'xml', 'mbstring', 'curl', 'gd', 'zip', 'intl'];

/** Carries only the database layer that is used here; its dependencies are not installed. */
const playground = '@wp-playground/cli@3.1.56';

/** What is missing to run WordPress here, or undefined. PHP is installed where that can be done without asking. */
export function missingForWordPress(): string | undefined {
  if (process.platform !== 'linux') return 'the set-up of the tests is for Debian and its kin';
  if (!hasPhp()) installPhp();
  return hasPhp() ? undefined : `PHP 8 with ${extensions.join(', ')} (apt-get install php8.2-cli ${extensions.map((name) => `php8.2-${name}`).join(' ')})`;
}

/** Installs and serves a WordPress. `theme` is its folder: a block theme and a classic one are there. */
export async function startSite(suite: Suite, theme: 'twentytwentyfive' | 'twentytwentyone' = 'twentytwentyfive'): Promise<Site> {
  const folder = join(mkdtempSync(join(tmpdir(), 'regimen-wordpress-')), 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  cpSync(core(suite), folder, {recursive: true});
  prepare(folder, url);
  execFileSync('php', [here('harness/install.php'), folder, url, theme]);
  const server = serve(folder, port);
  await untilItAnswers(url, server);
  return {
    url,
    folder,
    php: (code) => JSON.parse(execFileSync('php', [here('harness/run.php'), folder, code], {encoding: 'utf8'})) as unknown,
    complaints: () => (existsSync(join(folder, 'debug.log')) ? readFileSync(join(folder, 'debug.log'), 'utf8') : ''),
    stop: () => {
      if (server.pid !== undefined) process.kill(-server.pid);
      rmSync(join(folder, '..'), {recursive: true, force: true});
    },
  };
}

function hasPhp(): boolean {
  try {
    const modules = execFileSync('php', ['-m'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    return ['pdo_sqlite', 'xml', 'mbstring', 'zip'].every((name) => modules.includes(name));
  } catch {
    return false;
  }
}

function installPhp(): void {
  const packages = ['php8.2-cli', ...extensions.map((name) => `php8.2-${name}`)];
  try {
    execFileSync('sh', ['-c', `apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`], {stdio: 'ignore'});
  } catch {
    console.error('PHP could not be installed.');
  }
}

function core(suite: Suite): string {
  const folder = join(cache, suite);
  if (!existsSync(join(folder, 'wp-includes/version.php'))) execFileSync(here('fetch-core.sh'), [suite, folder], {stdio: ['ignore', 'inherit', 'inherit']});
  return folder;
}

function sqliteLayer(): string {
  const folder = join(cache, 'sqlite');
  if (existsSync(folder)) return folder;
  const work = mkdtempSync(join(tmpdir(), 'regimen-sqlite-'));
  execFileSync('sh', ['-c', `npm pack --silent ${playground} >/dev/null && tar xzf ./*.tgz package/sqlite-database-integration.zip`], {cwd: work});
  execFileSync('php', ['-r', '$zip = new ZipArchive(); $zip->open($argv[1]); $zip->extractTo($argv[2]);', join(work, 'package/sqlite-database-integration.zip'), work]);
  mkdirSync(cache, {recursive: true});
  cpSync(join(work, 'plugin-sqlite-database-integration'), folder, {recursive: true});
  rmSync(work, {recursive: true});
  return folder;
}

function prepare(folder: string, url: string): void {
  for (const name of ['database', 'mu-plugins', 'uploads', 'plugins']) mkdirSync(join(folder, 'wp-content', name), {recursive: true});
  const layer = join(folder, 'wp-content/plugins/sqlite-database-integration');
  cpSync(sqliteLayer(), layer, {recursive: true});
  const drop = readFileSync(join(layer, 'db.copy'), 'utf8');
  writeFileSync(join(folder, 'wp-content/db.php'), drop.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', layer).replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'));
  cpSync(here('harness/must-use.php'), join(folder, 'wp-content/mu-plugins/must-use.php'));
  writeFileSync(join(folder, 'wp-config.php'), configuration(folder, url));
}

function configuration(folder: string, url: string): string {
  const settings: Readonly<Record<string, string | boolean>> = {
    DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_CHARSET: 'utf8mb4', DB_COLLATE: '',
    DB_DIR: `${folder}/wp-content/database/`, DB_FILE: 'site.sqlite', REGIMEN_TEST_SITE: folder, WP_HOME: url, WP_SITEURL: url,
    WP_ENVIRONMENT_TYPE: 'local', WP_DEBUG: true, WP_DEBUG_LOG: `${folder}/debug.log`, WP_DEBUG_DISPLAY: false, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: 'test', SECURE_AUTH_KEY: 'test', LOGGED_IN_KEY: 'test', NONCE_KEY: 'test', AUTH_SALT: 'test', SECURE_AUTH_SALT: 'test', LOGGED_IN_SALT: 'test', NONCE_SALT: 'test',
  };
  const lines = Object.entries(settings).map(([name, value]) => `define( '${name}', ${typeof value === 'boolean' ? String(value) : `'${value}'`} );`);
  return ['<?php', ...lines, "$table_prefix = 'wp_';", "defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );", "require_once ABSPATH . 'wp-settings.php';", ''].join('\n');
}

/** Four workers, because one would wait for itself when WordPress calls its own address. They are a group of their own, to end together. */
function serve(folder: string, port: number): ChildProcess {
  const args = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder, here('harness/router.php')];
  return spawn('php', args, {detached: true, stdio: 'ignore', env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}});
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const isUp = await fetch(`${url}/wp-json/`).then(({ok}) => ok, () => false);
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WordPress does not answer at ${url}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
