import {expect} from '@open-wc/testing';
import {parseJson} from '../../src/http/parse-json.ts';

describe('parseJson', () => {
  it('reads JSON, and takes anything else for nothing', () => {
    expect(['{"a":1}', 'null', '<!doctype html>', ''].map(parseJson)).to.deep.equal([{a: 1}, null, undefined, undefined]);
  });
});
