import {expect} from '@open-wc/testing';
import {dayTimes, type DayTimes} from '../../../../src/elements/calendar/times/day-times.ts';
import {slotNames} from '../../../../src/elements/calendar/times/slot-filter.ts';
import type {VisitorClock} from '../../../../src/elements/calendar/times/visitor-clock.ts';
import {instantAt, epochMinute} from '../../../../src/dates/instant.ts';
import type {Slot} from '../../../../src/schedule/slot.ts';
import {aSlot, march} from '../../../support/a-slot.ts';

const atClinic: VisitorClock = {ownTime: () => undefined, isElsewhere: false, differsOnZone: false};
const tenHoursOn: VisitorClock = {ownTime: (moment) => instantAt(epochMinute(moment), 180), isElsewhere: true, differsOnZone: false};
const people = {ito: {id: 'ito', name: 'Dr. Ito'}, lind: {id: 'lind', name: 'Dr. Lind'}};
const places = {main: {id: 'main', name: 'Main Street'}, north: {id: 'north', name: 'North Hill'}};

function on(slots: readonly Slot[], more: Partial<DayTimes> = {}): ReturnType<typeof dayTimes> {
  return dayTimes({date: march(0), slots, chosenId: undefined, names: slotNames(slots), clock: atClinic, ...more});
}

function notes(slots: readonly Slot[], more: Partial<DayTimes> = {}): (string | undefined)[] {
  return on(slots, more).groups.flatMap(({times}) => times.map(({note}) => note));
}

/** A slot of its own for each clinician and place. */
function slot(time: string, resource?: Slot['resource'], location?: Slot['location']): Slot {
  return {...aSlot({time, id: [time, resource?.id, location?.id].filter(Boolean).join(' ')}), ...(resource && {resource}), ...(location && {location})};
}

describe('The times of a day', () => {
  it('come by part of the day, each with its count, and leave empty parts out', () => {
    expect(on([aSlot(), aSlot({time: '11:45'}), aSlot({time: '17:00'})], {chosenId: '2026-03-02 17:00'})).to.deep.equal({
      heading: 'Free times on Monday, March\u00a02',
      empty: 'There is no free time on Monday, March\u00a02. Please choose another day.',
      isLong: false,
      groups: [
        {heading: 'Morning', count: '2 times', times: [{id: '2026-03-02 09:00', text: '9:00\u00a0am', selected: false}, {id: '2026-03-02 11:45', text: '11:45\u00a0am', selected: false}]},
        {heading: 'Evening', count: '1 time', times: [{id: '2026-03-02 17:00', text: '5:00\u00a0pm', selected: true}]},
      ],
    });
  });

  it('have no group on a day without any', () => {
    expect(on([]).groups).to.deep.equal([]);
  });

  it('are told apart by clinician, by place and by both where there are several', () => {
    expect(notes([slot('09:00', people.ito), slot('09:00', people.lind)])).to.deep.equal(['with Dr. Ito', 'with Dr. Lind']);
    expect(notes([slot('09:00', people.ito, places.main), slot('09:00', people.ito, places.north)])).to.deep.equal(['at Main Street', 'at North Hill']);
    expect(notes([slot('09:00', people.ito, places.main), slot('09:00', people.lind, places.north)])).to.deep.equal(['with Dr. Ito, Main Street', 'with Dr. Lind, North Hill']);
  });

  it('name nobody where there is one clinician and one place', () => {
    expect(notes([slot('09:00', people.ito, places.main), slot('10:00', people.ito, places.main)])).to.deep.equal([undefined, undefined]);
  });

  it('come once where clinicians have no names, and keep the chosen one', () => {
    const slots = [aSlot({resource: 'r1'}), aSlot({resource: 'r2'})];
    const idsFor = (chosenId: string | undefined) => on(slots, {chosenId}).groups.flatMap(({times}) => times.map(({id}) => id));
    expect([idsFor(undefined), idsFor('2026-03-02 09:00 r2')]).to.deep.equal([['2026-03-02 09:00 r1'], ['2026-03-02 09:00 r2']]);
    expect(notes(slots)).to.deep.equal([undefined]);
  });

  it('say how many clinicians are free where naming each would be too long, and name the chosen one', () => {
    const slots = Array.from({length: 15}, (_, index) => `${String(8 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`)
      .flatMap((time) => [slot(time, people.ito), slot(time, people.lind)]);
    expect(new Set(notes(slots))).to.deep.equal(new Set(['2 clinicians free']));
    expect(notes(slots, {chosenId: '08:15 lind'}).slice(0, 3)).to.deep.equal(['2 clinicians free', 'with Dr. Lind', '2 clinicians free']);
  });

  it('fold when they are many', () => {
    const many = (count: number) => Array.from({length: count}, (_, index) => aSlot({time: `${String(8 + Math.floor(index / 6)).padStart(2, '0')}:${(index % 6)}0`, minutes: 10}));
    expect([on(many(24)).isLong, on(many(25)).isLong]).to.deep.equal([false, true]);
  });

  it('carry the visitor’s own time, with the weekday where that is another', () => {
    const [group] = on([aSlot(), aSlot({time: '10:00'})], {clock: tenHoursOn}).groups;
    expect(group?.times.map(({ownTime}) => ownTime)).to.deep.equal(['your time 7:00\u00a0pm', 'your time 8:00\u00a0pm']);
    const [evening] = on([aSlot({time: '18:00'})], {clock: tenHoursOn}).groups;
    expect(evening?.times[0]?.ownTime).to.equal('your time Tue 4:00\u00a0am');
  });
});
