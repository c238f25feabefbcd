import type {Issue} from '../../../parsing/issue.ts';
import {OnDemand, type OnDemandHost} from '../../on-demand.ts';
import type {BookingAttributes} from '../calendar-attributes.ts';
import type {readContactForm} from './read-contact-form.ts';

/** Finds what is wrong with the page's own contact form. Few pages write one, and only those need what reads it. */
export class FormIssues {
  private readonly host: Pick<BookingAttributes, 'fields' | 'consent'>;
  private readonly reader: OnDemand<typeof readContactForm>;

  constructor(host: OnDemandHost & Pick<BookingAttributes, 'fields' | 'consent'>) {
    this.host = host;
    this.reader = new OnDemand(host, async () => (await import('./read-contact-form.ts')).readContactForm);
  }

  /** Asks for the reader where there is something to read; empty until it has come. To be called before an update renders. */
  find(): readonly Issue[] {
    const {fields, consent} = this.host;
    if (isWritten(fields) || isWritten(consent)) this.reader.begin();
    return this.reader.value?.(this.host).issues ?? [];
  }
}

function isWritten(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}
