import {expect} from '@open-wc/testing';
import {countryIssues, crisisHelp} from '../../../src/elements/safety/crisis-help.ts';
import {crisisLines} from '../../../src/elements/safety/crisis-lines.ts';

const from = (country: string, crisisText = '', crisisPhone = '') => ({country, crisisText, crisisPhone});
const line = (country: string, crisisText = '', crisisPhone = ''): string =>
  crisisHelp(from(country, crisisText, crisisPhone)).line.map((part) => (typeof part === 'string' ? part : part.text)).join('').replaceAll('\u00a0', ' ');
const hrefs = (country: string): string[] => crisisHelp(from(country)).ways.map(({href}) => href);

describe('Crisis help', () => {
  it('is that of the country, the United States where none is named', () => {
    expect(Object.keys(crisisLines).map((country) => line(country))).to.deep.equal([
      'In crisis? Call or text 988 at any time. In danger, call 911.',
      'In crisis? Call or text 988 at any time. In danger, call 911.',
      'In crisis? Call 116 123 (Samaritans) at any time. In danger, call 999.',
      'In crisis? Call 116 123 (Samaritans) at any time. In danger, call 112.',
      'In crisis? Call 13 11 14 or text 0477 13 11 14 (Lifeline) at any time. In danger, call 000.',
      'In crisis? Call or text 1737 at any time. In danger, call 111.',
    ]);
    expect([line(''), line('gb')]).to.deep.equal([line('US'), line('GB')]);
  });

  it('has a link for each way to reach someone, the emergency number last', () => {
    expect(Object.keys(crisisLines).map(hrefs)).to.deep.equal([
      ['tel:988', 'sms:988', 'https://988lifeline.org/chat/', 'tel:911'],
      ['tel:988', 'sms:988', 'tel:911'],
      ['tel:116123', 'tel:999'],
      ['tel:116123', 'tel:112'],
      ['tel:131114', 'sms:0477131114', 'tel:000'],
      ['tel:1737', 'sms:1737', 'tel:111'],
    ]);
  });

  it('says to the United States what SAMHSA says, and the like to the others', () => {
    expect(['US', 'GB', 'AU'].map((country) => crisisHelp(from(country)).text.replaceAll('\u00a0', ' '))).to.deep.equal([
      'If you or someone you know is struggling or in crisis, help is available. Call or text 988 or chat at 988lifeline.org. In immediate danger, call 911.',
      'If you or someone you know is struggling or in crisis, help is available. Call 116 123 (Samaritans). In immediate danger, call 999.',
      'If you or someone you know is struggling or in crisis, help is available. Call 13 11 14 or text 0477 13 11 14 (Lifeline). In immediate danger, call 000.',
    ]);
  });

  it('keeps each number on one line', () => {
    expect(JSON.stringify([crisisHelp(from('AU')), crisisHelp(from('GB')), crisisHelp(from('', '', '0508 828 865'))])).not.to.match(/\d \d/);
  });

  it('is the clinic’s own where it has words or a number, whatever the country', () => {
    expect([line('NZ', 'Ring 0508 828 865.'), line('DE', '', '0800 111 0 111'), line('DE', 'Ruf an.', '112')]).to.deep.equal([
      'Ring 0508 828 865.', 'In crisis? Call 0800 111 0 111 at any time.', 'Ruf an. Call 112.',
    ]);
    expect([countryIssues(from('DE', 'Ruf an.')), countryIssues(from('DE', '', '112'))]).to.deep.equal([[], []]);
  });

  it('puts no number of another country beside words of the clinic’s own, nor beside a country that is not known', () => {
    const texts = [from('US', 'Ruf an.'), from('US', '', '116 123'), from('DE')].map((page) => JSON.stringify(crisisHelp(page)));
    expect(texts.filter((text) => /988|911/.test(text))).to.deep.equal([]);
    expect(line('DE')).to.equal('In crisis? Call the emergency number of your country.');
  });

  it('names the countries that are known, and what to set for any other', () => {
    const message = 'must be one of US, CA, GB, IE, AU, NZ; for any other country set crisis-text or crisis-phone to its crisis line, but is "DE"';
    expect(countryIssues(from('DE'))).to.deep.equal([{path: 'country', message}]);
    expect(['US', '', 'nz'].flatMap((country) => countryIssues(from(country)))).to.deep.equal([]);
  });
});
