import {expect} from '@open-wc/testing';
import {contactAndConsents, contactLines} from '../../../../src/elements/calendar/details/contact-lines.ts';
import {readContactForm} from '../../../../src/elements/calendar/details/read-contact-form.ts';
import {aContact, aForm} from '../../../support/a-booking.ts';

describe('contactLines', () => {
  it('reads over what the clinic asked for, in its order and without what was left empty', () => {
    const {form} = readContactForm({consent: '', fields: [
      {id: 'phone'}, {id: 'name'}, {id: 'birth-date'}, {id: 'email', required: false}, {id: 'code', label: 'Code'}, {id: 'ride', kind: 'checkbox', label: 'A ride home'}, {id: 'notes', label: 'Notes', required: false},
    ]});
    const contact = aContact({email: '', birthDate: {day: '9', month: '3', year: '1984'}, fields: {code: ' A1 ', ride: 'yes', other: 'x'}});
    expect(contactLines(contact, aForm(form))).to.deep.equal(['303 555 0142', 'Ada Byron', 'Date of birth: March\u00a09, 1984', 'Code: A1', 'A ride home: Yes']);
  });
});

describe('contactAndConsents', () => {
  it('ends with what was agreed to and its version, and leaves out what was not', () => {
    const {form} = readContactForm({fields: [{id: 'name'}, {id: 'email'}, {id: 'code', label: 'Code'}], consent: 'privacy@2026-03: I have read the [privacy notice](/privacy)'});
    const contact = aContact({fields: {code: 'A1'}, consents: [{id: 'privacy', version: '2026-03', givenAt: '2026-03-02T16:00:00Z'}]});
    expect(contactAndConsents(contact, aForm(form))).to.deep.equal(['Ada Byron', 'ada@example.com', 'Code: A1', 'Agreed to: I have read the privacy notice (version 2026-03)']);
    expect(contactAndConsents({...contact, consents: []}, aForm(form))).to.deep.equal(['Ada Byron', 'ada@example.com', 'Code: A1']);
  });
});
