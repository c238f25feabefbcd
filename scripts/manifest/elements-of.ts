import type {CustomElementDeclaration, Package} from 'custom-elements-manifest/schema.d.ts';

/** An element of a manifest, with its tag. */
export type DescribedElement = CustomElementDeclaration & {readonly tagName: string};

/** The elements that a manifest describes. */
export function elementsOf({modules}: Package): readonly DescribedElement[] {
  return modules.flatMap(({declarations = []}) => declarations).filter((declaration): declaration is DescribedElement => 'tagName' in declaration && declaration.tagName !== undefined);
}
