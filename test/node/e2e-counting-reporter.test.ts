import assert from 'node:assert/strict';
import {test} from 'node:test';
import {counts} from '../e2e/counting-reporter.ts';

type Case = Parameters<typeof counts>[0][number];

function ended(outcome: ReturnType<Case['outcome']>, message?: string): Case {
  return {outcome: () => outcome, titlePath: () => ['', 'UTC', 'holds.spec.ts', 'keeps the times'], results: [{error: {message}}] as Case['results']};
}

test('counts no skipped end-to-end test as passed', () => {
  const {passed, failed} = counts([ended('expected'), ended('skipped'), ended('flaky'), ended('unexpected'), ended('skipped')]);
  assert.deepEqual({passed, failed}, {passed: 2, failed: 1});
});

test('names the test that failed and what it said, without the colours of a terminal', () => {
  const {failures} = counts([ended('expected'), ended('unexpected', 'Expected: \u001b[32m1\u001b[39m\nReceived: 2')]);
  assert.deepEqual(failures, ['UTC › holds.spec.ts › keeps the times\n    Expected: 1\n    Received: 2']);
});
