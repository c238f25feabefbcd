import ts from 'typescript';

/** A type as a reader of the manifest needs it: accepted values first, the default before all, and known text apart from any text. */
export function acceptedTypes(type: ts.Type, checker: ts.TypeChecker, byDefault: string | undefined): readonly string[] {
  const types = type.isUnion() ? type.types : [type];
  const values = types.filter((part) => part.isStringLiteral()).map(({value}) => value).filter((value) => value !== '');
  const others = types.filter((part) => !part.isStringLiteral()).map((part) => (isAnyText(part, checker) ? 'string' : typeText(part, checker)));
  return [...values.map((value) => `'${value}'`).sort(startingWith(byDefault)), ...[...new Set(others)].sort()];
}

/** A type as it would be written. */
export function typeText(type: ts.Type, checker: ts.TypeChecker): string {
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType);
}

/** Values in quotes among accepted types. */
export function isValue(type: string): boolean {
  return type.startsWith("'");
}

/** `string`, or `string & {}`, which keeps known values apart. */
function isAnyText(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.isTypeAssignableTo(type, checker.getStringType());
}

/** The checker's own order changes with unrelated files. */
function startingWith(first: string | undefined): (one: string, other: string) => number {
  return (one, other) => Number(other === first) - Number(one === first) || one.localeCompare(other, 'en');
}
