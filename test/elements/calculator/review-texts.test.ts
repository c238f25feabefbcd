import {expect} from '@open-wc/testing';
import {localDate} from '../../../src/dates/local-date.ts';
import {reviewIssues} from '../../../src/elements/calculator/review-issues.ts';
import {reviewTexts} from '../../../src/elements/calculator/review-texts.ts';
import {CalculatorPage} from '../../support/calculator-page.ts';
import {clinicProtocol, parsed} from '../../support/clinic-protocol.ts';
import {recordEvents} from '../../support/recorded-events.ts';
import {someSettings} from '../../support/rendered-plan.ts';

const today = localDate('2026-03-20');
const reviewedProtocol = {...clinicProtocol, reviewed: {by: 'Dr. Lee', on: '2025-11-03'}};
const texts = (attributes: Readonly<Record<string, string | undefined>>, protocol: object = clinicProtocol) => reviewTexts({...someSettings(JSON.parse(JSON.stringify(attributes)) as Record<string, string>), protocol: parsed(protocol)}, today);

describe('The review of a schedule', () => {
  const events = recordEvents();

  it('is told with the name and the day, as far as they are known', () => {
    expect([{reviewer: 'Dr. Okafor', 'reviewed-on': '2026-02-10'}, {reviewer: 'Dr. Okafor'}, {'reviewed-on': '2026-02-10'}, {}].map((attributes) => texts(attributes))).to.deep.equal([
      ['Last reviewed by Dr. Okafor on Tuesday, February\u00a010, 2026.'], ['Reviewed by Dr. Okafor.'], ['Last reviewed on Tuesday, February\u00a010, 2026.'], [],
    ]);
  });

  it('is told from the clinic’s own protocol, unless an attribute says anything', () => {
    expect([{}, {reviewer: 'Dr. Okafor'}, {'reviewed-on': '2026-02-10'}].map((attributes) => texts(attributes, reviewedProtocol))).to.deep.equal([
      ['Last reviewed by Dr. Lee on Monday, November\u00a03, 2025.'], ['Reviewed by Dr. Okafor.'], ['Last reviewed on Tuesday, February\u00a010, 2026.'],
    ]);
  });

  it('is said to be long ago from the day after two years', () => {
    const longAgo = ' That was more than two years ago. Ask the clinic if it still holds.';
    expect(['2024-03-20', '2024-03-19'].map((day) => texts({reviewer: 'Dr. Okafor', 'reviewed-on': day})[0])).to.deep.equal([
      'Last reviewed by Dr. Okafor on Wednesday, March\u00a020, 2024.', `Last reviewed by Dr. Okafor on Tuesday, March\u00a019, 2024.${longAgo}`,
    ]);
  });

  it('is a mistake when its day has not come yet', () => {
    expect(reviewIssues(someSettings({'reviewed-on': '2026-03-20'}), today)).to.deep.equal([]);
    expect(reviewIssues(someSettings({'reviewed-on': '2026-03-21'}), today)).to.deep.equal([{path: 'reviewed-on', message: 'must be a day that is not after today (2026-03-20), but is "2026-03-21"'}]);
    const settings = {...someSettings(), protocol: parsed({...clinicProtocol, reviewed: {by: 'Dr. Lee', on: '2027-01-01'}})};
    expect(reviewIssues(settings, today).map(({path}) => path)).to.deep.equal(['protocol.reviewed.on']);
  });

  it('stands below the plan', async () => {
    const page = await CalculatorPage.open({}, {protocol: reviewedProtocol});
    await page.walk();
    expect(page.text).to.include('Last reviewed by Dr. Lee on Monday, November 3, 2025.');
    await expect(page.host).to.be.accessible();
  });

  it('that is to come is told to the page, and no plan is shown', async () => {
    const page = await CalculatorPage.open({'reviewed-on': '2027-01-01'});
    expect(page.text).to.include('reviewed-on must be a day that is not after today (2026-03-20), but is "2027-01-01".');
    expect(events().map(([name]) => name)).to.deep.equal(['regimen-error']);
  });
});
