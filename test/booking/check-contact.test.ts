import {expect} from '@open-wc/testing';
import {checkContact} from '../../src/booking/check-contact.ts';
import type {ContactField, OwnField} from '../../src/booking/contact-form.ts';
import {emptyContact} from '../../src/booking/contact.ts';
import {aContact, aForm} from '../support/a-booking.ts';

const rules = aForm();

describe('checkContact', () => {
  it('finds nothing wrong with a complete contact', () => {
    expect(checkContact(aContact(), rules)).to.deep.equal([]);
  });

  it('names what is missing in the order of the form, blanks included', () => {
    expect(checkContact({...emptyContact, familyName: '  ', phone: '\t'}, rules)).to.deep.equal([
      {field: 'givenName', code: 'missing'},
      {field: 'familyName', code: 'name-missing'},
      {field: 'email', code: 'missing'},
      {field: 'phone', code: 'missing'},
    ]);
  });

  for (const name of ['O’Brien', "d'Arcy-Smith", 'X Æ A-12', '王', 'محمد', 'Nguyễn', 'de la Cruz y Martínez, hijo', 'Ng']) {
    it(`takes ${name} for a name`, () => {
      expect(checkContact(aContact({givenName: name, familyName: name}), rules)).to.deep.equal([]);
    });
  }

  for (const email of ['ada@example.com', '  ada@example.com ', 'ada+visits@mail.example.co.uk', 'ädä@exämple.de', "o'hara@example.com"]) {
    it(`takes ${JSON.stringify(email)} for an email address`, () => {
      expect(checkContact(aContact({email}), rules)).to.deep.equal([]);
    });
  }

  for (const email of ['ada', 'ada@example', '@example.com', 'ada@', 'ada @example.com', 'ada@@example.com', 'ada@exam ple.com']) {
    it(`does not take ${JSON.stringify(email)} for an email address`, () => {
      expect(checkContact(aContact({email}), rules)).to.deep.equal([{field: 'email', code: 'not-an-email'}]);
    });
  }

  it('asks for another phone number where there cannot be such a one', () => {
    expect(checkContact(aContact({phone: 'call me'}), rules)).to.deep.equal([{field: 'phone', code: 'not-a-phone'}]);
  });

  it('lets what is optional be empty, but not be wrong', () => {
    const form = aForm({fields: [{kind: 'name'}, {kind: 'email', required: false}, {kind: 'phone', required: false}, {kind: 'birth-date', required: false}, own({required: false})], consents: []});
    expect(checkContact(aContact({email: '', phone: ''}), form)).to.deep.equal([]);
    expect(checkContact(aContact({email: 'ada', phone: '1', birthDate: {day: '1', month: '', year: ''}}), form).map(({code}) => code)).to.deep.equal(['not-an-email', 'not-a-phone', 'birth-date-incomplete']);
  });

  it('asks nothing that the clinic does not ask', () => {
    expect(checkContact(aContact({email: 'ada', phone: ''}), aForm({fields: [{kind: 'name'}], consents: []}))).to.deep.equal([]);
  });

  it('names the fields of a date of birth that are missing or wrong', () => {
    const form = fieldsOf({kind: 'birth-date', required: true});
    expect(checkContact(aContact(), form)).to.deep.equal([{field: 'birthDate', code: 'missing', parts: ['day', 'month', 'year']}]);
    expect(checkContact(aContact({birthDate: {day: '1', month: '2', year: '27'}}), form)).to.deep.equal([{field: 'birthDate', code: 'birth-year-short', parts: ['year']}]);
  });

  const absent: readonly (readonly [OwnField['kind'], string])[] = [['text', 'missing'], ['textarea', 'missing'], ['select', 'choice-missing'], ['checkbox', 'tick-missing']];
  for (const [kind, code] of absent) {
    it(`says of an empty ${kind} what is to be done`, () => {
      expect(checkContact(aContact(), fieldsOf(own({kind})))).to.deep.equal([{field: 'fields/code', code}]);
      expect(checkContact(aContact({fields: {code: 'yes'}}), fieldsOf(own({kind})))).to.deep.equal([]);
    });
  }

  it('takes no more characters than the clinic does', () => {
    expect(checkContact(aContact({fields: {code: 'abcd'}}), fieldsOf(own({maxLength: 3})))).to.deep.equal([{field: 'fields/code', code: 'too-long'}]);
  });

  it('asks for a consent to the version that is on show', () => {
    const form = aForm({fields: [{kind: 'name'}], consents: [{id: 'privacy', version: '2', text: ['Yes'], required: true}, {id: 'news', version: '1', text: ['Send news'], required: false}]});
    const given = (version: string) => checkContact(aContact({consents: [{id: 'privacy', version, givenAt: '2026-03-02T12:00:00Z'}]}), form);
    expect(checkContact(aContact(), form)).to.deep.equal([{field: 'consents/privacy', code: 'tick-missing'}]);
    expect([given('1').length, given('2').length]).to.deep.equal([1, 0]);
  });
});

function own(given: Partial<OwnField> = {}): OwnField {
  return {kind: 'text', id: 'code', label: 'Code', required: true, options: [], maxLength: 200, ...given};
}

function fieldsOf(field: ContactField): typeof rules {
  return aForm({fields: [field], consents: []});
}
