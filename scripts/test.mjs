// Everything that must hold, in one command. The last lines name what failed; the very last counts the tests of all runners, and each check as one.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {setUp} from './setup.mjs';

setUp();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('test-results', {recursive: true, force: true});

/** A step that writes counts is counted by them; any other is one check. */
const steps = [
  {title: 'types', script: 'types'},
  {title: 'lint, with the layering of src', script: 'lint'},
  {title: 'build', script: 'build'},
  {title: 'what a phone loads, against its budgets', script: 'size'},
  {title: 'unit and element tests, in three time zones', script: 'unit', counts: ['wtr']},
  {title: 'package entries, scripts and demo server, in Node', script: 'node-tests', counts: ['node']},
  {title: 'end to end, on the demo clinic', script: 'e2e', counts: ['e2e']},
  {title: 'the plugin, in real WordPress', script: 'wordpress-tests', counts: ['wordpress']},
  {title: 'Storybook', script: 'build-storybook'},
  {title: 'every story, with its play function and its accessibility', script: 'stories', counts: ['storybook']},
];

const total = {passed: 0, failed: 0, skipped: [], failures: []};
for (const step of steps) {
  console.log(`\n── ${step.title} (npm run ${step.script})`);
  const {status} = spawnSync('npm', ['run', '--silent', step.script], {stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'});
  add(count(step, status === 0));
}
for (const what of total.failures) console.log(`\n✗ ${what}`);
for (const what of total.skipped) console.log(`\n*** NOT TESTED HERE: ${what} ***`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function count(step, succeeded) {
  const none = {passed: 0, failed: 0, skipped: [], failures: []};
  const broken = {...none, failed: 1, failures: [`npm run ${step.script}`]};
  if (!step.counts) return succeeded ? {...none, passed: 1} : broken;
  const counts = step.counts.map(readCounts).reduce(sum);
  // A runner that broke off, or ran nothing without saying why, has failed whatever it counted.
  const brokeOff = (!succeeded && counts.failed === 0) || counts.passed + counts.failed + counts.skipped.length === 0;
  return brokeOff ? sum(counts, broken) : counts;
}

function readCounts(name) {
  const file = `test-results/${name}.json`;
  return {skipped: [], failures: [], ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passed: 0, failed: 0})};
}

function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
    failures: [...one.failures, ...other.failures],
  };
}

function add(counts) {
  Object.assign(total, sum(total, counts));
}
