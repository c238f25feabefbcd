import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {failure} from '../support/failure.mjs';

/** Writes how many tests passed, and which failed, to test-results/node.json, for the closing lines of `npm test`. */
export default countInto('node');

/** A reporter that writes its counts to test-results/<name>.json, with what was skipped and why. */
export function countInto(name) {
  return (events) => countEvents(events, name);
}

async function* countEvents(events, name) {
  const counts = {passed: 0, failed: 0, skipped: [], failures: []};
  for await (const {type, data} of events) {
    if (isTest(data) && type === 'test:pass') counts.passed += 1;
    if (isTest(data) && type === 'test:fail') fail(counts, data);
    if (type === 'test:pass' && typeof data.skip === 'string') counts.skipped.push(`${data.name}: ${data.skip}`);
  }
  mkdirSync('test-results', {recursive: true});
  writeFileSync(`test-results/${name}.json`, JSON.stringify(counts));
  yield '';
}

function fail(counts, {file, name, details}) {
  counts.failed += 1;
  counts.failures.push(failure([relative('.', file ?? ''), name], details.error.cause?.message ?? details.error.message));
}

/** A suite is not a test, nor is one that was skipped or only planned. */
function isTest(data) {
  return data.details?.type !== 'suite' && data.skip === undefined && data.todo === undefined;
}
