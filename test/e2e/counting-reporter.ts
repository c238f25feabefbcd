import {mkdirSync, writeFileSync} from 'node:fs';
import type {FullResult, Reporter, TestCase} from '@playwright/test/reporter';

/** Writes how many tests passed and failed to test-results/<name>.json, for the closing line of `npm test`. */
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
    writeFileSync(`test-results/${this.name}.json`, JSON.stringify(counts([...this.cases].map((test) => test.outcome()))));
  }
}

/** A skipped test has not passed; it is not counted at all, as in the other runners. */
export function counts(outcomes: readonly ReturnType<TestCase['outcome']>[]): {passed: number; failed: number} {
  return {
    passed: outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length,
    failed: outcomes.filter((outcome) => outcome === 'unexpected').length,
  };
}

export default CountingReporter;
