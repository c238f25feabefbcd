import {readFileSync, writeFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {transform} from '@astrojs/compiler';

const runtime = new URL('../fixtures/astro-runtime.js', import.meta.url).href;

/** A page as Astro would send it, and a function that writes it into a project, with the scripts that a bundler has to resolve. */
export async function astroPage(file: string): Promise<{readonly html: string; readonly write: (project: string) => void}> {
  const {code, scripts, diagnostics} = await transform(readFileSync(file, 'utf8'), {filename: file, internalURL: runtime, sourcemap: false, resolvePath: (path) => Promise.resolve(path)});
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({text}) => text).join('\n'));
  const html = `<!doctype html>${await rendered(code)}`;
  const write = (project: string): void => {
    writeFileSync(join(project, 'index.html'), html);
    scripts.forEach((script, index) => writeFileSync(join(project, `script-${index}.js`), script.type === 'inline' ? script.code : ''));
  };
  return {html, write};
}

async function rendered(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'regimen-astro-'));
  try {
    const compiled = join(folder, 'page.mjs');
    writeFileSync(compiled, code);
    const page = (await import(pathToFileURL(compiled).href)) as {readonly default: (result: object, props: object, slots: object) => string};
    return page.default({}, {}, {});
  } finally {
    await rm(folder, {recursive: true});
  }
}
