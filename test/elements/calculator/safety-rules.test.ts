import {expect} from '@open-wc/testing';
import {plan as words} from '../../../src/i18n/en/plan.ts';
import {presetIds, presets} from '../../../src/protocol/presets.ts';
import {CalculatorPage} from '../../support/calculator-page.ts';
import {renderedPlan, somePlan} from '../../support/rendered-plan.ts';

const topics = ['anxiety', 'depression', 'ptsd', 'unsure'];
const worst = {severity: ['severe-or-panic'], also: ['ptsd', 'depression', 'chronic-pain'], metabolism: ['yes']};
const everyPlan = presetIds.flatMap((protocol) => topics.map((topic) => ({protocol, topic, text: renderedPlan({topic: [topic], ...worst}, {protocol, reviewer: 'Dr. Okafor'})})));
const failing = (rule: (plan: (typeof everyPlan)[number]) => boolean): string[] => everyPlan.filter((plan) => !rule(plan)).map(({protocol, topic}) => `${protocol} ${topic}`);

describe('Safety rules of the calculator', () => {
  it('1: diagnoses nobody and tells nobody what they are to do', () => {
    expect(failing(({text}) => text.includes(words.disclosure) && !/\byou (must|have to|will need|should)\b/i.test(text))).to.deep.equal([]);
  });

  it('2: shows no dose, asks no weight and arranges nothing at home', async () => {
    expect(failing(({text}) => !/\bmg\b|milligram|weigh/i.test(text))).to.deep.equal([]);
    const page = await CalculatorPage.open({protocol: 'sublingual'});
    await page.walk();
    expect(page.text).to.include(words.notices.FDA_COMPOUNDED_WARNING);
    expect(page.buttons).to.deep.equal(['Change my answers', 'Clear my answers', 'Go to your next step', 'Book a consultation only', 'Print this plan']);
  });

  it('3: puts the range of all sources beside a single number, and the clinician after every number', () => {
    const single = presetIds.filter((id) => /^\d+ session/.test(somePlan({}, {protocol: id}).view.headline.main));
    expect(single).to.deep.equal(['fmpm-iv', 'six-infusions-iv', 'esketamine', 'spravato-label-trd']);
    expect(failing(({protocol, text}) => !single.includes(protocol) || text.includes(words.beside(4, 8, 12)))).to.deep.equal([]);
    expect(failing(({text}) => /your clinician decides/i.test(text))).to.deep.equal([]);
  });

  it('4: gives figures of groups, never one person’s chance', () => {
    // How far a score fell is not a share of people.
    expect(failing(({text}) => !/(?<!scores fell by about )\b\d+ ?%|your chance|likely to/i.test(text))).to.deep.equal([]);
    expect(failing(({text}) => !text.includes(' in 100 ') || text.includes(words.notPersonal))).to.deep.equal([]);
  });

  it('5: claims no approval that does not exist', () => {
    const isOffLabel = ({protocol, topic}: (typeof everyPlan)[number]): boolean => presets[protocol].route !== 'esketamine' || topic !== 'depression';
    expect(failing((plan) => isOffLabel(plan) === plan.text.includes('Used off-label'))).to.deep.equal([]);
    expect(failing(({text}) => !/approved (for|by|to)/i.test(text))).to.deep.equal([]);
  });

  it('6: explains a flag, keeps the general information and offers the phone and a consultation', async () => {
    const page = await CalculatorPage.open({phone: '303 555 0142'});
    await page.walk({health: 'some', start: '2026-04-06'});
    expect(page.text).to.include('This does not mean you can’t be treated').and.to.include('4 to 6 sessions').and.to.include('The check-in');
    expect(page.links).to.include('tel:3035550142');
    expect(page.buttons).to.deep.equal(['Change my answers', 'Clear my answers', 'Book a consultation only', 'Print this plan']);
    await page.press('Book a consultation only');
    expect([page.host.choice, page.host.need]).to.deep.equal(['consultation', undefined]);
  });

  it('6: says after a flag first of all to talk, once, and gives what schedules say below', async () => {
    const page = await CalculatorPage.open({phone: '303 555 0142'});
    await page.walk({health: 'some', start: '2026-04-06'});
    expect([page.focused?.textContent, page.heading]).to.deep.equal(['Please talk with us first', 'Please talk with us first']);
    expect([page.all('h3')[0]?.textContent, page.all('[role=status], [role=alert]').length, page.has('svg, figure, table')]).to.deep.equal(['What published schedules say', 0, false]);
    const order = page.all('h2, a[href^=tel\\:303], .ways button, h3').map(({textContent}) => textContent.trim()).slice(0, 4);
    expect(order).to.deep.equal(['Please talk with us first', 'Call us: 303 555 0142', 'Book a consultation only', 'What published schedules say']);
    expect(page.all('a[href="tel:3035550142"]')).to.have.length(1);
  });

  it('7: offers nothing to book after a crisis answer', async () => {
    const page = await CalculatorPage.open({phone: '303 555 0142'});
    await page.walk({}, 'topic');
    await page.press('Back');
    await page.press('Back');
    await page.press('Yes');
    expect(page.buttons).to.deep.equal(['I am not in danger now. Start over']);
    expect(page.all('.answers a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:988', 'sms:988', 'https://988lifeline.org/chat/', 'tel:911']);
    expect([page.host.choice, page.host.need]).to.deep.equal([undefined, undefined]);
    await page.press('I am not in danger now. Start over');
    await page.press('No');
    expect(page.answers).to.deep.equal({});
  });

  it('7: leads nobody whose depression comes with thoughts of suicide to a form of treatment', async () => {
    const page = await CalculatorPage.open({protocol: 'composite-iv,spravato-label-trd'});
    await page.press('Yes');
    expect([page.has('form'), page.buttons]).to.deep.equal([false, ['I am not in danger now. Start over']]);
    await page.press('I am not in danger now. Start over');
    await page.walk({topic: 'depression', route: 'unsure'});
    expect(page.heading).to.include('4 to 8 sessions');
  });

  it('8: never raises what is booked because someone reports more illness', () => {
    const raised = presetIds.filter((protocol) => somePlan(worst, {protocol}).plan.sessions?.planned !== somePlan({}, {protocol}).plan.sessions?.planned);
    expect(raised).to.deep.equal([]);
  });

  it('9: gives the consultation the same weight as the course, and hurries nobody', async () => {
    const page = await CalculatorPage.open();
    await page.walk();
    const [course, consultation] = page.all('.ways .button');
    expect([course, consultation].map((button) => button?.className)).to.deep.equal(['button primary', 'button primary']);
    expect(Math.abs((course?.offsetWidth ?? 0) - (consultation?.offsetWidth ?? 0))).to.be.below(2);
    expect(failing(({text}) => text.includes(words.askClinicToCancel) && !/hurry|only \d+ left|limited|last chance|package|today only/i.test(text))).to.deep.equal([]);
  });

  it('10: names the check-in where stopping is talked about, and suggests nothing more where there was no relief', () => {
    expect(failing(({text}) => text.includes(words.checkInText))).to.deep.equal([]);
    const again = presetIds.map((protocol) => somePlan({visit: ['returning'], relief: ['no-relief'], interval: ['30'], lastSession: ['2026-03-01']}, {protocol}).view);
    expect(again.filter(({course, reasons}) => course !== undefined || reasons.length > 0)).to.deep.equal([]);
    expect(again.filter(({headline}) => !headline.lead.includes(words.notices.NON_RESPONSE))).to.deep.equal([]);
  });
});
