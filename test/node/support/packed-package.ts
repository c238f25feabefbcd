import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** The package as npm would publish it. */
export interface PackedPackage {
  readonly tarball: string;
  /** In bytes, packed. */
  readonly size: number;
  readonly files: readonly {readonly path: string; readonly size: number}[];
}

type PackReport = readonly [{readonly filename: string; readonly size: number; readonly files: PackedPackage['files']}];

/** What a project has installed beside ours: what ours depends on, and the frameworks that our types are for. */
const beside = ['lit', '@lit/task', 'date-fns', 'react', 'react-dom', '@types/react', '@types/react-dom', 'vue'];

/** Packs what was built into a folder of its own, which lies there until `remove`. */
export function packPackage(): PackedPackage & {readonly remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'regimen-packed-'));
  const [{filename, size, files}] = JSON.parse(output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as PackReport;
  return {tarball: join(folder, filename), size, files, remove: () => rmSync(folder, {recursive: true})};
}

/** A project elsewhere that has installed the packed package, and nothing of this repository but what is `beside` it. */
export function projectWith({tarball}: PackedPackage): {readonly folder: string; readonly remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'regimen-project-'));
  const installed = join(folder, 'node_modules/regimen');
  mkdirSync(installed, {recursive: true});
  output('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of beside) link(folder, name);
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}

function link(folder: string, name: string): void {
  const place = join(folder, 'node_modules', name);
  mkdirSync(join(place, '..'), {recursive: true});
  symlinkSync(resolve('node_modules', name), place, 'junction');
}

function output(command: string, args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
