// The figures that decide whether a page stays quick: the search for courses and the reading of free times as shares of
// JSON.parse of the same availability, the work of the calendar in a real browser, and the weight of the script tag's
// file. Medians of interleaved rounds, once the engine has compiled the code; the very first search, as a page has it,
// is shown by itself.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {cheapestCourse} from '../src/schedule/cheapest-course.ts';
import {aimFor} from '../src/schedule/course-cost.ts';
import {findCourses} from '../src/schedule/find-courses.ts';
import {OfferedDays} from '../src/schedule/offered-days.ts';
import {rulesOf} from '../src/schedule/rules.ts';
import {printCalendar} from './bench-calendar.mjs';
import {printReading} from './bench-reading.mjs';

const measuredRounds = 41;
const warmUpRounds = 400;
const need = {sessions: 6, gap: {minDays: 2, maxDays: 5, targetDays: [3, 4, 3, 4, 3]}, windowDays: 21, minWindowDays: 8, maxPerWeek: 2};
const preferences = {weekdays: ['tue', 'fri'], times: ['afternoon']};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
printSolver();
printReading(clinicSlots);
const file = builtFile();
printWeight(file);
await printCalendar(readFileSync(file, 'utf8'));

function printSolver() {
  const first = firstSearch(clinicSlots(1e3));
  warmUp(clinicSlots(1e3));
  console.log('Finding courses of 6 sessions on free slots, as a share of JSON.parse of the same slots.');
  console.log(`Medians of ${measuredRounds} rounds after ${warmUpRounds} to warm up; Node ${process.version} on ${process.platform} ${process.arch}.`);
  console.log('read days: groups the slots by day. and find soonest: the same, then one search. findCourses: the same, then all three searches.');
  console.log(`The first findCourses of all, cold, on 1000 slots by time: ${first.toFixed(2)} ms.\n`);
  console.log(row('slots', 'order', 'parse', 'read days', 'and find soonest', 'findCourses'));
  for (const count of [1e3, 1e4, 1e5]) {
    const slots = clinicSlots(count);
    printCase(count, 'by time', slots);
    printCase(count, 'shuffled', shuffled(slots));
  }
}

function printCase(count, order, slots) {
  const times = measure(tasksFor(slots), measuredRounds);
  const share = (ms) => `${ms.toFixed(2)} ms = ${((100 * ms) / times.parse).toFixed(1)} %`;
  console.log(row(count, order, `${times.parse.toFixed(2)} ms`, share(times.read), share(times.soonest), share(times.all)));
}

function firstSearch(slots) {
  const before = performance.now();
  findCourses({need, slots, preferences});
  return performance.now() - before;
}

/** Without it the smallest case would measure the compiler, since it is the first and the shortest. */
function warmUp(slots) {
  measure(tasksFor(slots), warmUpRounds);
}

/** `parse` comes first; the others get what it gives. */
function tasksFor(slots) {
  const json = JSON.stringify(slots);
  const rules = rulesOf(need, preferences);
  return {
    parse: () => JSON.parse(json),
    read: (parsed) => new OfferedDays(parsed),
    soonest: (parsed) => cheapestCourse(new OfferedDays(parsed), rules, aimFor('soonest')),
    all: (parsed) => findCourses({need, slots: parsed, preferences}),
  };
}

/** Runs the tasks in turn on slots parsed anew in each round, so that none finds the others' leavings warm. */
function measure(tasks, rounds) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const parsed = tasks.parse();
    for (const [name, task] of Object.entries(tasks)) {
      const before = performance.now();
      task(parsed);
      times[name].push(performance.now() - before);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** Quarter hours on the working days of up to a year, four in five of them taken; the more slots, the more clinicians. */
function clinicSlots(count) {
  const chance = chances();
  const clinicians = Math.max(2, Math.ceil(count / 1900));
  const slots = [];
  for (let day = Date.UTC(2026, 0, 5); slots.length < count; day += 86_400_000) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    for (let quarter = 32; quarter < 68; quarter++) {
      for (let who = 0; who < clinicians; who++) {
        if (chance() < 0.2) slots.push(slot(slots.length, day, quarter, who));
      }
    }
  }
  return slots.slice(0, count);
}

function slot(number, day, quarter, who) {
  const at = (minutes) => `${new Date(day + minutes * 60_000).toISOString().slice(0, 19)}-07:00`;
  return {
    id: `slot-${String(number).padStart(6, '0')}`,
    start: at(quarter * 15),
    end: at(quarter * 15 + 60),
    resource: {id: `clinician-${who}`, name: `Clinician ${who}`},
    location: {id: 'main', name: 'Main Street'},
  };
}

function shuffled(slots) {
  const chance = chances();
  const order = [...slots];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The same numbers from 0 to 1 in every run (mulberry32). */
function chances() {
  let state = 20_261_122;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function builtFile() {
  const path = 'dist/regimen.js';
  if (!existsSync(path)) execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit', shell: process.platform === 'win32'});
  return path;
}

function printWeight(path) {
  const source = readFileSync(path);
  console.log(`\n${path}: ${kilobytes(source.length)} KB, ${kilobytes(brotliCompressSync(source).length)} KB with brotli`);
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function row(...cells) {
  return cells.map((cell) => String(cell).padEnd(20)).join('');
}
