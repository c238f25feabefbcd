import type {ComplexAttributeConverter} from 'lit';

/** Reads an attribute that is taken away as if it had never been there; Lit alone would give `null`. */
export const textAttribute: ComplexAttributeConverter<string> = {fromAttribute: (value) => value ?? ''};
