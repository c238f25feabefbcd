import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {failure} from './support/failure.mjs';

/** Writes how many tests passed, and which failed, to test-results/<name>.json, for the closing lines of `npm test`. */
export function countingReporter(name) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, failures: []};
      for (const session of sessions) countSession(session, counts);
      mkdirSync('test-results', {recursive: true});
      writeFileSync(`test-results/${name}.json`, JSON.stringify(counts));
    },
  };
}

function countSession(session, counts) {
  const before = counts.failed;
  const path = [session.browser.name, relative('.', session.testFile)];
  if (session.testResults) countSuite(session.testResults, counts, path);
  // A file that could not be loaded has no results, but it has failed.
  if (!session.passed && counts.failed === before) fail(counts, path, session.errors?.[0]);
}

function countSuite(suite, counts, path) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) counts.passed += 1;
    else fail(counts, [...path, test.name], test.error);
  }
  for (const child of suite.suites) countSuite(child, counts, [...path, child.name]);
}

function fail(counts, path, error) {
  counts.failed += 1;
  counts.failures.push(failure(path.filter(Boolean), error?.message));
}
