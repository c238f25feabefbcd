import {expect} from '@open-wc/testing';
import {isWeekday, weekFrom} from '../../src/dates/weekday.ts';

describe('Weekday', () => {
  it('knows its seven names', () => {
    expect(['mon', 'sun', 'Mon', 'monday', '', undefined].map(isWeekday)).to.deep.equal([true, true, false, false, false, false]);
  });

  it('begins the week where the locale does', () => {
    expect(weekFrom('sun')).to.deep.equal(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
    expect(weekFrom('mon')[0]).to.equal('mon');
  });
});
