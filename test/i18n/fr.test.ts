import {expect} from '@open-wc/testing';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {dayWithYear} from '../../src/i18n/format-date.ts';
import {plural} from '../../src/i18n/fr/plural.ts';
import {calendarWords, crisis} from '../../src/i18n/fr/start.ts';
import {wordingLint} from '../support/wording-lint.ts';

describe('French', () => {
  it('says every day of two years as the browser does, but the first of a month by its plain number, which is what stands in the grid', () => {
    const format = new Intl.DateTimeFormat('fr', {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});
    const days = Array.from({length: 731}, (_, index) => addDays(localDate('2027-01-01'), index));
    expect(days.filter((day) => dayWithYear(day, calendarWords).replaceAll('\u00a0', ' ') !== format.format(new Date(day)).replace(/ 1er /, ' 1 '))).to.deep.equal([]);
  });

  it('says times as people write them', () => {
    expect([[0, 5], [9, 30], [14, 0]].map(([hour = 0, minute = 0]) => calendarWords.clock(hour, minute))).to.deep.equal(['0\u00a0h\u00a005', '9\u00a0h\u00a030', '14\u00a0h']);
  });

  it('makes lists of any length', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(calendarWords.list)).to.deep.equal(['', 'A', 'A et B', 'A, B et C']);
  });

  it('counts none like one', () => {
    expect([0, 1, 2, 10].map((count) => plural(count, 'séance', 'séances'))).to.deep.equal(['séance', 'séance', 'séances', 'séances']);
  });

  it('says every way to be heard, with a number that takes calls and messages once', () => {
    expect(crisis.text('988', '911', '988', undefined, '988lifeline.org')).to.contain('Appelez le 988, envoyez un SMS à ce numéro ou écrivez par chat sur 988lifeline.org.');
    expect(crisis.text('13 11 14', '000', '0477 13 11 14', 'Lifeline')).to.contain('Appelez le 13 11 14 ou envoyez un SMS au 0477 13 11 14 (Lifeline).');
    expect(crisis.text('116 123', '999', undefined, 'Samaritans')).to.contain('Appelez le 116 123 (Samaritans).');
  });

  const right = [
    'Une page sécurisée. La FDA n’a pas approuvé la kétamine pour l’anxiété.', 'Spravato est un spray nasal approuvé par la FDA pour certaines formes de dépression.', 'Dans un groupe, 72 personnes sur 100 avaient répondu après 10 perfusions.',
    'Une source donne 72 sur 100 comme réponse des personnes anxieuses. L’étude d’où vient ce chiffre mesurait la dépression, pas l’anxiété.', 'Nous avons 72 horaires libres.',
  ];
  for (const text of right) {
    it(`may say “${text}”`, () => {
      expect(wordingLint(text, 'fr')).to.deep.equal([]);
    });
  }
});
