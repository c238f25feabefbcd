import {expect, type Page} from '@playwright/test';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator} from '../../src/i18n/en/questions.ts';
import {safety, shared} from '../../src/i18n/en/start.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {keyboard} from './support/hand.ts';
import {openOwnPage} from './support/own-page.ts';
import {Visitor} from './support/visitor.ts';

const {questions, problems} = calculator;
const [required, optional] = [[shared.continue, shared.back], [shared.continue, calculator.skip, shared.back]];

test('every screen of the conversation reads out its progress, its question, its choices and the ways on', async ({page, clinic}) => {
  await openOwnPage(page, clinic.origin, '<regimen-calculator protocol="composite-iv,weight-based-im"></regimen-calculator>');
  const visitor = new Visitor(page, keyboard);
  await expect(page.locator('regimen-calculator')).toMatchAriaSnapshot(`
    - paragraph: ${calculator.questionOf(1, 12)}
    - heading ${quoted(safety.crisisQuestion)} [level=2]
    - paragraph: ${safety.crisisQuestionLead}
    - button ${quoted(safety.notInCrisis)}
    - button ${quoted(safety.inCrisis)}
  `);
  await visitor.press(safety.notInCrisis);
  await readsOut(page, 2, questions.visit.legend, radios(questions.visit.choices), required);
  await visitor.press(shared.continue);
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(page.getByRole('radio').first()).toHaveAccessibleDescription(problems.missing);
  await visitor.answer(questions.visit.choices.new.label);
  await readsOut(page, 3, questions.topic.legend, radios(questions.topic.choices), required);
  await visitor.answer(questions.topic.choices.anxiety.label);
  const {iv, im, unsure} = questions.route.choices;
  await readsOut(page, 4, questions.route.legend, radios({iv, im, unsure}), required);
  await visitor.answer(questions.route.choices.iv.label);
  await readsOut(page, 5, questions.severity.legend, radios(questions.severity.choices), optional);
  await visitor.answer(questions.severity.choices.moderate.label);
  await readsOut(page, 6, questions.also.legend, checkboxes(questions.also.choices), optional);
  await visitor.press(calculator.skip);
  await readsOut(page, 7, questions.metabolism.legend, radios(questions.metabolism.choices), optional);
  await visitor.press(calculator.skip);
  await readsOut(page, 8, questions.years.legend, radios(questions.years.choices), optional);
  await visitor.press(calculator.skip);
  await expect(page.locator('regimen-calculator')).toMatchAriaSnapshot(`
    - paragraph: ${calculator.questionOf(9, 12)}
    - heading ${quoted(safety.flagsQuestion)} [level=2]
    - list:
${safety.flags.map((flag) => `      - listitem: ${flag}`).join('\n')}
    - group ${quoted(safety.flagsChoices)}:
      - radio ${quoted(safety.noFlags)}
      - radio ${quoted(safety.someFlags)}
    - button ${quoted(shared.continue)}
    - button ${quoted(shared.back)}
  `);
  await visitor.answer(safety.noFlags);
  const {'2-a-week': twice, '3-a-week': often} = questions.pace.choices;
  await readsOut(page, 10, questions.pace.legend, radios({twice, often}), optional);
  await visitor.press(calculator.skip);
  await readsOut(page, 11, questions.start.legend, [`textbox ${quoted(`${questions.start.field} (${shared.optional})`)}`], optional);
  await visitor.press(calculator.skip);
  const {mon, tue, wed, thu, fri} = questions.days.choices;
  await readsOut(page, 12, questions.days.legend, checkboxes({mon, tue, wed, thu, fri}), [calculator.showPlan, calculator.skip, shared.back]);
  await visitor.press(calculator.skip);
  await expect(page.getByRole('heading', {name: plan.eyebrow})).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
});

test('those who come back are asked one thing at a time too, and what is wrong with a number is said where it is typed', async ({page, clinic}) => {
  await openOwnPage(page, clinic.origin, '<regimen-calculator></regimen-calculator>');
  const visitor = new Visitor(page, keyboard);
  await visitor.press(safety.notInCrisis);
  await visitor.answer(questions.visit.choices.returning.label);
  await visitor.answer(questions.topic.choices.unsure.label);
  await readsOut(page, 4, questions.relief.legend, radios(questions.relief.choices), required, 7);
  await visitor.answer(questions.relief.choices.returned.label);
  await readsOut(page, 5, questions.reliefDays.legend, [`spinbutton ${quoted(questions.reliefDays.field)}`], required, 8);
  const days = page.getByLabel(questions.reliefDays.field);
  await visitor.write(questions.reliefDays.field, '400');
  await visitor.press(shared.continue);
  await expect(days).toBeFocused();
  await expect(days).toHaveAccessibleDescription(`${questions.reliefDays.hint} ${problems['not-days']}`);
  expect(await axeFindings(page)).toEqual([]);
  await visitor.write(questions.reliefDays.field, '24');
  await visitor.press(shared.continue);
  await visitor.skip(['interval', 'lastSession']);
  await visitor.choose(safety.noFlags);
  await visitor.press(calculator.showPlan);
  await expect(page.getByRole('heading', {name: '17 to 24 days'})).toBeFocused();
});

/** The question is a heading that has the focus and is described by the progress; its choices are a group of that name. */
async function readsOut(page: Page, question: number, legend: string, controls: readonly string[], buttons: readonly string[], of = 12): Promise<void> {
  const progress = calculator.questionOf(question, of);
  const heading = page.getByRole('heading', {name: legend, level: 2});
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAccessibleDescription(progress);
  await expect(page.locator('regimen-calculator')).toMatchAriaSnapshot(`
    - paragraph: ${progress}
    - button ${quoted(shared.clear)}
    - group ${quoted(legend)}:
      - heading ${quoted(legend)} [level=2]
${controls.map((control) => `      - ${control}`).join('\n')}
${buttons.map((button) => `    - button ${quoted(button)}`).join('\n')}
  `);
}

function radios(choices: Readonly<Record<string, {readonly label: string; readonly hint?: string}>>): string[] {
  return controlsOf('radio', choices);
}

function checkboxes(choices: Readonly<Record<string, {readonly label: string; readonly hint?: string}>>): string[] {
  return controlsOf('checkbox', choices);
}

function controlsOf(role: string, choices: Readonly<Record<string, {readonly label: string; readonly hint?: string}>>): string[] {
  return Object.values(choices).map(({label, hint}) => `${role} ${quoted(hint === undefined ? label : `${label} ${hint}`)}`);
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
