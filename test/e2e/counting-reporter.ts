import {mkdirSync, writeFileSync} from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import type {FullResult, Reporter, TestCase} from '@playwright/test/reporter';
import {failure} from '../support/failure.mjs';

/** What is read of a test that has ended. */
type Outcome = Pick<TestCase, 'outcome' | 'titlePath' | 'results'>;

/** Writes how many tests passed, and which failed, to test-results/<name>.json, for the closing lines of `npm test`. */
class CountingReporter implements Reporter {
  private readonly cases = new Set<TestCase>();
  private readonly name: string;

  constructor({name}: {readonly name: string}) {
    this.name = name;
  }

  onTestEnd(test: TestCase): void {
    this.cases.add(test);
  }

  onEnd(_result: FullResult): void {
    mkdirSync('test-results', {recursive: true});
    writeFileSync(`test-results/${this.name}.json`, JSON.stringify(counts([...this.cases])));
  }
}

/** A skipped test has not passed; it is not counted at all, as in the other runners. */
export function counts(cases: readonly Outcome[]): {passed: number; failed: number; failures: string[]} {
  const failed = cases.filter((test) => test.outcome() === 'unexpected');
  return {
    passed: cases.filter((test) => ['expected', 'flaky'].includes(test.outcome())).length,
    failed: failed.length,
    failures: failed.map((test) => failure(test.titlePath().filter(Boolean), stripVTControlCharacters(test.results.at(-1)?.error?.message ?? ''))),
  };
}

export default CountingReporter;
