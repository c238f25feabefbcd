import {expect} from '@open-wc/testing';
import {noCourseView} from '../../../../src/elements/calendar/course/no-course-view.ts';
import {localDate} from '../../../../src/dates/local-date.ts';
import {calendar} from '../../../../src/i18n/en/times.ts';
import type {InfeasibleReason} from '../../../../src/schedule/course.ts';

describe('noCourseView', () => {
  it('has words for every reason', () => {
    const reasons: readonly InfeasibleReason[] = ['no-slots', 'too-few-days', 'gap-too-long', 'gap-too-short', 'window', 'per-week', 'same-resource', 'pinned', 'combination'];
    expect(reasons.map((reason) => noCourseView({kind: 'none', reason, changes: []}))).to.deep.equal(
      reasons.map((reason) => ({reason: calendar.reason[reason], wishes: [], questions: []})),
    );
  });

  it('turns each wish that can be given up into a change that one tap applies', () => {
    const {wishes} = noCourseView({
      kind: 'none',
      reason: 'combination',
      changes: [
        {kind: 'preference', preference: 'earliest', value: localDate('2026-03-02')},
        {kind: 'preference', preference: 'latest', value: localDate('2026-04-03')},
        {kind: 'preference', preference: 'avoid', value: []},
        {kind: 'preference', preference: 'sameResource', value: false},
        {kind: 'preference', preference: 'pinned', value: []},
      ],
    });
    expect(wishes).to.deep.equal([
      {text: 'Start from Monday, March\u00a02', change: {earliest: '2026-03-02'}},
      {text: 'Finish by Friday, April\u00a03', change: {latest: '2026-04-03'}},
      {text: 'Use a day you wanted to avoid', change: {avoid: []}},
      {text: 'See more than one clinician', change: {sameResource: false}},
      {text: 'Let a time that you keep change', change: {pinned: []}},
    ]);
  });

  it('only ever asks the clinic about limits of the protocol, those that are needed together in one question', () => {
    const {wishes, questions} = noCourseView({
      kind: 'none',
      reason: 'gap-too-long',
      changes: [
        {kind: 'protocol', limits: {maxGapDays: 7}},
        {kind: 'protocol', limits: {windowDays: 30, maxGapDays: 8, maxPerWeek: 3}},
        {kind: 'protocol', limits: {minGapDays: 1}},
        {kind: 'protocol', limits: {minGapDays: 2, minWindowDays: 10}},
      ],
    });
    expect([wishes, questions]).to.deep.equal([[], [
      'Could you allow a gap of 7 days?',
      'Could you allow a gap of 8 days, the course to take 30 days and 3 sessions in one week?',
      'Could you allow sessions on days in a row?',
      'Could you allow a gap of only 2 days and the course to end after 10 days?',
    ]]);
  });
});
