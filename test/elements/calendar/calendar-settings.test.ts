import {expect} from '@open-wc/testing';
import type {CalendarAttributes} from '../../../src/elements/calendar/calendar-attributes.ts';
import {readCalendarSettings} from '../../../src/elements/calendar/calendar-settings.ts';
import type {WrittenAttributes} from '../../../src/elements/with-attributes.ts';

const least: WrittenAttributes<CalendarAttributes> = {endpoint: '/api', service: 'visit'};

describe('readCalendarSettings', () => {
  it('books one appointment when only an endpoint and a service are given', () => {
    expect(readCalendarSettings(least, false)).to.deep.equal({
      settings: {
        availability: '/api/availability', booking: '/api/bookings', holds: '/api/holds', request: '/api/requests',
        service: 'visit', commit: 'all', isRequestOnly: false, hours: undefined, today: undefined,
        need: {sessions: 1, gap: {minDays: 1, maxDays: 7}},
      },
      issues: [],
    });
  });

  it('reads a course, its limits and the day', () => {
    const {settings, issues} = readCalendarSettings({...least, commit: 'consultation', sessions: '6', 'min-gap': '2', 'max-gap': '5', 'within-days': '21', today: '2026-03-02'}, false);
    expect([settings.commit, settings.need, settings.today, issues]).to.deep.equal([
      'consultation', {sessions: 6, gap: {minDays: 2, maxDays: 5}, windowDays: 21}, '2026-03-02', [],
    ]);
  });

  const refused: readonly (readonly [WrittenAttributes<CalendarAttributes>, string, string])[] = [
    [{commit: 'some'}, 'commit', 'must be one of all, first-two, consultation, request, but is "some"'],
    [{hours: 'mon-fri'}, 'hours', 'must be opening hours such as "mon-fri 9:00-17:00; sat 9:00-13:00", but is "mon-fri"'],
    [{hours: 'mon 17:00-9:00'}, 'hours', 'must be opening hours such as "mon-fri 9:00-17:00; sat 9:00-13:00", but is "mon 17:00-9:00"'],
    [{sessions: '0'}, 'sessions', 'must be a whole number from 1 to 24, but is "0"'],
    [{sessions: 'six'}, 'sessions', 'must be a whole number from 1 to 24, but is "six"'],
    [{sessions: '25'}, 'sessions', 'must be a whole number from 1 to 24, but is "25"'],
    [{'min-gap': '-1'}, 'min-gap', 'must be a whole number from 1 to 365, but is "-1"'],
    [{'min-gap': '4', 'max-gap': '3'}, 'max-gap', 'must be a whole number from 4 to 365, but is "3"'],
    [{sessions: '6', 'within-days': '5'}, 'within-days', 'must be a whole number from 6 to 730, but is "5"'],
    [{today: '2026-02-30'}, 'today', 'must be a day written YYYY-MM-DD, but is "2026-02-30"'],
  ];
  for (const [given, path, message] of refused) {
    it(`names ${path} and what is accepted, for ${JSON.stringify(given)}`, () => {
      expect(readCalendarSettings({...least, ...given}, false).issues).to.deep.equal([{path, message}]);
    });
  }

  it('asks for the code of the service', () => {
    expect(readCalendarSettings({endpoint: '/api'}, false).issues).to.deep.equal([{path: 'service', message: 'must be a text that is not empty, but is missing'}]);
  });

  it('asks for an endpoint once when there is no address at all', () => {
    expect(readCalendarSettings({service: 'visit'}, false).issues).to.deep.equal([
      {path: 'endpoint', message: 'must be the address of your booking endpoint, such as /api, but is missing'},
      {path: 'booking-url', message: 'must say where bookings are sent, such as /api/bookings, but is missing'},
    ]);
  });

  it('asks for no address of free times that a property brings', () => {
    expect(readCalendarSettings({service: 'visit', 'booking-url': '/book'}, true).issues).to.deep.equal([]);
  });

  const requests: readonly (readonly [string, WrittenAttributes<CalendarAttributes>, boolean, boolean])[] = [
    ['where the page says so', {...least, commit: 'request'}, false, true],
    ['where the page says so, whatever times a property brings', {service: 'visit', 'request-url': '/ask', commit: 'request'}, true, true],
    ['where there are no times and requests are taken', {service: 'visit', 'request-url': '/ask'}, false, true],
    ['not where there are times as well', {...least, 'request-url': '/ask'}, false, false],
    ['not where a property brings the times', {service: 'visit', 'booking-url': '/book', 'request-url': '/ask'}, true, false],
  ];
  for (const [title, given, hasSource, expected] of requests) {
    it(`sends wishes in place of times ${title}`, () => {
      const {settings, issues} = readCalendarSettings(given, hasSource);
      expect([settings.isRequestOnly, issues]).to.deep.equal([expected, []]);
    });
  }

  it('asks where requests are sent, and for nothing else, where only they are', () => {
    expect(readCalendarSettings({service: 'visit', commit: 'request'}, false).issues).to.deep.equal([
      {path: 'request-url', message: 'must say where requests are sent, such as /api/requests, but is missing'},
    ]);
  });

  it('falls back to one appointment when a limit is wrong, so that nothing is searched for by mistake', () => {
    expect(readCalendarSettings({...least, sessions: '6', 'min-gap': 'x'}, false).settings.need.sessions).to.equal(1);
  });
});
