import {FakeEndpoint} from './fake-endpoint.ts';

/** A fresh endpoint in the place of the browser's `fetch` for each test of the suite; `fetch` is given back afterwards. */
export function endpointForEach(): () => FakeEndpoint {
  const original = window.fetch.bind(window);
  let endpoint = new FakeEndpoint();
  beforeEach(() => {
    endpoint = new FakeEndpoint();
    window.fetch = endpoint.fetch;
  });
  afterEach(() => {
    window.fetch = original;
  });
  return () => endpoint;
}
