import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {copyCore, openCore, type Core} from './core.ts';
import {openDatabase} from './database.ts';

/** A WordPress of its own on a free port, without the plugin, with its block theme. */
export interface Site {
  readonly url: string;
  readonly folder: string;
  readonly core: Core;
  /** Runs PHP in the site, and gives what it returns. */
  readonly php: (code: string) => unknown;
  /** What WordPress has complained about. */
  readonly complaints: () => string;
  readonly stop: () => void;
}

interface Server {
  readonly isUp: () => boolean;
  readonly end: () => void;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Installs and serves a WordPress: see `openCore` and `openDatabase`. */
export async function startSite(source: string, kind: string): Promise<Site> {
  const folder = join(mkdtempSync(join(tmpdir(), 'regimen-wordpress-')), 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const core = openCore(source);
  copyCore(core, folder);
  const database = await openDatabase(kind, folder);
  prepare(folder, url, database.settings);
  execFileSync('php', [here('harness/install.php'), folder, url, core.blockTheme]);
  const server = serve(folder, port);
  await untilItAnswers(url, server);
  return {
    url,
    folder,
    core,
    php: (code) => JSON.parse(execFileSync('php', [here('harness/run.php'), folder, code], {encoding: 'utf8'})) as unknown,
    complaints: () => (existsSync(join(folder, 'debug.log')) ? readFileSync(join(folder, 'debug.log'), 'utf8') : ''),
    stop: () => {
      server.end();
      database.stop();
      rmSync(join(folder, '..'), {recursive: true, force: true});
    },
  };
}

function prepare(folder: string, url: string, database: Readonly<Record<string, string>>): void {
  for (const name of ['mu-plugins', 'uploads', 'plugins']) mkdirSync(join(folder, 'wp-content', name), {recursive: true});
  cpSync(here('harness/must-use.php'), join(folder, 'wp-content/mu-plugins/must-use.php'));
  writeFileSync(join(folder, 'wp-config.php'), configuration(folder, url, database));
}

function configuration(folder: string, url: string, database: Readonly<Record<string, string>>): string {
  const keys = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];
  const settings: Readonly<Record<string, string | boolean>> = {
    ...database, REGIMEN_TEST_SITE: folder, WP_HOME: url, WP_SITEURL: url,
    WP_ENVIRONMENT_TYPE: 'local', WP_DEBUG: true, WP_DEBUG_LOG: `${folder}/debug.log`, WP_DEBUG_DISPLAY: false, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true,
    ...Object.fromEntries(keys.map((name) => [name, 'test'])),
  };
  const lines = Object.entries(settings).map(([name, value]) => `define( '${name}', ${typeof value === 'boolean' ? String(value) : `'${value}'`} );`);
  return ['<?php', ...lines, "$table_prefix = 'wp_';", "defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );", "require_once ABSPATH . 'wp-settings.php';", ''].join('\n');
}

/** Four workers, because one would wait for itself when WordPress calls its own address. They are a group of their own, to end together. */
function serve(folder: string, port: number): Server {
  const args = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder, here('harness/router.php')];
  const server = spawn('php', args, {detached: true, stdio: 'ignore', env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}});
  const end = (): void => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  server.unref();
  process.once('exit', end);
  return {
    isUp: () => server.exitCode === null,
    end: () => {
      process.removeListener('exit', end);
      end();
    },
  };
}

async function untilItAnswers(url: string, server: Server): Promise<void> {
  for (let attempt = 0; attempt < 300 && server.isUp(); attempt++) {
    const answers = await fetch(`${url}/wp-json/`).then(({ok}) => ok, () => false);
    if (answers) return;
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
