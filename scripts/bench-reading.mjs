// Reading free times as a share of JSON.parse of the same answer: what the calendar does with every month that it loads.
import {mergeAvailability} from '../src/availability/merge-availability.ts';
import {parseAvailability} from '../src/availability/parse-availability.ts';
import {slotsByDay} from '../src/elements/calendar/times/day-view.ts';

const rounds = 31;
const range = {start: '2026-01-01', end: '2028-01-01'};

/** `slotsOf(count)` gives the free times of a clinic. Prints one line for each number of them and order of their ids. */
export function printReading(slotsOf) {
  console.log('\nReading an answer with free times, as a share of JSON.parse of the same answer.');
  console.log(`Medians of ${rounds} rounds. read: checks every member. merge: what a range needs of it. by day: what the month shows.\n`);
  console.log(row('slots', 'ids', 'parse', 'read', 'merge', 'by day', 'all three'));
  for (const count of [1e3, 1e4, 1e5]) {
    const slots = slotsOf(count);
    printCase(count, 'rising', slots);
    printCase(count, 'mixed', slots.map((slot, index) => ({...slot, id: `${(index * 7919) % 1_000_003}-${slot.id}`})));
  }
}

function printCase(count, order, slots) {
  const json = JSON.stringify({timeZone: 'America/Denver', start: range.start, end: range.end, slots});
  const times = {parse: [], read: [], merge: [], byDay: [], all: []};
  for (let round = 0; round < rounds; round++) {
    const [body, parse] = timed(() => JSON.parse(json));
    const [reading, read] = timed(() => parseAvailability(body));
    const [merged, merge] = timed(() => mergeAvailability([reading.availability], range));
    const [, byDay] = timed(() => slotsByDay(merged.slots));
    Object.entries({parse, read, merge, byDay, all: read + merge + byDay}).forEach(([name, ms]) => times[name].push(ms));
  }
  const parse = median(times.parse);
  const share = (list) => `${median(list).toFixed(2)} ms = ${(median(list) / parse).toFixed(2)}`;
  console.log(row(count, order, `${parse.toFixed(2)} ms`, share(times.read), share(times.merge), share(times.byDay), share(times.all)));
}

function timed(task) {
  const before = performance.now();
  const result = task();
  return [result, performance.now() - before];
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function row(...cells) {
  return cells.map((cell) => String(cell).padEnd(18)).join('');
}
