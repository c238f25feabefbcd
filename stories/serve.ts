import {ClinicServer, shortenPauses} from '../test/support/clinic-server.ts';

/** A clinic's server on this page alone, until another story is shown; `change` makes it behave otherwise than well. What would wait a few seconds goes on at once. */
export function serve(change: (server: ClinicServer) => void = () => undefined): () => void {
  const original = window.fetch.bind(window);
  const server = new ClinicServer();
  change(server);
  window.fetch = server.fetch;
  const giveBackPauses = shortenPauses();
  return () => {
    window.fetch = original;
    giveBackPauses();
  };
}

/** Undoes all of it. */
export function allUndone(...undo: readonly (() => void)[]): () => void {
  return () => undo.forEach((each) => each());
}
