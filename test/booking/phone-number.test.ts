import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {callingCode, readPhone} from '../../src/booking/phone-number.ts';

describe('readPhone', () => {
  const international = [
    ['+1 303 555 0142', '+13035550142'],
    ['+1 (303) 555-0142', '+13035550142'],
    ['(+1) 303.555.0142', '+13035550142'],
    ['+1/303/5550142', '+13035550142'],
    ['+44 20 7946 0000', '+442079460000'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['+44 020 7946 0000', '+442079460000'],
    ['0044 20 7946 0000', '+442079460000'],
    ['+39 06 698 1234', '+39066981234'],
    ['+49 (0) 30 / 901820', '+4930901820'],
    ['+33 6.12.34.56.78', '+33612345678'],
    ['+683 4002', '+6834002'],
    ['＋８１ ９０-１２３４-５６７８', '+819012345678'],
    ['+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', '+966501234567'],
    ['\u202a+972 50‑123‑4567\u202c', '+972501234567'],
    ['+1 303 555 0142 ext. 7', '+13035550142;ext=7'],
    ['+1 303 555 0142 x1234', '+13035550142;ext=1234'],
    ['+1 303 555 0142, Extension 7', '+13035550142;ext=7'],
    ['+13035550142;ext=7', '+13035550142;ext=7'],
    ['+49 30 901820 #12', '+4930901820;ext=12'],
  ] as const;
  for (const [written, sent] of international) {
    it(`sends ${written} as ${sent}, wherever the clinic is`, () => {
      expect([readPhone(written), readPhone(written, '1'), readPhone(written, '44')]).to.deep.equal([sent, sent, sent]);
    });
  }

  const national = [
    ['303 555 0142', '1', '+13035550142'],
    ['1 (303) 555-0142', '1', '+13035550142'],
    ['011 44 20 7946 0000', '1', '+442079460000'],
    ['555 0142', '1', '555 0142'],
    ['020 7946 0000', '44', '+442079460000'],
    ['07911 123456', '44', '+447911123456'],
    ['7911 123456', '44', '7911 123456'],
    ['030 901820', '49', '+4930901820'],
    ['06 698 1234', '39', '+39066981234'],
    ['345 678 9012', '39', '+393456789012'],
    ['612 34 56 78', '34', '+34612345678'],
    ['06 30 123 4567', '36', '+36301234567'],
    ['8 (912) 345-67-89', '7', '+79123456789'],
    ['20 12 34 56', '45', '+4520123456'],
    ['0912 345 678', '886', '+886912345678'],
    ['901820', '49', '901820'],
    ['303 555 0142 ext 7', '1', '+13035550142;ext=7'],
  ] as const;
  for (const [written, country, sent] of national) {
    it(`sends ${written} of a clinic in +${country} as ${sent}`, () => expect(readPhone(written, country)).to.equal(sent));
  }

  it('sends a number as it was written where the country is not known', () => {
    expect([readPhone(' (303) 555-0142 '), readPhone('020 7946 0000')]).to.deep.equal(['(303) 555-0142', '020 7946 0000']);
  });

  for (const written of ['', '1234', '1234567890123456', '+123456', '+1234567890123456', '+0303 555 0142', 'call me', '-------', '+', '1+3035550142', '303 555 0142 or 0143', '<b>3035550142</b>']) {
    it(`does not take ${JSON.stringify(written)} for a number`, () => expect(readPhone(written)).to.equal(undefined));
  }

  it('asks for the seven digits that every number has in the clinic’s country', () => {
    expect([readPhone('555014', '1'), readPhone('5550142', '1')]).to.deep.equal([undefined, '5550142']);
  });

  const digits = fc.stringMatching(/^[1-9]\d{6,14}$/);
  const signs = fc.constantFrom('', '', ' ', '-', '.', '\u00a0', '‑', ' / ', '\u200e');

  it('reads the same number however its digits are set apart', () => {
    fc.assert(fc.property(fc.stringMatching(/^1[2-9]\d{9}$/), fc.array(signs, {minLength: 11, maxLength: 11}), (number, between) => {
      const written = `+${Array.from(number, (digit, index) => digit + (between[index] ?? '')).join('')}`;
      expect(readPhone(written)).to.equal(`+${number}`);
    }));
  });

  it('takes every number that E.164 allows, and reads what it sends as the same number', () => {
    fc.assert(fc.property(digits, (number) => {
      const sent = readPhone(`+${number}`) ?? '';
      expect(sent).to.match(/^\+[1-9]\d{6,14}$/);
      expect(readPhone(sent)).to.equal(sent);
    }));
  });

  it('takes every national number of five to fifteen digits, whatever the country', () => {
    fc.assert(fc.property(fc.stringMatching(/^[1-9]\d{6,13}$/), fc.constantFrom(undefined, '1', '7', '36', '39', '44', '49', '81', '358'), (number, country) => {
      const sent = readPhone(number, country) ?? '';
      expect(sent.replace(/\D/g, '')).to.satisfy((all: string) => all.endsWith(number.slice(1)));
    }));
  });

  it('never throws, and takes no letters', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const sent = readPhone(text, '1');
      if (sent !== undefined) expect(sent).to.match(/^[^a-z<>]*(;ext=\d+)?$/i);
    }));
  });
});

describe('callingCode', () => {
  for (const [number, code] of [['+1 303 555 0142', '1'], ['+44 20 7946 0000', '44'], ['+7 495 123', '7'], ['+353 1 234', '353'], ['+20 2 123', '20'], ['+212 5', '212'], ['+886 9', '886'], ['(+49) 30', '49']] as const) {
    it(`of ${number} is ${code}`, () => expect(callingCode(number)).to.equal(code));
  }

  it('is not known of a number without a plus', () => {
    expect([callingCode('303 555 0142'), callingCode(''), callingCode('0044 20')]).to.deep.equal([undefined, undefined, undefined]);
  });
});
