import {fileURLToPath} from 'node:url';
import fastifyStatic from '@fastify/static';
import type {FastifyInstance} from 'fastify';

const clinicPages = fileURLToPath(new URL('../clinic', import.meta.url));
const builtWidget = fileURLToPath(new URL('../../dist', import.meta.url));

/** As strict as a careful site would have it; the widget must work under it. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Serves the clinic's pages at `/` and the built widget at `/regimen/`. */
export function servePages(server: FastifyInstance): void {
  server.register(fastifyStatic, {
    root: clinicPages,
    cacheControl: false,
    // Without it every unknown address below /api would be looked for among the pages.
    wildcard: false,
    setHeaders: (reply) => {
      reply.headers(headers);
    },
  });
  server.register(fastifyStatic, {root: builtWidget, prefix: '/regimen/', decorateReply: false});
}
