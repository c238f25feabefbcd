/** What a clinic asks of whoever books, in the order of its form. */
export interface ContactForm {
  readonly fields: readonly ContactField[];
  readonly consents: readonly ConsentText[];
}

/** One question of the form. The name is always asked for, because every booking is made in one. */
export type ContactField =
  | {readonly kind: 'name'}
  | {readonly kind: 'email' | 'phone' | 'birth-date'; readonly required: boolean; readonly hint?: string}
  | OwnField;

/** A question of the clinic's own. Its answer is sent under its id. */
export interface OwnField {
  readonly kind: 'text' | 'textarea' | 'select' | 'checkbox';
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  /** The answers to choose from; only of a `select`. */
  readonly options: readonly string[];
  /** Most characters, at most 2000: the contract takes no more. */
  readonly maxLength: number;
}

/** Something to agree to, in a version that is sent with the agreement. */
export interface ConsentText {
  readonly id: string;
  readonly version: string;
  /** The sentence beside the box, with links in it. */
  readonly text: readonly (string | {readonly text: string; readonly href: string})[];
  readonly required: boolean;
}

/** Names one input of the form, and the member of a request that its value goes to: `/patient/email` is `email`. */
export type FieldKey = 'givenName' | 'familyName' | 'email' | 'phone' | 'birthDate' | `fields/${string}` | `consents/${string}`;

/** What is asked where the clinic does not say. */
export const usualForm: ContactForm = {
  fields: [{kind: 'name'}, {kind: 'email', required: true}, {kind: 'phone', required: true}],
  consents: [],
};

/** Whether a question is one of the clinic's own. */
export function isOwn(field: ContactField): field is OwnField {
  return 'id' in field;
}
