/** A day as it is typed into three fields; each as typed. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A consent that was given: to which text, in which version, and when. */
export interface Consent {
  readonly id: string;
  readonly version: string;
  /** A moment in UTC, `2026-12-01T16:00:00Z`. */
  readonly givenAt: string;
}

/** What the patient has typed so far, as typed. It holds a place for everything that a clinic may ask. */
export interface Contact {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: TypedDay;
  /** What was typed into the clinic's own fields, by their ids; a box that is ticked says `yes`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly consents: readonly Consent[];
}

/** A form that nobody has typed into. */
export const emptyContact: Contact = {
  givenName: '', familyName: '', email: '', phone: '', birthDate: {day: '', month: '', year: ''}, fields: {}, consents: [],
};
