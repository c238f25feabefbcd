import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzip} from './php.ts';

/** A folder with WordPress's own files, and the folders of a block theme and of a classic one that go with it. */
export interface Core {
  readonly folder: string;
  readonly blockTheme: string;
  readonly classicTheme: string;
}

/** What was fetched is kept here between runs. */
export const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress', import.meta.url));

/**
 * WordPress by where it comes from: a Debian release whose packages hold it (`trixie` = 6.8, `sid` = 7.1), `npm-6.5` for the one
 * in npm's `@wp-playground/wordpress-builds` (158 MB), or a folder with the files of a download.
 */
export function openCore(source: string): Core {
  const folder = source.includes('/') ? source : cached(source);
  const blockTheme = ['twentytwentyfive', 'twentytwentyfour'].find((theme) => existsSync(themeFolder(folder, theme)));
  if (blockTheme === undefined) throw new Error(`${folder} has none of WordPress's own block themes.`);
  return {folder, blockTheme, classicTheme};
}

/** Copies a core to where a site is to be. Where it has no classic theme any more, that of Debian's release is taken. */
export function copyCore({folder}: Core, to: string): void {
  cpSync(folder, to, {recursive: true});
  if (!existsSync(themeFolder(to, classicTheme))) cpSync(themeFolder(cached('trixie'), classicTheme), themeFolder(to, classicTheme), {recursive: true});
}

/** One file of a package of npm, without what the package depends on; gives the folder it was unpacked to. */
export function fetchFromNpm(packageName: string, paths: readonly string[]): string {
  const work = mkdtempSync(join(tmpdir(), 'regimen-npm-'));
  execFileSync('sh', ['-c', `npm pack --silent ${packageName} >/dev/null && tar xzf ./*.tgz ${paths.map((path) => `package/${path}`).join(' ')}`], {cwd: work});
  return work;
}

const classicTheme = 'twentytwentyone';

function themeFolder(core: string, theme: string): string {
  return join(core, 'wp-content/themes', theme);
}

function cached(source: string): string {
  const folder = join(cache, source);
  if (existsSync(join(folder, 'wp-includes/version.php'))) return folder;
  if (source.startsWith('npm-')) fetchBuild(source.slice('npm-'.length), folder);
  else execFileSync(fileURLToPath(new URL('fetch-core.sh', import.meta.url)), [source, folder], {stdio: ['ignore', 'inherit', 'inherit']});
  return folder;
}

/** The archive of a build has PHP only; scripts and styles lie beside it. */
function fetchBuild(version: string, folder: string): void {
  const work = fetchFromNpm('@wp-playground/wordpress-builds@0.9.19', [`src/wordpress/wp-${version}.zip`, `public/wp-${version}`]);
  const unpacked = `${folder}.part`;
  unzip(join(work, `package/src/wordpress/wp-${version}.zip`), unpacked);
  cpSync(join(work, `package/public/wp-${version}`), unpacked, {recursive: true, force: false});
  rmSync(join(unpacked, 'wp-config.php'), {force: true});
  renameSync(unpacked, folder);
  rmSync(work, {recursive: true});
}
