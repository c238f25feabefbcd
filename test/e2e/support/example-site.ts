import {cpSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {build, type Plugin, type Rolldown} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';
import {packPackage, projectWith} from '../../node/support/packed-package.ts';

/** What a bundler made of a page and its scripts, by file name. */
export type BuiltSite = ReadonlyMap<string, string | Uint8Array>;

const types: Readonly<Record<string, string>> = {html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css'};

/** Builds the page in `folder` as its owner would, in a project that has installed the packed package. `add` may write files of its own there. */
export async function buildSite(folder: string, add: (project: string) => void = () => undefined): Promise<BuiltSite> {
  const packed = packPackage();
  const project = projectWith(packed);
  const root = join(project.folder, 'site');
  try {
    cpSync(folder, root, {recursive: true});
    add(root);
    const built = await build({root, base: '/site/', configFile: false, logLevel: 'error', plugins: [vueFiles()], build: {write: false, modulePreload: false, target: 'es2022'}});
    return new Map((built as Rolldown.RolldownOutput).output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
  } finally {
    project.remove();
    packed.remove();
  }
}

/** Opens a built page beside the clinic's endpoint. */
export async function openSite(page: Page, origin: string, site: BuiltSite): Promise<void> {
  await page.route(`${origin}/site/**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/site/', '') || 'index.html';
    const body = site.get(name);
    if (body === undefined) return route.fulfill({status: 404});
    return route.fulfill({contentType: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body: typeof body === 'string' ? body : Buffer.from(body)});
  });
  await page.goto(`${origin}/site/`);
}

/** Compiles components as Vue's own plugin does when it is told which tags are custom elements. */
function vueFiles(): Plugin {
  return {
    name: 'vue-files',
    enforce: 'pre',
    transform: {
      filter: {id: /\.vue$/},
      handler: (source, id) => {
        const {descriptor} = parse(source, {filename: id});
        const templateOptions = {compilerOptions: {isCustomElement: (tag: string) => tag.startsWith('regimen-')}};
        return {code: compileScript(descriptor, {id, inlineTemplate: true, templateOptions}).content, moduleType: 'ts', map: null};
      },
    },
  };
}
