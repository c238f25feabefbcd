import {mkdirSync, writeFileSync} from 'node:fs';
import type {FullResult, Reporter, TestCase} from '@playwright/test/reporter';

/** Writes how many tests passed and failed to test-results/e2e.json, for the closing line of `npm test`. */
class CountingReporter implements Reporter {
  private readonly cases = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.cases.add(test);
  }

  onEnd(_result: FullResult): void {
    const failed = [...this.cases].filter((test) => !test.ok()).length;
    mkdirSync('test-results', {recursive: true});
    writeFileSync('test-results/e2e.json', JSON.stringify({passed: this.cases.size - failed, failed}));
  }
}

export default CountingReporter;
