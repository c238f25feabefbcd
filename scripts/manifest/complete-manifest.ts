import type {CustomElementDeclaration, Event, Module, Package} from 'custom-elements-manifest/schema.d.ts';
import type {DescribedElement} from './elements-of.ts';
import {documentation, elementMembers} from './element-members.ts';
import {publicTypes, type PublicTypes} from './public-types.ts';
import {typeText} from './type-text.ts';

const index = 'dist/npm/index.js';

/** For the analyzer: adds to the documentation of the classes what only the type checker knows, and describes the modules as they are published. */
export function completeManifest(): {name: string; packageLinkPhase: (phase: {customElementsManifest: Package}) => void} {
  return {
    name: 'complete-manifest',
    packageLinkPhase: ({customElementsManifest}) => {
      Object.assign(customElementsManifest, {readme: 'README.md', modules: publishedModules(elementDocs(customElementsManifest))});
    },
  };
}

function elementDocs({modules}: Package): readonly DescribedElement[] {
  const classes = modules.flatMap(({declarations = []}) => declarations).filter((declaration) => declaration.kind === 'class') as CustomElementDeclaration[];
  const shared = classes.find(({name}) => name === 'RegimenElement');
  const types = publicTypes('src/index.ts');
  return classes.filter((found): found is DescribedElement => found.tagName !== undefined).map((found) => elementDoc(found, shared, types));
}

/** What all elements share is documented once, on the class that they extend, which is not published. */
function elementDoc(found: DescribedElement, shared: CustomElementDeclaration | undefined, types: PublicTypes): DescribedElement {
  const {name, tagName, description = '', slots = []} = found;
  const symbol = types.elements.get(name);
  if (symbol === undefined) throw new Error(`${name} is not exported by the package.`);
  const {members, attributes} = elementMembers(symbol, types.checker);
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description: oneParagraph(description),
    superclass: {name: 'LitElement', package: 'lit'},
    members,
    attributes: [...(shared?.attributes ?? []), ...attributes],
    events: (found.events ?? []).map((event) => eventDoc(event, types)),
    slots,
    cssParts: [...(shared?.cssParts ?? []), ...(found.cssParts ?? [])],
    cssProperties: [...(shared?.cssProperties ?? []), ...(found.cssProperties ?? [])],
  };
}

function eventDoc({name, description = ''}: Event, {events, checker}: PublicTypes): Event {
  const event = events.get(name);
  if (event === undefined) throw new Error(`${name} is documented, but is not among RegimenEvents.`);
  return {name, type: {text: `CustomEvent<${typeText(checker.getTypeOfSymbol(event), checker)}>`}, description: description || documentation(event, checker)};
}

function publishedModules(elements: readonly DescribedElement[]): Module[] {
  return [
    {
      kind: 'javascript-module',
      path: index,
      declarations: [...elements],
      exports: elements.map(({name}) => ({kind: 'js', name, declaration: {name, module: index}})),
    },
    ...elements.map(({name, tagName}): Module => ({
      kind: 'javascript-module',
      path: `dist/npm/define/${tagName}.js`,
      declarations: [],
      exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: index}}],
    })),
  ];
}

function oneParagraph(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
