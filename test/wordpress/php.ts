import {execFileSync} from 'node:child_process';

/** Debian's packages beside `php8.2-cli`, which WordPress wants or one of the databases needs. */
const extensions = ['sqlite3', 'mysql', 'xml', 'mbstring', 'curl', 'gd', 'zip', 'intl'];

/** What is missing to run WordPress here, or undefined. PHP is installed where that can be done without asking. */
export function missingForWordPress(): string | undefined {
  if (process.platform !== 'linux') return 'Linux: the set-up of these tests is for Debian and its kin';
  if (!hasPhp()) install(['php8.2-cli', ...extensions.map((name) => `php8.2-${name}`)]);
  return hasPhp() ? undefined : `PHP (apt-get install php8.2-cli ${extensions.map((name) => `php8.2-${name}`).join(' ')})`;
}

/** Installs Debian's packages where that can be done without asking; says so where it can't. */
export function install(packages: readonly string[]): void {
  try {
    execFileSync('sh', ['-c', `apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`], {stdio: 'ignore'});
  } catch {
    console.error(`Could not be installed: ${packages.join(' ')}`);
  }
}

/** Unpacks an archive with the PHP that WordPress unpacks its plugins with. */
export function unzip(archive: string, folder: string): void {
  execFileSync('php', ['-r', '$zip = new ZipArchive(); exit( true === $zip->open( $argv[1] ) && $zip->extractTo( $argv[2] ) ? 0 : 1 );', archive, folder]);
}

function hasPhp(): boolean {
  try {
    const modules = execFileSync('php', ['-m'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    return ['pdo_sqlite', 'mysqli', 'xml', 'mbstring', 'zip'].every((name) => modules.includes(name));
  } catch {
    return false;
  }
}
