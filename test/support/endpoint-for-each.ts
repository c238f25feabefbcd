import {FakeEndpoint} from './fake-endpoint.ts';
import {fetchForEach} from './fetch-for-each.ts';

/** A fresh endpoint for each test of the suite that this is called in. */
export function endpointForEach(): () => FakeEndpoint {
  return fetchForEach(() => new FakeEndpoint());
}
