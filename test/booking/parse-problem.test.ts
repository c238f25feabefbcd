import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isProblem, parseProblem} from '../../src/booking/parse-problem.ts';

const alternative = {slotId: 's9', start: '2026-03-05T09:00:00-07:00', end: '2026-03-05T10:00:00-07:00'};

describe('parseProblem', () => {
  it('reads all that the contract names', () => {
    const body = {
      type: 'urn:regimen:slot-unavailable',
      title: 'Taken',
      status: 409,
      detail: 'Someone was faster.',
      retryAfter: 2,
      errors: [{pointer: '/sessions/0', detail: 'taken'}],
      conflicts: [{index: 0, slotId: 's1', reason: 'held', alternatives: [alternative]}],
    };
    expect(parseProblem({...body, instance: '/bookings/1'}, 409)).to.deep.equal({...body, type: 'slot-unavailable'});
  });

  it('makes the best of what is not a problem document', () => {
    for (const body of [undefined, null, [], 'Sorry', {type: 7, errors: {}, conflicts: 'all', retryAfter: -1}]) {
      expect(parseProblem(body, 409)).to.deep.equal({type: '', status: 409, errors: [], conflicts: []});
    }
  });

  it('goes by the status of the answer, not of the body', () => {
    expect(parseProblem({status: 200}, 422).status).to.equal(422);
  });

  it('leaves out the parts that cannot be read', () => {
    const body = {
      errors: [{pointer: '/a'}, {detail: 'b'}, 'c'],
      conflicts: [{reason: 'taken'}, {index: 1, reason: 'lost', alternatives: [{...alternative, start: 'soon'}, alternative]}, {index: 2}],
    };
    expect(parseProblem(body, 422)).to.deep.include({
      errors: [{pointer: '', detail: 'b'}],
      conflicts: [
        {index: 1, reason: 'unknown', alternatives: [alternative]},
        {index: 2, reason: 'unknown', alternatives: []},
      ],
    });
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseProblem(value, 500).status === 500));
  });
});

describe('isProblem', () => {
  it('knows a problem document from a page of the server software', () => {
    expect(isProblem({type: 'about:blank', title: 'Not Found', status: 404}, 404)).to.equal(true);
    for (const body of [undefined, {code: 'rest_no_route', message: 'No route', data: {status: 404}}, {title: 'Not Found', status: 404}, {type: 'a', title: 'b', status: 400}]) {
      expect(isProblem(body, 404), JSON.stringify(body)).to.equal(false);
    }
  });
});
