import {expect} from '@open-wc/testing';
import {tryDays as words} from '../../../../src/i18n/en/outlook.ts';
import {CalculatorPage, type CalculatorAnswers} from '../../../support/calculator-page.ts';

async function opened(attributes: Readonly<Record<string, string>> = {}, answers: CalculatorAnswers = {}): Promise<CalculatorPage> {
  const page = await CalculatorPage.open({'start-date': '2026-04-06', ...attributes});
  await page.walk(answers);
  page.find('.try-days > summary').click();
  await page.settle();
  return page;
}

const change = (page: CalculatorPage): string => page.find('.change').textContent.trim();
const days = (page: CalculatorPage): string[] => page.all('.sessions th[scope=row] + td').map(({firstChild}) => firstChild?.parentElement?.textContent.trim().split('\n')[0] ?? '');

describe('Trying other days', () => {
  it('is accessible, with a message and without', async () => {
    const page = await opened();
    await expect(page.host).to.be.accessible();
    await page.fill('start', '2026-03-01');
    await expect(page.host).to.be.accessible();
  });

  it('changes the picture, the days and what is said at once, and once', async () => {
    const page = await opened();
    const label = () => page.find('.course-line').getAttribute('aria-label');
    const before = label();
    await page.choose('days', 'mon');
    expect(label()).not.to.equal(before);
    expect(days(page).at(-1)).to.equal('Monday, May\u00a011');
    expect(change(page)).to.include('The last session moves from Thursday, April\u00a023 to Monday, May\u00a011.');
    expect(page.all('[role=status], [role=alert], [aria-live]')).to.have.length(1);
    expect(page.text).to.include('The clinic’s open days make one or more gaps longer than the schedule asks for.');
  });

  it('asks for what the schedule and the clinic leave open', async () => {
    const names = async (attributes: Readonly<Record<string, string>>) => [...new Set((await opened(attributes)).all('.try-days input').map((input) => input.getAttribute('name')))];
    expect(await names({})).to.deep.equal(['pace', 'start', 'days']);
    expect(await names({protocol: 'esketamine', 'clinic-days': 'tue'})).to.deep.equal(['start']);
    const page = await opened({'clinic-days': 'sat,tue'});
    expect(page.all('.try-days input[name=days]').map((input) => input.getAttribute('value'))).to.deep.equal(['tue', 'sat']);
  });

  it('says at the field what is wrong with a day, and keeps the last good plan', async () => {
    const page = await opened();
    await page.fill('start', '2026-03-01');
    expect([page.problems, change(page), days(page)[0]]).to.deep.equal([['Please choose today or a later day.'], words.kept, 'Monday, April\u00a06']);
    expect(page.find('#start').getAttribute('aria-describedby')).to.include('start-problem');
    expect((page.find('#start') as HTMLInputElement).value).to.equal('2026-03-01');
    await page.fill('start', '2026-04-13');
    expect([page.problems, days(page)[0]]).to.deep.equal([[], 'Monday, April\u00a013']);
  });

  it('leaves the focus where it is', async () => {
    const page = await opened();
    const fast = page.find('input[name=pace][value=compact]');
    page.find('input[name=pace][value=standard]').focus();
    await page.keys('ArrowDown');
    expect([page.focused, (fast as HTMLInputElement).checked, days(page)[1]]).to.deep.equal([fast, true, 'Wednesday, April\u00a08']);
    page.find('#start').focus();
    await page.fill('start', '2026-04-20');
    expect(page.focused?.id).to.equal('start');
  });

  it('takes back what was taken up, and says so to those who follow', async () => {
    const page = await opened();
    await page.press('See times for these 6 sessions');
    expect([page.host.choice, page.host.wishedStart]).to.deep.equal(['course', '2026-04-06']);
    const steps: string[] = [];
    page.host.addEventListener('regimen-step', ({detail}) => steps.push(`${detail.step} ${page.host.choice ?? 'nothing'}`));
    await page.fill('start', '2026-04-13');
    await page.fill('start', '2026-04-20');
    expect([steps, page.host.need]).to.deep.equal([['plan nothing'], undefined]);
    await page.press('See times for these 6 sessions');
    expect(page.host.wishedStart).to.equal('2026-04-20');
  });

  it('hands the chosen weekdays on once the plan is taken up, beside the need and not in it', async () => {
    const page = await opened();
    await page.choose('days', 'mon');
    expect(page.host.wishedDays).to.equal(undefined);
    await page.press('See times for these 6 sessions');
    expect([page.host.wishedDays, JSON.stringify(page.host.need).includes('mon')]).to.deep.equal([['mon'], false]);
  });

  it('hands no weekdays on where all suit', async () => {
    const page = await opened();
    await page.press('See times for these 6 sessions');
    expect(page.host.wishedDays).to.equal(undefined);
  });

  it('keeps what was tried for the questions', async () => {
    const page = await opened();
    await page.fill('start', '2026-04-13');
    await page.press('Change my answers');
    await page.press('Back');
    expect(page.answers.start).to.deep.equal(['2026-04-13']);
  });

  it('is there only where there are days to try', async () => {
    for (const [attributes, answers] of [[{protocol: 'weight-based-iv'}, {}], [{}, {health: 'some'}], [{}, {visit: 'returning'}]] as const) {
      const page = await CalculatorPage.open(attributes);
      await page.walk(answers);
      expect(page.has('.try-days')).to.equal(false);
    }
  });
});
