import {expect} from '@open-wc/testing';
import {addDays} from '../../src/dates/local-date.ts';
import type {Change, Infeasible, KeptPreferences} from '../../src/schedule/course.ts';
import {explainInfeasible} from '../../src/schedule/explain-infeasible.ts';
import {findCourses, type CourseRequest} from '../../src/schedule/find-courses.ts';
import type {Need} from '../../src/schedule/need.ts';
import type {Preferences} from '../../src/schedule/preferences.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyCourseRequest} from '../support/any-course-request.ts';
import {everyCourse} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const mondays = slotsOnDays([0, 7, 14, 21, 28, 35, 42]);
const workdays = slotsOnDays([0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25]);

describe('explainInfeasible', () => {
  it('asks a clinic that opens only on Mondays for gaps of a week and the weeks they take', () => {
    expect(explainInfeasible({need: aNeed(), slots: mondays})).to.deep.equal(none('gap-too-long', {kind: 'protocol', limits: {maxGapDays: 7, windowDays: 36}}));
  });

  it('asks for nothing but the longer gap when there is no window', () => {
    const need = aNeed({windowDays: 40});
    expect(explainInfeasible({need, slots: mondays})).to.deep.equal(none('gap-too-long', {kind: 'protocol', limits: {maxGapDays: 7}}));
  });

  it('does not ask the clinic for several things where one wish is in the way', () => {
    const explained = explainInfeasible({need: aNeed({maxPerWeek: 2}), slots: workdays, preferences: {latest: march(9)}});
    expect(explained.changes).to.deep.equal([{kind: 'preference', preference: 'latest', value: march(16)}]);
  });

  it('says when there is no free time at all', () => {
    expect(explainInfeasible({need: aNeed(), slots: []})).to.deep.equal(none('no-slots'));
  });

  it('says when the wishes leave no free time', () => {
    const explained = explainInfeasible({need: aNeed(), slots: workdays, preferences: {earliest: march(40)}});
    expect(explained).to.deep.equal(none('no-slots', {kind: 'preference', preference: 'earliest', value: march(14)}));
  });

  it('says when there are fewer days than sessions', () => {
    expect(explainInfeasible({need: aNeed(), slots: slotsOnDays([0, 3, 7, 10, 14])})).to.deep.equal(none('too-few-days'));
  });

  it('offers a later end, no later than it has to be', () => {
    const explained = explainInfeasible({need: aNeed(), slots: workdays, preferences: {latest: march(9)}});
    expect(explained).to.deep.equal(none('gap-too-short', {kind: 'preference', preference: 'latest', value: march(11)}, {kind: 'protocol', limits: {minGapDays: 1}}));
  });

  it('gives up as few avoided dates as it can', () => {
    const avoid = [3, 4, 7, 8, 9].map(march);
    const explained = explainInfeasible({need: aNeed(), slots: workdays, preferences: {avoid, latest: march(17)}});
    expect(explained.changes[0]).to.deep.equal({kind: 'preference', preference: 'avoid', value: [3, 4, 8, 9].map(march)});
  });

  it('opens one avoided date to two sessions rather than two dates to one each', () => {
    const need: Need = {sessions: 2, gap: {minDays: 0, maxDays: 2}};
    const slots = [aSlot({date: march(2)}), aSlot({date: march(3)}), aSlot({date: march(3), time: '14:00'})];
    const explained = explainInfeasible({need, slots, preferences: {avoid: [march(2), march(3)]}});
    expect(explained.changes).to.deep.equal([{kind: 'preference', preference: 'avoid', value: [march(2)]}]);
  });

  it('offers to see more than one clinician', () => {
    const need = aNeed({sessions: 2});
    const slots = [aSlot({resource: 'Ada'}), aSlot({date: march(3), resource: 'Ben'})];
    const explained = explainInfeasible({need, slots, preferences: {sameResource: true}});
    expect(explained).to.deep.equal(none('same-resource', {kind: 'preference', preference: 'sameResource', value: false}));
  });

  it('lets go of as few fixed sessions as it can', () => {
    const pin = (session: number, day: number) => ({session, slotId: aSlot({date: march(day)}).id});
    const explained = explainInfeasible({need: aNeed(), slots: workdays, preferences: {pinned: [pin(0, 0), pin(1, 3), pin(2, 4)]}});
    const keeping = {kind: 'preference', preference: 'pinned', value: [pin(0, 0), pin(2, 4)]} as const;
    expect(explained).to.deep.equal(none('pinned', keeping, {kind: 'protocol', limits: {minGapDays: 1}}));
  });

  it('changes two wishes together when neither is enough by itself', () => {
    const need: Need = {sessions: 3, gap: {minDays: 2, maxDays: 4}};
    const slots = [...slotsOnDays([0, 6, 9], {resource: 'Ada'}), ...slotsOnDays([3, 12], {resource: 'Ben'})];
    const explained = explainInfeasible({need, slots, preferences: {earliest: march(0), latest: march(5), sameResource: true}});
    expect(explained.changes).to.deep.equal([{kind: 'preferences', values: {sameResource: false, latest: march(6)}}]);
  });

  it('takes back what it can of each of several wishes', () => {
    const need: Need = {sessions: 3, gap: {minDays: 2, maxDays: 4}};
    const preferences = {latest: march(5), avoid: [1, 3, 9].map(march)};
    const explained = explainInfeasible({need, slots: slotsOnDays([0, 3, 6, 9]), preferences});
    expect(explained.changes).to.deep.equal([{kind: 'preferences', values: {avoid: [1, 9].map(march), latest: march(6)}}]);
  });

  it('asks for a longer window, after what is a smaller step', () => {
    const need = aNeed({windowDays: 10});
    const [shorterGap, longerWindow] = [{minGapDays: 1}, {windowDays: 12}].map((limits) => ({kind: 'protocol', limits}) as const);
    expect(explainInfeasible({need, slots: workdays})).to.deep.equal(none('window', shorterGap!, longerWindow!));
  });

  it('asks for more sessions in a week when nothing else is in the way', () => {
    const need: Need = {sessions: 4, gap: {minDays: 2, maxDays: 3}, windowDays: 7, maxPerWeek: 3};
    const explained = explainInfeasible({need, slots: slotsOnDays([0, 2, 4, 6])});
    expect(explained).to.deep.equal(none('per-week', {kind: 'protocol', limits: {maxPerWeek: 4}}));
  });

  it('says when the gaps fail only together', () => {
    const need: Need = {sessions: 3, gap: {minDays: 2, maxDays: 5}};
    const explained = explainInfeasible({need, slots: slotsOnDays([0, 1, 5, 6, 12])});
    expect(explained.reason).to.equal('combination');
  });

  it('has nothing to explain when a course fits', () => {
    expect(() => explainInfeasible({need: aNeed(), slots: workdays})).to.throw(RangeError, 'a course fits');
  });

  it('is what findCourses answers when nothing fits', () => {
    expect(findCourses({need: aNeed(), slots: mondays})).to.deep.equal(explainInfeasible({need: aNeed(), slots: mondays}));
  });

  it('offers only changes that make a course possible', () => {
    holdsForInfeasible((request, {changes}) => {
      for (const change of changes) expect(everyCourse(after(change, request)), JSON.stringify(change)).not.to.deep.equal([]);
    });
  });

  it('offers no change of a date or a single limit that could be one smaller', () => {
    holdsForInfeasible((request, {changes}) => {
      for (const smaller of changes.flatMap((change) => smallerThan(change, request))) {
        expect(everyCourse(after(smaller, request)), JSON.stringify(smaller)).to.deep.equal([]);
      }
    });
  });

  it('offers a change of wishes whenever a course fits without them all', () => {
    holdsForInfeasible((request, {changes}) => {
      if (changes.some(({kind}) => kind !== 'protocol')) return;
      expect(everyCourse({...request, preferences: {}})).to.deep.equal([]);
    }, 4);
  });

  it('changes wishes together only as far as each is needed', () => {
    holdsForInfeasible((request, {changes}) => {
      const together = changes.filter((change) => change.kind === 'preferences');
      for (const change of together) expect(everyCourse(after(change, request)), JSON.stringify(change)).not.to.deep.equal([]);
      for (const smaller of together.flatMap((change) => smallerThan(change, request))) {
        expect(everyCourse(after(smaller, request)), JSON.stringify(smaller)).to.deep.equal([]);
      }
    }, 4);
  });

  it('gives up on wishes only when giving up any one of them entirely would not help', () => {
    holdsForInfeasible((request, {changes}) => {
      const offered = new Set(changes.flatMap((change) => (change.kind === 'preference' ? [change.preference] : [])));
      for (const wish of (['earliest', 'latest', 'avoid', 'pinned', 'sameResource'] as const).filter((name) => !offered.has(name))) {
        expect(everyCourse({...request, preferences: {...request.preferences, [wish]: undefined}}), wish).to.deep.equal([]);
      }
    });
  });

  it('offers nothing only when no change of the protocol at all would help', () => {
    holdsForInfeasible((request, {changes}) => {
      if (changes.length > 0) return;
      const {sessions, gap} = request.need;
      const need = {sessions, gap: {minDays: Math.min(1, gap.minDays), maxDays: 30}};
      expect(everyCourse({...request, need})).to.deep.equal([]);
    });
  });
});

function none(reason: Infeasible['reason'], ...changes: Change[]): Infeasible {
  return {kind: 'none', reason, changes};
}

function holdsForInfeasible(rule: (request: CourseRequest, explained: Infeasible) => void, wishes = 1): void {
  holdsFor(anyCourseRequest({wishes}), 1500, (request) => {
    const search = findCourses(request);
    if (search.kind === 'none') rule(request, search);
  });
}

/** The request with a change carried out. */
function after(change: Change, request: CourseRequest): CourseRequest {
  if (change.kind === 'preference') return {...request, preferences: {...request.preferences, [change.preference]: change.value}};
  if (change.kind === 'preferences') return {...request, preferences: {...request.preferences, ...change.values}};
  const {gap, ...need} = request.need;
  const {minGapDays = gap.minDays, maxGapDays = gap.maxDays, ...limits} = change.limits;
  return {...request, need: {...need, ...limits, gap: {...gap, minDays: minGapDays, maxDays: maxGapDays}}};
}

/** The same change, one step less. */
function smallerThan(change: Change, {need, preferences = {}}: CourseRequest): Change[] {
  if (change.kind === 'protocol') return smallerLimit(change.limits, need);
  if (change.kind === 'preferences') return oneSmaller(change.values, preferences);
  if (change.preference === 'latest') return [{...change, value: addDays(change.value, -1)}];
  if (change.preference === 'earliest') return [{...change, value: addDays(change.value, 1)}];
  return oneKept(change, preferences);
}

/** The same changes together, with one of them a step less or taken back. */
function oneSmaller(values: KeptPreferences, preferences: Preferences): Change[] {
  const {earliest, latest, avoid, pinned, sameResource} = values;
  const smaller: KeptPreferences[] = [
    ...(earliest === undefined ? [] : [{earliest: addDays(earliest, 1)}]),
    ...(latest === undefined ? [] : [{latest: addDays(latest, -1)}]),
    ...(sameResource === undefined ? [] : [{sameResource: true}]),
    ...(preferences.avoid ?? []).filter((date) => avoid?.includes(date) === false).map((date) => ({avoid: [...(avoid ?? []), date]})),
    ...(preferences.pinned ?? []).filter((pin) => pinned?.includes(pin) === false).map((pin) => ({pinned: [...(pinned ?? []), pin]})),
  ];
  return smaller.map((value) => ({kind: 'preferences', values: {...values, ...value}}));
}

function smallerLimit(limits: Extract<Change, {kind: 'protocol'}>['limits'], {gap, windowDays, minWindowDays, maxPerWeek}: Need): Change[] {
  const now = {maxGapDays: gap.maxDays, minGapDays: gap.minDays, windowDays, minWindowDays, maxPerWeek};
  return Object.entries(limits).map(([name, value]: [string, number]) => {
    const before = now[name as keyof typeof now] ?? value;
    return {kind: 'protocol', limits: {...limits, [name]: value + Math.sign(before - value)}};
  });
}

/** Dates or pins with one more of those given up taken back. */
function oneKept(change: Extract<Change, {kind: 'preference'}>, {avoid = [], pinned = []}: Preferences): Change[] {
  if (change.preference === 'avoid') return avoid.filter((date) => !change.value.includes(date)).map((date) => ({...change, value: [...change.value, date]}));
  if (change.preference !== 'pinned') return [];
  return pinned.filter((pin) => !change.value.includes(pin)).map((pin) => ({...change, value: [...change.value, pin]}));
}
