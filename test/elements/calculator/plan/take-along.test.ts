import {expect, waitUntil} from '@open-wc/testing';
import {takeAlong as words} from '../../../../src/i18n/en/outlook.ts';
import {planDays} from '../../../../src/elements/calculator/plan/plan-days.ts';
import {presetIds, presets} from '../../../../src/protocol/presets.ts';
import {calendarLint} from '../../../support/calendar-lint.ts';
import {CalculatorPage, type CalculatorAnswers} from '../../../support/calculator-page.ts';
import {somePlan} from '../../../support/rendered-plan.ts';

const attributes = {'start-date': '2026-04-06', 'clinic-name': 'Northgate', phone: '303 555 0142'};

async function opened(more: Readonly<Record<string, string>> = {}): Promise<CalculatorPage> {
  const page = await CalculatorPage.open({...attributes, ...more});
  await page.walk();
  return page;
}

/** The file that the next press on the button saves. */
async function savedFile(page: CalculatorPage): Promise<{readonly name: string; readonly text: string}> {
  const saved = new Promise<HTMLAnchorElement>((resolve) => {
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {configurable: true, value: function (this: HTMLAnchorElement) {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      resolve(this);
    }});
  });
  await page.press(words.saveDays);
  const link = await saved;
  return {name: link.download, text: await (await fetch(link.href)).text()};
}

/** The page as the browser's own print command would put it on paper. */
async function onPaper(page: CalculatorPage): Promise<HTMLElement> {
  await waitUntil(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return page.has('.printed');
  }, 'The plan should be ready for paper.', {interval: 5, timeout: 9_000});
  return page.find('.printed');
}

describe('Taking the plan along', () => {
  it('saves the days of the series and the check-in, as appointments at the clinic and nothing more', async () => {
    const {name, text} = await savedFile(await opened());
    expect([name, calendarLint(text)]).to.deep.equal([words.daysName, []]);
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)?.map((line) => line.slice(-8))).to.deep.equal(['20260406', '20260409', '20260413', '20260416', '20260420', '20260423', '20260430']);
    expect(new Set(text.match(/^(SUMMARY|DESCRIPTION):.*$/gm)?.map((line) => line.trim()))).to.deep.equal(new Set(['SUMMARY:Appointment at Northgate', `DESCRIPTION:${words.exampleDay}`]));
    expect(text).not.to.match(/ketamine|infusion|anxiety|depress|session|treatment|standard-iv/i);
  });

  it('moves the entries of an earlier file rather than adding to them', async () => {
    const page = await opened();
    const ids = (text: string) => text.match(/^UID:.*$/gm);
    const before = ids((await savedFile(page)).text);
    await page.fill('start', '2026-04-13');
    const {text} = await savedFile(page);
    expect([ids(text), text.includes('DATE:20260413')]).to.deep.equal([before, true]);
  });

  it('says beside the button that the days are examples, and offers none where there are none', async () => {
    const page = await opened();
    expect(page.text).to.include(words.examples);
    expect((await opened({'start-date': ''})).buttons).to.include(words.print).and.not.to.include(words.saveDays);
  });

  it('takes no later session and no day of a plan that waits for a talk', () => {
    const count = (protocol: string, answers: Readonly<Record<string, readonly string[]>> = {}) => planDays(somePlan({start: ['2026-04-06'], ...answers}, {protocol}).plan, presets[protocol as 'standard-iv']).length;
    expect([count('spravato-label-trd'), count('weight-based-iv'), count('standard-iv', {health: ['some']})]).to.deep.equal([9, 0, 0]);
  });

  it('puts the whole plan on paper, without anything to press, and takes it off the page again', async () => {
    const page = await opened({reviewer: 'Dr. Okafor', 'reviewed-on': '2026-02-10'});
    const paper = await onPaper(page);
    const text = paper.textContent.replace(/\s+/g, ' ');
    for (const told of ['Northgate', '303 555 0142', '4 to 6 sessions', 'Thursday, April 23', 'The check-in', 'No driving', 'Dr. Okafor', 'Not medical advice', '988', words.printedOn('Friday, March 20, 2026')]) expect(text).to.include(told);
    expect(paper.querySelectorAll('button, input, details, summary')).to.have.length(0);
    expect(getComputedStyle(paper).display).to.equal('none');
    window.dispatchEvent(new Event('afterprint'));
    expect(page.has('.printed')).to.equal(false);
  });

  it('puts every preset on paper, for new and returning patients, flagged or not', async () => {
    for (const protocol of presetIds) {
      for (const answers of [{}, {visit: 'returning'}, {health: 'some'}] as readonly CalculatorAnswers[]) {
        const page = await CalculatorPage.open({...attributes, protocol});
        await page.walk(answers);
        expect((await onPaper(page)).textContent, protocol).not.to.match(/undefined|NaN|\[object/);
        window.dispatchEvent(new Event('afterprint'));
      }
    }
  });

  it('puts nothing on paper while questions are asked', async () => {
    await opened();
    const page = await CalculatorPage.open(attributes);
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.has('.printed')).to.equal(false);
  });
});
