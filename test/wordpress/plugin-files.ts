import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../../wordpress/regimen/', import.meta.url);

/** The plugin's own files with this ending, by their paths in it. */
export function pluginFiles(ending: 'php' | 'js'): string[] {
  return readdirSync(folder, {recursive: true}).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith(`.${ending}`)).sort();
}

export function readPluginFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
