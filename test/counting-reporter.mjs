import {mkdirSync, writeFileSync} from 'node:fs';

/** Writes how many tests passed and failed to test-results/<name>.json, for the closing line of `npm test`. */
export function countingReporter(name) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0};
      for (const session of sessions) countSession(session, counts);
      mkdirSync('test-results', {recursive: true});
      writeFileSync(`test-results/${name}.json`, JSON.stringify(counts));
    },
  };
}

function countSession(session, counts) {
  const before = counts.failed;
  if (session.testResults) countSuite(session.testResults, counts);
  // A file that could not be loaded has no results, but it has failed.
  if (!session.passed && counts.failed === before) counts.failed += 1;
}

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const child of suite.suites) countSuite(child, counts);
}
