/** A fresh one of what `make` makes in the place of the browser's `fetch` for each test of the suite that this is called in; `fetch` is given back afterwards. */
export function fetchForEach<Server extends {readonly fetch: typeof window.fetch}>(make: () => Server): () => Server {
  const original = window.fetch.bind(window);
  let server = make();
  beforeEach(() => {
    server = make();
    window.fetch = server.fetch;
  });
  afterEach(() => {
    window.fetch = original;
  });
  return () => server;
}
