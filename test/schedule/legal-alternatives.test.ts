import {expect} from '@open-wc/testing';
import {legalAlternatives} from '../../src/schedule/legal-alternatives.ts';
import type {Course} from '../../src/schedule/course.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyFoundCourse, type FoundCourse} from '../support/any-course.ts';
import {everyCourse} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const workdays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18];
const course: Course = {objective: 'regular', slots: slotsOnDays([0, 3, 7, 10, 14, 17]), cost: 0};

describe('legalAlternatives', () => {
  it('gives every slot with which the course stays legal, and no other', () => {
    holdsFor(anyFoundCourse(), 2000, (request) => {
      expect(idsOf(legalAlternatives(request)).sort()).to.deep.equal(alternativesByTrying(request));
    });
  });

  it('gives what keeps the gaps to both neighbours, in the order of time', () => {
    const slots = [...slotsOnDays(workdays), aSlot({date: march(8), time: '08:00'})];
    expect(idsOf(legalAlternatives({need: aNeed(), slots, course, index: 2}))).to.deep.equal(['2026-03-10 08:00', '2026-03-10 09:00']);
  });

  it('lets a session go past another where both gaps allow it', () => {
    const short: Course = {objective: 'soonest', slots: slotsOnDays([0, 2, 4]), cost: 4};
    const alternatives = legalAlternatives({need: aNeed({sessions: 3, windowDays: 10}), slots: slotsOnDays([6, 10]), course: short, index: 1});
    expect(idsOf(alternatives)).to.deep.equal(['2026-03-08 09:00']);
  });

  it('keeps to the days that are avoided, to one clinician and to the last day', () => {
    const slots = [...slotsOnDays(workdays), aSlot({date: march(8), time: '10:00', resource: 'Ben'})];
    const avoiding = legalAlternatives({need: aNeed(), slots, course, index: 2, preferences: {avoid: [march(8)]}});
    const withOne = legalAlternatives({need: aNeed(), slots, course, index: 2, preferences: {sameResource: true}});
    const early = legalAlternatives({need: aNeed(), slots, course, index: 5, preferences: {latest: march(16)}});
    expect([idsOf(avoiding), idsOf(withOne), idsOf(early)]).to.deep.equal([[], ['2026-03-10 09:00'], ['2026-03-18 09:00']]);
  });

  it('never offers a slot without a place, nor one that another session has', () => {
    const slots = [...course.slots, aSlot({date: march(8), remaining: 0}), aSlot({date: march(8), time: '11:00', remaining: 1})];
    expect(idsOf(legalAlternatives({need: aNeed(), slots, course, index: 2}))).to.deep.equal(['2026-03-10 11:00']);
  });

  it('gives the whole list for a single appointment', () => {
    const single: Course = {objective: 'soonest', slots: [aSlot()], cost: 0};
    expect(idsOf(legalAlternatives({need: aNeed({sessions: 1}), slots: slotsOnDays([0, 30]), course: single, index: 0}))).to.deep.equal(['2026-04-01 09:00']);
  });
});

/** The slots by which another course differs from this one, from all courses there are. */
function alternativesByTrying(request: FoundCourse): string[] {
  const {course, index} = request;
  const others = course.slots.filter((_, session) => session !== index).map(({id}) => id);
  const legal = everyCourse(request).filter((row) => others.every((id) => row.some((slot) => slot.id === id)));
  const found = new Map(legal.flatMap((row) => row.filter(({id}) => !others.includes(id) && id !== course.slots[index]!.id)).map((slot) => [slot.id, slot]));
  return [...found.keys()].sort();
}

function idsOf(slots: readonly {readonly id: string}[]): string[] {
  return slots.map(({id}) => id);
}
