import {expect} from '@open-wc/testing';
import {checkContact} from '../../src/booking/check-contact.ts';
import {aContact} from '../support/a-booking.ts';

describe('checkContact', () => {
  it('finds nothing wrong with a complete contact', () => {
    expect(checkContact(aContact())).to.deep.equal([]);
  });

  it('names what is missing in the order of the form, blanks included', () => {
    expect(checkContact({givenName: '', familyName: '  ', email: '', phone: '\t'})).to.deep.equal([
      {field: 'givenName', code: 'missing'},
      {field: 'familyName', code: 'missing'},
      {field: 'email', code: 'missing'},
      {field: 'phone', code: 'missing'},
    ]);
  });

  for (const email of ['ada@example.com', '  ada@example.com ', 'ada+visits@mail.example.co.uk', 'ädä@exämple.de', "o'hara@example.com"]) {
    it(`takes ${JSON.stringify(email)} for an email address`, () => {
      expect(checkContact(aContact({email}))).to.deep.equal([]);
    });
  }

  for (const email of ['ada', 'ada@example', '@example.com', 'ada@', 'ada @example.com', 'ada@@example.com', 'ada@exam ple.com']) {
    it(`does not take ${JSON.stringify(email)} for an email address`, () => {
      expect(checkContact(aContact({email}))).to.deep.equal([{field: 'email', code: 'not-an-email'}]);
    });
  }

  for (const phone of ['3030142', '303 555 0142', '(303) 555-0142', '303.555.0142', '+44 20 7946 0000', '+1/303/5550142', '123456789012345']) {
    it(`takes ${phone} for a phone number`, () => {
      expect(checkContact(aContact({phone}))).to.deep.equal([]);
    });
  }

  for (const phone of ['555014', '1234567890123456', 'call me', '303 555 0142 ext 7', '1+3035550142', '-------']) {
    it(`does not take ${phone} for a phone number`, () => {
      expect(checkContact(aContact({phone}))).to.deep.equal([{field: 'phone', code: 'not-a-phone'}]);
    });
  }
});
