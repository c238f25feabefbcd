import {mkdirSync, writeFileSync} from 'node:fs';
import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {cssData} from './css-data.ts';
import {elementsOf, type DescribedElement} from './elements-of.ts';
import {reactTypes, vueTypes} from './framework-types.ts';

/** For the analyzer, behind everything else: what editors and frameworks read, made from the manifest. */
export function publishedFiles(folder: string): {name: string; packageLinkPhase: (phase: {customElementsManifest: Package}) => void} {
  return {
    name: 'published-files',
    packageLinkPhase: ({customElementsManifest}) => {
      write(folder, elementsOf(customElementsManifest));
    },
  };
}

function write(folder: string, elements: readonly DescribedElement[]): void {
  mkdirSync(`${folder}/frameworks`, {recursive: true});
  writeFileSync(`${folder}/frameworks/react.d.ts`, reactTypes(elements));
  writeFileSync(`${folder}/frameworks/vue.d.ts`, vueTypes(elements));
  writeFileSync(`${folder}/vscode.css-custom-data.json`, `${JSON.stringify(cssData(elements), null, 2)}\n`);
}
