import {expect} from '@open-wc/testing';
import type {ContactForm, OwnField} from '../../src/booking/contact-form.ts';
import {contactPayload} from '../../src/booking/contact-payload.ts';
import {aContact, aForm} from '../support/a-booking.ts';

const own = {kind: 'text', required: false, options: [], maxLength: 200} as const satisfies Partial<OwnField>;
const whole: ContactForm = {
  fields: [
    {kind: 'name'}, {kind: 'email', required: true}, {kind: 'phone', required: true}, {kind: 'birth-date', required: true},
    {...own, id: 'code', label: 'Code'}, {...own, id: 'ride', label: 'A ride', kind: 'checkbox'}, {...own, id: 'notes', label: 'Notes'},
  ],
  consents: [{id: 'privacy', version: '2026-03', text: ['Yes'], required: true}],
};
const consent = {id: 'privacy', version: '2026-03', givenAt: '2026-03-02T12:00:00Z'};
const contact = aContact({birthDate: {day: '9', month: '3', year: '1984'}, fields: {code: ' A1 ', ride: 'yes', notes: '  ', other: 'secret'}, consents: [consent]});

describe('contactPayload', () => {
  it('sends each answer in its place, and nothing for what was left empty', () => {
    expect(contactPayload({contact, ...aForm(whole)})).to.deep.equal({
      patient: {givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', phone: '303 555 0142', birthDate: '1984-03-09'},
      fields: {code: 'A1', ride: 'yes'},
      consents: [consent],
    });
  });

  it('sends only what the clinic asks for, whatever was typed before', () => {
    expect(contactPayload({contact, ...aForm({fields: [{kind: 'name'}], consents: []})})).to.deep.equal({patient: {givenName: 'Ada', familyName: 'Byron'}});
  });

  it('sends a phone number as the clinic dials it', () => {
    expect(contactPayload({contact, ...aForm(), country: '1'}).patient.phone).to.equal('+13035550142');
  });

  it('sends no consent to another version', () => {
    const other = {...contact, consents: [{...consent, version: '2025-01'}]};
    expect(contactPayload({contact: other, ...aForm(whole)})).not.to.have.property('consents');
  });
});
