import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const calculator = 'test/elements/calculator';
const privacy = `${calculator}/privacy.test.ts`;
const rules = `${calculator}/safety-rules.test.ts`;
const wording = 'test/i18n/wording.test.ts';

/** Each rule on safety, honesty and privacy with the tests that show it: the file, and how the title begins. */
const evidence: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  'It never diagnoses, or says what a person needs': [[rules, '1: '], [wording, 'keeps to the agreed wording in every plan']],
  'It never shows a dose or asks for weight in the patient view, nor arranges sessions at home': [[rules, '2: '], [`${calculator}/patient-view.test.ts`, 'shows no milligram, asks no weight and never loads the clinician view']],
  'It never shows a bare number of sessions': [[rules, '3: ']],
  'It never predicts one person’s chance': [[rules, '4: ']],
  'It never claims an approval that does not exist': [[rules, '5: '], ['test/protocol/calculate-plan.test.ts', 'marks every use off-label but esketamine for depression']],
  'It never blocks in silence': [[rules, '6: '], [`${calculator}/plan/every-plan.test.ts`, 'is a plan, or says why not']],
  'It never offers booking after a crisis answer': [[rules, '7: '], ['test/e2e/consultation.spec.ts', 'an answer of danger leaves nothing to book at all']],
  'It never raises what is booked because of more illness': [[rules, '8: '], [`${calculator}/plan/every-plan.test.ts`, 'never plans more, or ends lower, for a factor more']],
  'It never hides the way out, and never hurries': [[rules, '9: ']],
  'It never goes on suggesting sessions without relief, and always names the check-in': [[rules, '10: ']],
  'The crisis line is that of the country, and nothing of a crisis answer is kept or told': [['test/elements/safety/crisis-help.test.ts', 'is that of the country'], [privacy, 'tells the page nothing of a crisis']],
  'The crisis panel says that nobody watches': [['test/elements/safety/safety.test.ts', 'offer the crisis line by voice, by text and by chat']],
  'No preset leads into a crisis': [['test/protocol/presets.test.ts', 'have no route into a crisis']],
  'The health list is one list with one answer': [['test/elements/safety/safety.test.ts', 'ask about health once for the whole list and learn only yes or no']],
  'After a flag the general information stays, and only the talk can be booked': [[rules, '6: '], ['test/e2e/consultation.spec.ts', 'a health flag leaves no course to book']],
  'Our own words keep to the list of each language': [[wording, 'is checked in every language that there is'], [wording, 'finds “']],
  'What patients read is at US grade 8 or below': [['test/i18n/reading-level.test.ts', 'is US grade 8 or below in the whole plan of']],
  'The last review is shown': [[`${calculator}/review-texts.test.ts`, 'stands below the plan']],
  'No request carries an answer': [[privacy, 'sends nothing while questions are answered'], [`${calculator}/protocol/own-protocol.test.ts`, 'carries no answer, whenever it loads'], ['test/e2e/main-path.spec.ts', 'answers, plan, three courses on live slots']],
  'Nothing is in the address, history or title, and no referrer is sent': [[privacy, 'leaves no trace in the address, history, title'], [privacy, 'turns off autocomplete on every input of every screen, and referrers on every link'], ['test/e2e/referrer.spec.ts', 'a source that is opened from the plan does not learn']],
  'Nothing is stored, and all can be cleared': [[privacy, 'leaves no trace in the address, history, title, cookies, storage, databases or caches'], [privacy, 'forgets all answers on request, and a fresh element knows none']],
  'No answer is in an attribute or a message that the page can see': [[privacy, 'writes no answer into attributes of the element'], [privacy, 'writes no answer into data attributes on any screen']],
  'The page hears neutral events only': [[privacy, 'tells the page only stages that everybody passes'], ['test/elements/events.test.ts', 'says nothing with regimen-plan']],
  'A booking has dates, contact and a neutral code, and no answer': [['test/booking/build-booking-request.test.ts', 'asks for all sessions of a course, and says nothing more'], [privacy, 'offers a calendar only counts, gaps and a window']],
  'Calendar files say appointment and the clinic': [['test/booking/calendar-file.test.ts', 'says appointment and clinic, and nothing that the caller does not say']],
  'No answer is in an error report': [[privacy, 'lets an error in any step carry no answer into a report']],
  'Cost and plan are worked out in the page': [[privacy, 'sends nothing while questions are answered'], [`${calculator}/plan/cost-view.test.ts`, 'says nothing of money without prices'], ['test/e2e/print.spec.ts', 'the button prints the plan alone'], ['test/e2e/print.spec.ts', 'the days are saved as appointments']],
};

const titles = new Map(globSync('test/**/*.{test,spec}.ts').map((file) => [file.replaceAll('\\', '/'), titlesIn(readFileSync(file, 'utf8'))]));

for (const [rule, tests] of Object.entries(evidence)) {
  test(`has a test: ${rule}`, () => {
    const missing = tests.filter(([file, title]) => !titles.get(file)?.some((other) => other.startsWith(title)));
    assert.deepEqual(missing, []);
  });
}

test('notices when a test is missing', () => {
  assert.ok((titles.get(rules)?.length ?? 0) > 9);
  assert.ok(!titles.get(rules)?.some((title) => title.startsWith('11: ')));
});

/** The titles of the tests that run; one that is skipped shows nothing. */
function titlesIn(source: string): string[] {
  return [...source.matchAll(/^\s*(?:it|test)\((['`])(.*?)\1,/gm)].map(([, , title = '']) => title);
}
