import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cache, fetchFromNpm} from './core.ts';
import {install, unzip} from './php.ts';

/** Where a site keeps its records. */
export interface Database {
  /** What wp-config.php says of it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** A database for the site in `folder` alone. MariaDB locks rows as the clinics' own servers do; SQLite needs no server. */
export async function openDatabase(kind: string, folder: string): Promise<Database> {
  if (kind === 'sqlite') return openSqlite(folder);
  if (kind === 'mariadb') return await openMariadb();
  throw new Error(`REGIMEN_WORDPRESS_DATABASE is "${kind}"; it may be sqlite or mariadb.`);
}

const common = {DB_NAME: 'wordpress', DB_CHARSET: 'utf8mb4', DB_COLLATE: ''};

function openSqlite(folder: string): Database {
  const layer = join(folder, 'wp-content/plugins/sqlite-database-integration');
  cpSync(sqliteLayer(), layer, {recursive: true});
  mkdirSync(join(folder, 'wp-content/database'), {recursive: true});
  const drop = readFileSync(join(layer, 'db.copy'), 'utf8');
  writeFileSync(join(folder, 'wp-content/db.php'), drop.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', layer).replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'));
  return {settings: {...common, DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_DIR: `${folder}/wp-content/database/`, DB_FILE: 'site.sqlite'}, stop: () => undefined};
}

/** The database layer that WordPress Playground carries. */
function sqliteLayer(): string {
  const folder = join(cache, 'sqlite');
  if (existsSync(folder)) return folder;
  const work = fetchFromNpm('@wp-playground/cli@3.1.56', ['sqlite-database-integration.zip']);
  unzip(join(work, 'package/sqlite-database-integration.zip'), work);
  mkdirSync(cache, {recursive: true});
  cpSync(join(work, 'plugin-sqlite-database-integration'), folder, {recursive: true});
  rmSync(work, {recursive: true});
  return folder;
}

/** A server that listens on a socket of its own, and not on the network. */
async function openMariadb(): Promise<Database> {
  if (!has('mariadbd')) install(['mariadb-server-core', 'mariadb-client-core']);
  const folder = mkdtempSync(join(tmpdir(), 'regimen-mariadb-'));
  const user = execFileSync('id', ['-un'], {encoding: 'utf8'}).trim();
  const socket = join(folder, 'socket');
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${folder}/data`, `--user=${user}`, '--auth-root-authentication-method=normal', '--skip-test-db'], {stdio: 'ignore'});
  const server = spawn('mariadbd', ['--no-defaults', `--user=${user}`, `--datadir=${folder}/data`, `--socket=${socket}`, '--skip-networking', '--character-set-server=utf8mb4'], {stdio: 'ignore'});
  server.unref();
  process.once('exit', () => server.kill('SIGKILL'));
  await untilItAnswers(socket);
  execFileSync('mariadb', [...asRoot(socket), "CREATE DATABASE wordpress; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO wp@localhost"]);
  const stop = (): void => {
    server.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  };
  return {settings: {...common, DB_USER: 'wp', DB_PASSWORD: 'wp', DB_HOST: `localhost:${socket}`}, stop};
}

async function untilItAnswers(socket: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (succeeds('mariadb', [...asRoot(socket), 'SELECT 1'])) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('MariaDB does not answer.');
}

function asRoot(socket: string): string[] {
  return ['--no-defaults', '-S', socket, '-u', 'root', '-e'];
}

function has(program: string): boolean {
  return succeeds('sh', ['-c', `command -v ${program}`]);
}

function succeeds(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
