import type {Attribute, CustomElementField} from 'custom-elements-manifest/schema.d.ts';
import type {DescribedElement} from './elements-of.ts';

/** By which name a framework takes a setting, and a listener. */
interface Names {
  readonly setting: (field: CustomElementField) => string;
  readonly listener: (event: string) => string;
}

/** What has an attribute goes by its name, which works before the element is there. What is only a property waits for the element. */
const namesForReact: Names = {setting: ({attribute, name}) => attribute ?? name, listener: (event) => `on${event}`};

/** The names in templates are compared with these, in which their hyphens have become capitals. */
const namesForVue: Names = {setting: ({name}) => name, listener: (event) => `on${pascalCase(event)}`};

/** Types for React 19, which listens to `regimen-plan` by the name `onregimen-plan`. */
export function reactTypes(elements: readonly DescribedElement[]): string {
  return `${opening('DetailedHTMLProps, HTMLAttributes', 'react', elements)}
${elements.map((element) => props(element, `DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>`, namesForReact)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({name, tagName}) => `      '${tagName}': ${name}Props;`).join('\n')}
    }
  }
}
`;
}

/** Types for templates of Vue 3, which listen to `regimen-plan` by the name `@regimen-plan`. */
export function vueTypes(elements: readonly DescribedElement[]): string {
  return `${opening('HTMLAttributes, ReservedProps', 'vue', elements)}
${elements.map((element) => props(element, 'HTMLAttributes, ReservedProps', namesForVue)).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({name, tagName}) => `    '${tagName}': new () => ${name} & {$props: ${name}Props};`).join('\n')}
  }
}
`;
}

function opening(imported: string, framework: string, elements: readonly DescribedElement[]): string {
  return `import type {${imported}} from '${framework}';
import type {${elements.map(({name}) => name).join(', ')}, RegimenEvents} from '../types/index.js';

type Heard<Element, Name extends keyof RegimenEvents> = CustomEvent<RegimenEvents[Name]> & {readonly currentTarget: Element};
`;
}

function props(element: DescribedElement, base: string, names: Names): string {
  const {name, events = []} = element;
  const listeners = events.map((event) => prop(names.listener(event.name), event.description, `((event: Heard<${name}, '${event.name}'>) => void)`));
  return `/** ${element.description} */\nexport interface ${name}Props extends ${base} {\n${[...settings(element, names), ...listeners].join('\n')}\n}\n`;
}

function settings({name, members = [], attributes = []}: DescribedElement, names: Names): string[] {
  const fields = members.filter((member): member is CustomElementField => member.kind === 'field' && member.readonly !== true);
  // The frameworks know `lang`, which every element has.
  const others = attributes.filter((attribute) => attribute.fieldName === undefined && attribute.name !== 'lang');
  return [...others.map((attribute) => prop(attribute.name, attribute.description, typeOf(attribute))), ...fields.map((field) => prop(names.setting(field), field.description, `${name}['${field.name}']`))];
}

/** What has no property has no other type than what may be written. */
function typeOf({name, type}: Attribute): string {
  if (type === undefined) throw new Error(`${name} is documented without a type.`);
  return type.text;
}

function prop(name: string, description: string | undefined, type: string): string {
  return `  /** ${description} */\n  '${name}'?: ${type} | undefined;`;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
