import {expect} from '@open-wc/testing';
import {retryAfterSeconds} from '../../src/http/retry-after-seconds.ts';

describe('retryAfterSeconds', () => {
  it('reads whole seconds and nothing else', () => {
    const read = (value?: string) => retryAfterSeconds(new Response(null, {headers: value === undefined ? {} : {'retry-after': value}}));
    expect([read('7'), read('Wed, 21 Oct 2026 07:28:00 GMT'), read('-1'), read()]).to.deep.equal([7, undefined, undefined, undefined]);
  });
});
