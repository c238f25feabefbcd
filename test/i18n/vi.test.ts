import {expect} from '@open-wc/testing';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {dayWithYear, monthTitle, shortDay} from '../../src/i18n/format-date.ts';
import {calendarWords, crisis} from '../../src/i18n/vi/start.ts';
import {visit} from '../../src/i18n/vi/outlook.ts';
import {wordingLint} from '../support/wording-lint.ts';

describe('Vietnamese', () => {
  it('says every day of two years as the browser does', () => {
    const format = new Intl.DateTimeFormat('vi', {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});
    const days = Array.from({length: 731}, (_, index) => addDays(localDate('2027-01-01'), index));
    expect(days.filter((day) => dayWithYear(day, calendarWords).replaceAll('\u00a0', ' ') !== format.format(new Date(day)))).to.deep.equal([]);
  });

  it('says months and short days as people write them', () => {
    expect(monthTitle(monthOf(localDate('2027-05-11')), calendarWords)).to.equal('Tháng\u00a05 năm 2027');
    expect(shortDay(localDate('2027-05-11'), calendarWords)).to.equal('Th\u00a03, 11\u00a0thg\u00a05');
  });

  it('says times by the 24 hours of the day', () => {
    expect([[0, 5], [9, 30], [14, 0]].map(([hour = 0, minute = 0]) => calendarWords.clock(hour, minute))).to.deep.equal(['0:05', '9:30', '14:00']);
  });

  it('says half hours as people do', () => {
    expect([visit.minutes(45, 60), visit.minutes(60, 150), visit.minutes(120, 180), visit.minutes(150, 150)]).to.deep.equal(['45 đến 60 phút', '60 phút đến 2 giờ rưỡi', '2 đến 3 giờ', '2 giờ rưỡi']);
  });

  it('says every way to be heard, with a number that takes calls and messages once', () => {
    expect(crisis.text('988', '911', '988', undefined, '988lifeline.org')).to.contain('Hãy gọi hoặc nhắn tin đến 988 hoặc trò chuyện trực tuyến tại 988lifeline.org.');
    expect(crisis.text('116 123', '999', undefined, 'Samaritans')).to.contain('Hãy gọi 116 123 (Samaritans).');
  });

  const right = [
    'FDA chưa phê duyệt ketamine cho lo âu.', 'Esketamine được FDA phê duyệt cho một số dạng trầm cảm.', 'Trong một nhóm, 72 trên 100 người đã đáp ứng sau 10 lần truyền.', 'Chúng tôi có 72 giờ trống.', 'Bạn không phải trải qua điều này một mình.',
  ];
  for (const text of right) {
    it(`may say “${text}”`, () => {
      expect(wordingLint(text, 'vi')).to.deep.equal([]);
    });
  }
});
