import {expect} from '@open-wc/testing';
import {newRequestId} from '../../../../src/elements/calendar/desk/request-id.ts';

describe('newRequestId', () => {
  it('gives a UUID of version 4, another one each time', () => {
    const ids = Array.from({length: 200}, newRequestId);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).to.deep.equal([]);
    expect(new Set(ids).size).to.equal(200);
  });
});
