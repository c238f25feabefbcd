import type {FastifyInstance} from 'fastify';

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-expose-headers': 'retry-after, location, etag',
  'access-control-max-age': '7200',
  'cache-control': 'no-store',
};

/** Lets the pages of any site use these routes, without credentials, and read their errors too. Nothing is cached. */
export function allowEveryOrigin(api: FastifyInstance): void {
  // Before anything can fail, so that refusals carry them as well.
  api.addHook('onRequest', (_request, reply, next) => {
    reply.headers(headers);
    next();
  });
  api.options('/*', (_request, reply) => reply.code(204).send());
}
