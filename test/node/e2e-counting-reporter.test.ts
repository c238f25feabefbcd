import assert from 'node:assert/strict';
import {test} from 'node:test';
import {counts} from '../e2e/counting-reporter.ts';

test('counts no skipped end-to-end test as passed', () => {
  assert.deepEqual(counts(['expected', 'skipped', 'flaky', 'unexpected', 'skipped']), {passed: 2, failed: 1});
});
