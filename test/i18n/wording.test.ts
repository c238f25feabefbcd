import {expect} from '@open-wc/testing';
import {presetIds} from '../../src/protocol/presets.ts';
import {renderedPlan} from '../support/rendered-plan.ts';
import {wordingLint} from '../support/wording-lint.ts';

declare global {
  interface ImportMeta {
    readonly glob: (pattern: string, options: {readonly eager: true}) => Record<string, Record<string, unknown>>;
  }
}

const files = import.meta.glob('../../src/i18n/en/*.ts', {eager: true});
const samples: readonly (readonly unknown[])[] = [[1, 1, 1, 1], [4, 6, 12, 7], [60, 120, 'week', 4], ['Monday', 'Friday', 'Dr. Okafor', '9:00 am']];

describe('What patients read', () => {
  it('has message files to look at', () => {
    expect(Object.keys(files).map((path) => path.split('/').at(-1))).to.include.members(['calculator.ts', 'plan.ts', 'safety.ts', 'shared.ts']);
  });

  for (const [path, exported] of Object.entries(files)) {
    // Names and orders of dates are no sentences, and take other arguments.
    if (path.endsWith('calendar-words.ts')) continue;
    it(`keeps to the agreed wording in ${path.split('/').at(-1) ?? path}`, () => {
      expect(sentences(exported).flatMap(wordingLint)).to.deep.equal([]);
    });
  }

  it('keeps to the agreed wording in every plan, for every topic, new and returning, flagged or not', () => {
    const found = presetIds.flatMap((protocol) => everyVisit.flatMap((answers) => wordingLint(renderedPlan(answers, {protocol, reviewer: 'Dr. Okafor'}))));
    expect(found).to.deep.equal([]);
  });

  it('finds what it looks for', () => {
    expect(['You need 6 treatments', 'FDA-approved ketamine', '72 % success', 'Take 50 mg', 'Safe and well tolerated'].map((text) => wordingLint(text).length > 0)).to.deep.equal([true, true, true, true, true]);
    expect(wordingLint('A secure page. The FDA has not approved ketamine for anxiety.')).to.deep.equal([]);
  });
});

const everyVisit = ['anxiety', 'depression', 'ptsd', 'unsure'].flatMap((topic) => [
  {topic: [topic], severity: ['severe-or-panic'], also: ['ptsd', 'depression', 'chronic-pain'], metabolism: ['yes'], years: ['over-5'], start: ['2026-04-06']},
  {topic: [topic], severity: ['mild-or-secondary'], health: ['some']},
  ...['returned', 'still-well', 'no-relief', 'unsure'].map((relief) => (
    {visit: ['returning'], topic: [topic], relief: [relief], reliefDays: ['9'], interval: ['91'], lastSession: ['2026-03-01']}
  )),
]);

/** Every text of a message file; functions are called with numbers and with words. */
function sentences(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (typeof message === 'function') return samples.map((sample) => String((message as (...all: readonly unknown[]) => unknown)(...sample)));
  return typeof message === 'object' && message !== null ? Object.values(message).flatMap(sentences) : [];
}
