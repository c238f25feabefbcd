// web-test-runner serves .ts files as video and cannot resolve bare imports the way Vite does,
// so Vite runs in middleware mode in front of the runner's own static files.
import {createServer} from 'vite';

const runnersOwn = /^\/(?:__web-|\?|$)|\/@web\/test-runner-commands\/|\/@web\/(?:test-runner-mocha|browser-logs)/;

const isWatching = process.argv.includes('--watch');

const keepRunnerFilesExternal = {
  name: 'keep-runner-files-external',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/__web-') ? {id, external: true} : undefined),
};

export async function viteBridge() {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    plugins: [keepRunnerFilesExternal],
    // A dependency found in the middle of a run would be bundled anew, and the pages that are loading then break:
    // only those that vite.config.ts lists are bundled.
    optimizeDeps: {noDiscovery: true, exclude: ['@web/test-runner-commands']},
    server: {middlewareMode: true, hmr: false, ws: false, ...(isWatching ? {} : {watch: null})},
  });
  return {
    middleware: (ctx, next) => (runnersOwn.test(ctx.url) ? next() : throughVite(vite, ctx, next)),
    plugin: {
      name: 'vite-bridge',
      // In a single run a file that changes meanwhile must not start the tests again.
      async serverStart({fileWatcher}) {
        if (isWatching) vite.watcher.on('change', (file) => fileWatcher.add(file));
      },
      serverStop: () => vite.close(),
    },
  };
}

function throughVite(vite, ctx, next) {
  return new Promise((resolve, reject) => {
    ctx.respond = true;
    ctx.res.once('finish', () => {
      ctx.respond = false;
      resolve();
    });
    vite.middlewares(ctx.req, ctx.res, (error) => (error ? reject(error) : resolve(next())));
  });
}
