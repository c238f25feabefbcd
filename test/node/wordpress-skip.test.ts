import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test('the tests of the WordPress plugin are skipped loudly where PHP can’t be had', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'regimen-no-php-'));
  context.after(() => rmSync(folder, {recursive: true}));
  // With nothing on the path there is neither PHP nor anything that could install it.
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${here('../wordpress/counting-reporter.mjs')}`, '--test-reporter-destination=stdout', here('../wordpress/plugin.test.ts')], {
    cwd: folder, encoding: 'utf8', env: {...process.env, NODE_TEST_CONTEXT: undefined, PATH: folder},
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  assert.match(run.stdout + run.stderr, /\*\*\* THE WORDPRESS PLUGIN IS NOT TESTED HERE: there is no PHP \(apt-get install php8\.2-cli .*\)\. \*\*\*/);
  const counts = JSON.parse(readFileSync(join(folder, 'test-results/wordpress.json'), 'utf8')) as {passed: number; failed: number; skipped: string[]};
  assert.deepEqual([counts.passed, counts.failed], [0, 0]);
  assert.match(counts.skipped.join(), /^the WordPress plugin: there is no PHP /);
});
