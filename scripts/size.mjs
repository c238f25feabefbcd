// Prints what a patient's phone loads, in brotli, against the budgets below, and fails above one.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

process.chdir(fileURLToPath(new URL('../dist', import.meta.url)));
const manifest = JSON.parse(readFileSync('parts.json', 'utf8'));
const define = (element) => `src/define/${element}.ts`;
const book = (locale) => `src/i18n/books/${locale}.ts`;
const chapter = (locale, name) => `src/i18n/${locale}/${name}.ts`;

/** The modules that each stage asks for; what they import comes along. */
const calculator = [define('regimen-calculator'), book('en')];
const calendar = [define('regimen-calendar'), book('en')];
const scheduler = [define('regimen-scheduler'), book('en')];
const questions = ['src/elements/calculator/asking.ts', chapter('en', 'questions')];
const plan = ['src/elements/calculator/plan/planning.ts', chapter('en', 'plan'), chapter('en', 'outlook')];
const month = ['src/elements/calendar/appointments.ts', 'src/elements/calendar/times/choosing-controller.ts', chapter('en', 'times')];
const courses = [...month, 'src/elements/calendar/course/course-choosing.ts', chapter('en', 'course')];

/** In KB of 1,024 bytes. `goal` is where we want to be, where that is not the budget yet; the README says why. */
const budgets = [
  {what: 'loader.js', files: ['loader.js'], budget: 1},
  {what: 'until <regimen-calendar> can be used: a course, at its first question', files: loads(...calendar), budget: 20},
  {what: 'until <regimen-calculator> can be used: at its first question', files: loads(...calculator), budget: 20},
  {what: 'until <regimen-scheduler> can be used: at its first question', files: loads(...scheduler), budget: 20},
  {what: 'the other questions of the calculator, while the first is read', files: beyond(loads(...calculator), ...questions), budget: 13},
  {what: 'the plan, while the questions are answered', files: beyond(loads(...calculator, ...questions), ...plan), budget: 32},
  {what: 'the search for courses and their times, while the calendar’s first questions are read', files: beyond(loads(...calendar), ...courses), budget: 46},
  {what: 'a calendar for one appointment, until its month can be used', files: loads(...calendar, ...month), budget: 42, goal: 20},
  {what: 'the scheduler, until its second question can be answered', files: loads(...scheduler, ...questions), budget: 30},
  {what: 'regimen.js, everything in English', files: ['regimen.js'], budget: 122, goal: 40},
  ...locales().map((locale) => ({what: `words in ${locale}, for all questions of the calculator`, files: beyond(loads(...calculator), book(locale), chapter(locale, 'questions')), budget: 5})),
  {what: 'the longest language, with all that it says anywhere', files: longest(locales().map((locale) => [`words/${locale}.js`])), budget: 27, goal: 5},
];

const rows = budgets.map(({what, files, budget, goal}) => ({what, kb: weigh(files) / 1_024, budget, goal}));
for (const {what, kb, budget, goal} of rows) console.log(`${kb.toFixed(1).padStart(6)} KB  of ${String(budget).padStart(4)}${goal ? ` (goal ${goal})` : ''}  ${what}`);
const heavy = rows.filter(({kb, budget}) => kb > budget);
heavy.forEach(({what, kb, budget}) => console.error(`Too heavy: ${what} takes ${kb.toFixed(1)} KB, and its budget is ${budget} KB.`));
process.exit(heavy.length === 0 ? 0 : 1);

/** The files that these modules load before they run, each once. */
function loads(...entries) {
  const found = new Set();
  const follow = (key) => {
    if (found.has(key)) return;
    if (!manifest[key]) return follow(chunkOf(key));
    found.add(key);
    (manifest[key].imports ?? []).forEach(follow);
  };
  entries.forEach(follow);
  return [...new Set([...found].map((key) => manifest[key].file))];
}

/** Of several sets of files the one that weighs most. */
function longest(sets) {
  return sets.reduce((most, files) => (weigh(files) > weigh(most) ? files : most));
}

function weigh(files) {
  return files.reduce((sum, file) => sum + brotli(file), 0);
}

/** What these modules load beyond the files that are there already. */
function beyond(files, ...entries) {
  return loads(...entries).filter((file) => !files.includes(file));
}

/** A chunk that holds more modules than one is not listed by them, but its source map is. */
function chunkOf(module) {
  const holder = Object.keys(manifest).find((key) => existsSync(`${manifest[key].file}.map`) && JSON.parse(readFileSync(`${manifest[key].file}.map`, 'utf8')).sources.some((source) => source.endsWith(`/${module}`)));
  if (!holder) throw new Error(`No chunk holds ${module}.`);
  return holder;
}

function locales() {
  return readdirSync('words').filter((name) => /^[a-z]{2}(-\w+)?\.js$/.test(name)).map((name) => name.slice(0, -3));
}

function brotli(file) {
  return brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
