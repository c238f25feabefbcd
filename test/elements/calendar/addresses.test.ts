import {expect} from '@open-wc/testing';
import {addresses} from '../../../src/elements/calendar/addresses.ts';

describe('addresses', () => {
  const cases = [
    {title: 'are unknown while the page gives none', given: {}, expected: {availability: undefined, booking: undefined, holds: undefined, request: undefined}},
    {title: 'are below the endpoint', given: {endpoint: '/api'}, expected: {availability: '/api/availability', booking: '/api/bookings', holds: '/api/holds', request: '/api/requests'}},
    {title: 'have one slash after the endpoint', given: {endpoint: 'https://clinic.example/api//'}, expected: {availability: 'https://clinic.example/api/availability', booking: 'https://clinic.example/api/bookings', holds: 'https://clinic.example/api/holds', request: 'https://clinic.example/api/requests'}},
    {
      title: 'can each be replaced',
      given: {endpoint: '/api', 'availability-src': '/times.json', 'booking-url': '/forms/book?site=2', 'request-url': '/forms/ask'},
      expected: {availability: '/times.json', booking: '/forms/book?site=2', holds: '/api/holds', request: '/forms/ask'},
    },
    {title: 'can be given one by one', given: {'booking-url': '/book'}, expected: {availability: undefined, booking: '/book', holds: undefined, request: undefined}},
  ];
  for (const {title, given, expected} of cases) {
    it(title, () => {
      expect(addresses(given)).to.deep.equal(expected);
    });
  }
});
