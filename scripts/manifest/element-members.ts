import type {Attribute, CustomElementField} from 'custom-elements-manifest/schema.d.ts';
import ts from 'typescript';
import {attributeName} from '../../src/elements/text-attributes.ts';
import {acceptedTypes, isValue, typeText} from './type-text.ts';

/** What a page can write on an element, and what a script can set and read. */
export interface ElementMembers {
  readonly attributes: Attribute[];
  readonly members: CustomElementField[];
}

/** Reads a class with the type checker: its attributes are lists that serve several elements, which an analyzer of single files cannot follow. */
export function elementMembers(element: ts.Symbol, checker: ts.TypeChecker): ElementMembers {
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(element)).filter((property) => isPublic(property, checker));
  const listed = properties.filter(isListed);
  const others = properties.filter((property) => !isListed(property));
  return {
    attributes: listed.map((property) => attribute(property, checker)),
    members: [...listed.map((property) => listedField(property, checker)), ...others.map((property) => field(property, checker))],
  };
}

/** The documentation of a symbol as one paragraph. */
export function documentation(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
}

/** What Lit brings, or asks for, is not what makes the element. */
function isPublic(member: ts.Symbol, checker: ts.TypeChecker): boolean {
  const hidden = ts.ModifierFlags.NonPublicAccessibilityModifier | ts.ModifierFlags.Override;
  const isOwn = (declaration: ts.Declaration): boolean => isOurs(declaration.getSourceFile()) && (ts.getCombinedModifierFlags(declaration) & hidden) === 0;
  return member.declarations?.every(isOwn) === true && !member.getJsDocTags(checker).some(({name}) => name === 'internal');
}

function isOurs({fileName}: ts.SourceFile): boolean {
  return !fileName.includes('/node_modules/');
}

/** A list of attributes is an interface; `RegimenElement` declares each of its own. */
function isListed({valueDeclaration}: ts.Symbol): boolean {
  return valueDeclaration !== undefined && (ts.isPropertySignature(valueDeclaration) || (ts.getCombinedModifierFlags(valueDeclaration) & ts.ModifierFlags.Ambient) !== 0);
}

/** Only text can be written in an attribute; what else its property takes is of no concern to it. */
function attribute(property: ts.Symbol, checker: ts.TypeChecker): Attribute {
  const accepted = typesOf(property, checker).filter((type) => isValue(type) || type === 'string');
  return {name: attributeName(property.name), fieldName: property.name, description: documentation(property, checker), type: {text: accepted.join(' | ')}, ...withDefault(documentedDefault(property, checker))};
}

function listedField(property: ts.Symbol, checker: ts.TypeChecker): CustomElementField {
  const {name, description, default: byDefault} = attribute(property, checker);
  return {kind: 'field', name: property.name, attribute: name, description, type: {text: typesOf(property, checker).join(' | ')}, ...withDefault(byDefault)};
}

function field(property: ts.Symbol, checker: ts.TypeChecker): CustomElementField {
  const {name, flags, valueDeclaration} = property;
  if ((flags & ts.SymbolFlags.Method) !== 0) throw new Error(`${name}() is public, but methods are not written into the manifest. Mark it @internal, or add them.`);
  const initializer = valueDeclaration !== undefined && ts.isPropertyDeclaration(valueDeclaration) ? valueDeclaration.initializer?.getText() : undefined;
  const isReadOnly = (flags & ts.SymbolFlags.GetAccessor) !== 0 && (flags & ts.SymbolFlags.SetAccessor) === 0;
  return {kind: 'field', name, description: documentation(property, checker), type: {text: typeText(checker.getTypeOfSymbol(property), checker)}, ...withDefault(initializer), ...(isReadOnly && {readonly: true})};
}

function typesOf(property: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  return acceptedTypes(checker.getTypeOfSymbol(property), checker, documentedDefault(property, checker));
}

/** What is in force where the page says nothing, in quotes. */
function documentedDefault(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const tag = symbol.getJsDocTags(checker).find(({name}) => name === 'default');
  return tag && ts.displayPartsToString(tag.text);
}

function withDefault(byDefault: string | undefined): {default?: string} {
  return byDefault === undefined ? {} : {default: byDefault};
}
