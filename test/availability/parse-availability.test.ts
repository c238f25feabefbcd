import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseAvailability} from '../../src/availability/parse-availability.ts';
import {hourAt} from '../support/an-availability.ts';

const slot = {id: 'a', start: '2026-12-01T09:00:00-07:00', end: '2026-12-01T10:00:00-07:00'};
const body = {timeZone: 'America/Vancouver', start: '2026-12-01', end: '2027-01-01', slots: [slot]};

function issuesOf(value: unknown): unknown {
  const reading = parseAvailability(value);
  return reading.kind === 'invalid' && reading.issues.map(({path, message}) => `${path}: ${message}`);
}

function issuesOfSlot(given: Record<string, unknown>): unknown {
  return issuesOf({...body, slots: [{...slot, ...given}]});
}

describe('parseAvailability', () => {
  it('reads the least that an endpoint may send, and takes the least of its capabilities', () => {
    expect(parseAvailability(body)).to.deep.equal({
      kind: 'ok',
      availability: {...body, capabilities: {holds: false, series: 'none', confirmation: 'instant', idempotency: false}},
      notes: [],
    });
  });

  it('reads everything that an endpoint may send', () => {
    const capabilities = {holds: true, series: 'atomic', maxSeries: 12, confirmation: 'request', idempotency: true};
    const full = {...slot, service: 'visit', resource: {id: 'r', name: 'Dr. Ito'}, location: {id: 'l'}, remaining: 2};
    const given = {...body, capabilities, slots: [full], nextCursor: 'p2'};
    expect(parseAvailability(given)).to.deep.equal({kind: 'ok', availability: given, notes: []});
  });

  it('leaves out what the contract does not name, and takes null for absent', () => {
    const odd = {...slot, bookingUrl: 'https://x.example', colour: 'red', remaining: null, resource: {id: 'r', name: null, room: 4}};
    const reading = parseAvailability({...body, slots: [odd], nextCursor: null, generatedAt: 'x'});
    expect(reading.kind === 'ok' && reading.availability).to.deep.equal({
      ...body,
      capabilities: {holds: false, series: 'none', confirmation: 'instant', idempotency: false},
      slots: [{...slot, resource: {id: 'r'}}],
    });
  });

  it('completes offsets without minutes, and says so once', () => {
    const reading = parseAvailability({...body, slots: [{...slot, start: '2026-12-01T09:00:00-07', end: '2026-12-01T10:00:00-07'}]});
    expect(reading.kind === 'ok' && [reading.availability.slots, reading.notes]).to.deep.equal([
      [slot],
      [{path: 'slots[0].start', message: 'should have minutes in its offset, -05:00 and not -05, as in 1 more; read as if it had'}],
    ]);
  });

  it('leaves out a slot without places, and says so once', () => {
    const slots = [slot, {...slot, id: 'b', remaining: 0}, {...slot, id: 'c', remaining: 0}, {...slot, id: 'd', remaining: 1}];
    const reading = parseAvailability({...body, slots});
    expect(reading.kind === 'ok' && [reading.availability.slots.map(({id}) => id), reading.notes]).to.deep.equal([
      ['a', 'd'],
      [{path: 'slots[1].remaining', message: 'should be 1 or more: a slot without places is left out, as in 1 more'}],
    ]);
  });

  it('shares one object among the slots of a clinician, unless two have the same id under other names', () => {
    const withNames = ['Dr. Ito', 'Dr. Ito', 'Dr. Ito-Lind', undefined].map((name, index) => ({...slot, id: `${index}`, resource: {id: 'r', ...(name && {name})}}));
    const reading = parseAvailability({...body, slots: withNames});
    const [one, two, other, unnamed] = reading.kind === 'ok' ? reading.availability.slots.map(({resource}) => resource) : [];
    expect([one === two, other, unnamed]).to.deep.equal([true, {id: 'r', name: 'Dr. Ito-Lind'}, {id: 'r'}]);
  });

  it('finds an id that comes twice, in whatever order the ids are', () => {
    for (const ids of [['a', 'b', 'b'], ['a', 'c', 'b', 'c'], ['b', 'a', 'b'], ['c', 'b', 'a', 'a']]) {
      const slots = ids.map((id) => ({...slot, id}));
      expect(issuesOf({...body, slots}), ids.join()).to.have.length(1);
    }
  });

  const inUtc = {id: 'u', start: '2026-12-01T16:00:00Z', end: '2026-12-01T17:00:00Z'};

  it('takes times in UTC of a clinic elsewhere, but says once that they are probably wrong', () => {
    const slots = [slot, inUtc, {...inUtc, id: 'v', start: '2026-12-01T16:00:00+00:00'}];
    const reading = parseAvailability({...body, slots});
    expect(reading.kind === 'ok' && [reading.availability.slots, reading.notes]).to.deep.equal([
      slots,
      [{path: 'slots[1].start', message: "must carry the clinic's own offset, that of America/Vancouver, but is in UTC, as in 3 more; the clock time that it is written with is shown"}],
    ]);
  });

  it('finds nothing odd in times in UTC where clocks show UTC for part of the year', () => {
    for (const timeZone of ['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'GMT+0', 'Europe/London', 'Europe/Lisbon', 'Africa/Accra', 'Atlantic/Reykjavik']) {
      const reading = parseAvailability({...body, timeZone, slots: [inUtc]});
      expect(reading.kind === 'ok' && reading.notes, timeZone).to.deep.equal([]);
    }
  });

  it('keeps its notes few, however many slots are odd', () => {
    const odd = Array.from({length: 50}, (_, index) => ({id: `${index}`, start: '2026-12-01T16:00:00Z', end: '2026-12-01T17:00:00+00'}));
    const reading = parseAvailability({...body, slots: odd});
    expect(reading.kind === 'ok' && reading.notes.map(({path}) => path)).to.deep.equal(['slots[0].end', 'slots[0].start']);
  });

  const wholes: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['something else', [], [': must be an object, but is a list']],
    ['nothing', undefined, [': must be an object, but is missing']],
    ['a page that is not JSON', '<html>', [': must be an object, but is "<html>"']],
    ['a missing zone', {...body, timeZone: undefined}, ['timeZone: must be the name of a time zone such as America/Vancouver, but is missing']],
    ['an offset for a zone', {...body, timeZone: '-07:00'}, ['timeZone: must be the name of a time zone such as America/Vancouver, but is "-07:00"']],
    ['a zone in words', {...body, timeZone: 'Pacific Time (US)'}, ['timeZone: must be the name of a time zone such as America/Vancouver, but is "Pacific Time (US)"']],
    ['a day that is not one', {...body, start: '2026-02-30'}, ['start: must be a day written YYYY-MM-DD, but is "2026-02-30"']],
    ['an end before the start', {...body, end: '2026-11-30'}, ['end: must not be before the start 2026-12-01, but is "2026-11-30"']],
    ['slots that are not a list', {...body, slots: {}}, ['slots: must be a list, but is an object']],
    ['a slot that is not an object', {...body, slots: ['09:00']}, ['slots[0]: must be an object, but is "09:00"']],
    ['two slots of one id', {...body, slots: [slot, slot]}, ['slots[1].id: must not be the id of another slot, but is "a"']],
    ['capabilities of another kind', {...body, capabilities: 'all'}, ['capabilities: must be an object, but is "all"']],
    ['an unknown capability', {...body, capabilities: {series: 'weekly'}}, ['capabilities.series: must be one of atomic, sequential, none, but is "weekly"']],
    ['a capability that is a text', {...body, capabilities: {idempotency: 'yes'}}, ['capabilities.idempotency: must be true or false, but is "yes"']],
    ['no session in a series', {...body, capabilities: {maxSeries: 0}}, ['capabilities.maxSeries: must be a whole number of 1 or more, but is 0']],
    ['a cursor that is a number', {...body, nextCursor: 2}, ['nextCursor: must be a text that is not empty, but is 2']],
  ];
  for (const [what, value, issues] of wholes) {
    it(`refuses ${what}`, () => expect(issuesOf(value)).to.deep.equal(issues));
  }

  const time = 'must be a time with an offset, such as 2026-12-01T09:00:00-07:00';
  const slots: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['a missing id', {id: undefined}, 'id: must be a text of 1 to 512 characters, but is missing'],
    ['an empty id', {id: ''}, 'id: must be a text of 1 to 512 characters, but is ""'],
    ['an id that is a number', {id: 7}, 'id: must be a text of 1 to 512 characters, but is 7'],
    ['a time without an offset', {start: '2026-12-01T09:00:00'}, `start: ${time}, but is "2026-12-01T09:00:00"`],
    ['seconds since 1970', {end: 1_796_140_800}, `end: ${time}, but is 1796140800`],
    ['a day that is not one', {start: '2026-02-30T09:00:00-07:00'}, `start: ${time}, but is "2026-02-30T09:00:00-07:00"`],
    ['an end at the start', {end: slot.start}, 'end: must be after the start 2026-12-01T09:00:00-07:00, but is "2026-12-01T09:00:00-07:00"'],
    ['an end that is later only on the clock', {end: '2026-12-01T09:30:00-06:00'}, 'end: must be after the start 2026-12-01T09:00:00-07:00, but is "2026-12-01T09:30:00-06:00"'],
    ['less than no place', {remaining: -1}, 'remaining: must be a whole number of 0 or more, but is -1'],
    ['half a place', {remaining: 1.5}, 'remaining: must be a whole number of 0 or more, but is 1.5'],
    ['a service without a name', {service: ''}, 'service: must be a text that is not empty, but is ""'],
    ['a resource that is a text', {resource: 'Dr. Ito'}, 'resource: must be an object, but is "Dr. Ito"'],
    ['a location without an id', {location: {name: 'North'}}, 'location.id: must be a text that is not empty, but is missing'],
  ];
  for (const [what, given, issue] of slots) {
    it(`refuses ${what} in a slot`, () => expect(issuesOfSlot(given)).to.deep.equal([`slots[0].${issue}`]));
  }

  it('shortens a long value in an issue, and takes an id of 512 characters', () => {
    expect(issuesOfSlot({id: 'x'.repeat(512)})).to.equal(false);
    expect(issuesOfSlot({id: 'x'.repeat(513)})).to.deep.equal([`slots[0].id: must be a text of 1 to 512 characters, but is "${'x'.repeat(59)}`]);
  });

  it('names all that is wrong at once', () => {
    expect(issuesOf({...body, timeZone: '', slots: [{}, slot]})).to.have.length(4);
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => ['ok', 'invalid'].includes(parseAvailability(value).kind)));
    fc.assert(fc.property(fc.jsonValue(), (value) => ['ok', 'invalid'].includes(parseAvailability({...body, slots: [value], capabilities: value}).kind)));
  });

  it('gives back the slots in their order', () => {
    const days = fc.uniqueArray(fc.integer({min: 10, max: 28}));
    fc.assert(fc.property(days, (list) => {
      const given = list.map((day) => hourAt(`2026-12-${day}`));
      const reading = parseAvailability({...body, slots: given});
      expect(reading.kind === 'ok' && reading.availability.slots).to.deep.equal(given);
    }));
  });
});
