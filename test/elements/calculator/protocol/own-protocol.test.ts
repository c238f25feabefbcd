import {expect, waitUntil} from '@open-wc/testing';
import {presets} from '../../../../src/protocol/presets.ts';
import {CalculatorPage} from '../../../support/calculator-page.ts';
import {barestProtocol, clinicProtocol, withSeries} from '../../../support/clinic-protocol.ts';
import {endpointForEach} from '../../../support/endpoint-for-each.ts';
import {json, offline, page as pageForPeople, type Answer} from '../../../support/fake-endpoint.ts';
import {recordEvents} from '../../../support/recorded-events.ts';

const gate = 'Are you in danger, or thinking about ending your life, right now?';
const phone = '303 555 0142';
const loading = 'One moment, we are getting this clinic’s schedule …';
const setUp = 'This part of the page is not set up correctly Please contact the clinic directly.';
const src = '/protocol.json';
const title = 'This clinic’s own schedule: The Northgate plan';

describe('A protocol that the page hands over', () => {
  const events = recordEvents();

  it('leads to its plan and the course it needs', async () => {
    const page = await CalculatorPage.open({}, {protocol: clinicProtocol});
    expect([page.heading, page.progress]).to.deep.equal([gate, 'Question 1 of 9']);
    await page.walk({start: '2026-04-06'});
    expect(page.heading).to.equal(`${title} 3 to 5 sessions over 2 to 4 weeks`);
    await page.press('See times for these 4 sessions');
    expect(page.host.need).to.deep.include({sessions: 4, windowDays: 28, maxPerWeek: 1});
  });

  it('offers its paces by their names', async () => {
    const page = await CalculatorPage.open({}, {protocol: clinicProtocol});
    await page.walk({}, 'pace');
    expect(page.text).to.include('Once a week').and.to.include('Twice a week').and.not.to.include('Every other day');
  });

  it('leads to a plan with only the required parts', async () => {
    const page = await CalculatorPage.open({phone}, {protocol: barestProtocol});
    await page.walk();
    expect([page.heading, page.buttons]).to.deep.equal(['This clinic’s own schedule No fixed number of sessions', ['Change my answers', 'Clear my answers', 'Go to your next step', 'Book a consultation only', 'Print this plan']]);
    await expect(page.host).to.be.accessible();
  });

  it('is accessible with every part open', async () => {
    const page = await CalculatorPage.open({phone}, {protocol: clinicProtocol});
    await page.walk({start: '2026-04-06'});
    page.all('details').forEach((details) => details.setAttribute('open', ''));
    await expect(page.host).to.be.accessible();
    expect(page.links).to.include('https://northgate.example/protocol');
  });

  it('is a preset where it is one of ours', async () => {
    const page = await CalculatorPage.open({}, {protocol: presets['fmpm-iv']});
    await page.walk();
    expect(page.heading).to.equal('What published schedules say 6 sessions over 2 to 3 weeks');
  });

  it('is left as it was', async () => {
    const given = JSON.stringify(clinicProtocol);
    const page = await CalculatorPage.open({}, {protocol: clinicProtocol});
    await page.walk();
    expect([JSON.stringify(clinicProtocol), page.host.protocol]).to.deep.equal([given, clinicProtocol]);
  });

  const wrong: readonly (readonly [string, unknown, readonly (readonly [string, string])[]])[] = [
    ['a number below its bounds', withSeries({count: {min: 0, max: 5, planned: 4}}), [['protocol.phases[0].count.min', 'must be a whole number from 1 to 24, but is 0']]],
    ['numbers that contradict each other', withSeries({count: {min: 3, max: 5, planned: 4, couldExtendTo: 4}}), [['protocol.phases[0].count.couldExtendTo', 'must be at least max (5), but is 4']]],
    ['a factor that is not in the library', {...clinicProtocol, factors: ['ptsd', 'wealth']}, [['protocol.factors[1]', 'must be one of severe-or-panic, mild-or-secondary, ptsd, chronic-pain, depression, fast-metabolism, years-with-symptoms, oral-or-nasal-route, but is "wealth"']]],
    ['a typing mistake', {...barestProtocol, titel: 'Our way'}, [['protocol.titel', 'is not a member of the format (did you mean title?); accepted here: $schema, schema, id, version, kind, title, conditions, route, setting, consultationFirst, session, dose, phases, factors, factorStep, firstBenefit, evaluationOffsetDays, bookable, reviewed, policy, sources, because']]],
    ['another format', {...barestProtocol, schema: 'regimen-protocol/2'}, [['protocol.schema', 'must be regimen-protocol/1, but is "regimen-protocol/2"']]],
    ['two wrong members', {...barestProtocol, title: '', sources: 'S1'}, [['protocol.title', 'must be a text that is not empty, but is ""'], ['protocol.sources', 'must be a list, but is "S1"']]],
    ['a list', [clinicProtocol], [['protocol', 'must be an object, but is a list']]],
    ['a number', 7, [['protocol', 'must be an object, but is 7']]],
  ];
  for (const [name, protocol, findings] of wrong) {
    it(`is refused with ${name}: the message says where and what, and the page is told once`, async () => {
      const page = await CalculatorPage.open({phone}, {protocol: protocol as object});
      page.host.requestUpdate();
      await page.settle();
      expect(page.alerts).to.deep.equal([`${setUp} ${findings.map(([path, message]) => `${path} ${message}.`).join('')} Call us: ${phone}`]);
      expect(events()).to.deep.equal([['regimen-error', {source: 'protocol', issues: findings.map(([path, message]) => ({path, message}))}]]);
    });
  }

  it('leaves the first question in its place when it is wrong, and then leads to the phone', async () => {
    const page = await CalculatorPage.open({phone}, {protocol: {}});
    expect([page.heading, page.progress, page.buttons]).to.deep.equal([gate, 'Question 1', ['No', 'Yes']]);
    await expect(page.host).to.be.accessible();
    await page.press('No');
    expect([page.alerts.length, page.links, page.has('h2'), page.focused?.matches('[data-heading]')]).to.deep.equal([1, ['tel:3035550142'], false, true]);
    await expect(page.host).to.be.accessible();
  });

  it('never stands in the way of the crisis panel when it is wrong', async () => {
    const page = await CalculatorPage.open({phone}, {protocol: {}});
    await page.press('Yes');
    expect([page.heading, page.alerts]).to.deep.equal(['Please talk to someone now', []]);
  });

  it('recovers once it is right, and gives way to a preset', async () => {
    const page = await CalculatorPage.open({}, {protocol: {}});
    page.host.protocol = clinicProtocol;
    await page.settle();
    await page.walk();
    expect(page.heading).to.include(title);
    page.host.protocol = 'fmpm-iv';
    await page.settle();
    expect(page.heading).to.equal('What published schedules say 6 sessions over 2 to 3 weeks');
    page.host.setAttribute('protocol', 'ours');
    await page.settle();
    expect(page.text).to.include(`protocol must be one of ${Object.keys(presets).join(', ')}, or several of them, each once, separated by commas, but is "ours".`);
  });

  it('writes nothing of itself into attributes or events', async () => {
    const page = await CalculatorPage.open({}, {protocol: clinicProtocol});
    await page.walk();
    await page.press('See times for these 4 sessions');
    expect(page.host.outerHTML).to.equal('<regimen-calculator today="2026-03-20"></regimen-calculator>');
    expect(events()).to.deep.equal([['regimen-step', {step: 'question'}], ['regimen-step', {step: 'plan'}], ['regimen-plan', null]]);
  });
});

describe('A protocol at an address', () => {
  const events = recordEvents();
  const endpoint = endpointForEach();

  const answer = async (page: CalculatorPage, given: Answer, text: string): Promise<void> => {
    endpoint().answer(given);
    await page.untilText(text);
  };

  it('loads behind the first question, which is there at once and stays', async () => {
    const page = await CalculatorPage.open({'protocol-src': src});
    expect([page.heading, page.progress, page.buttons, page.isLoading, endpoint().urls]).to.deep.equal([gate, 'Question 1', ['No', 'Yes'], false, [src]]);
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    expect([page.heading, page.progress]).to.deep.equal([gate, 'Question 1 of 9']);
    await page.walk();
    expect([page.heading, endpoint().urls, events().length]).to.deep.equal([`${title} 3 to 5 sessions over 2 to 4 weeks`, [src], 2]);
  });

  it('says so when a visitor is faster, and hands the focus on', async () => {
    const page = await CalculatorPage.open({'protocol-src': src});
    await page.press('No');
    expect([page.isLoading, page.focused?.textContent]).to.deep.equal([true, loading]);
    await expect(page.host).to.be.accessible();
    await answer(page, json(clinicProtocol), 'Is this your first time?');
    expect([page.isLoading, page.heading, page.focused?.textContent]).to.deep.equal([false, 'Is this your first time?', 'Is this your first time?']);
  });

  it('wins over a protocol that the page hands over', async () => {
    const page = await CalculatorPage.open({'protocol-src': src}, {protocol: {}});
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    await page.walk();
    expect([page.heading.startsWith(title), events()[0]]).to.deep.equal([true, ['regimen-step', {step: 'question'}]]);
  });

  it('gives way to the preset when the address is taken away', async () => {
    const page = await CalculatorPage.open({'protocol-src': src, protocol: 'fmpm-iv'});
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    page.host.removeAttribute('protocol-src');
    await page.settle();
    await page.walk();
    expect(page.heading).to.equal('What published schedules say 6 sessions over 2 to 3 weeks');
  });

  const failures: readonly (readonly [string, () => Answer, string, string])[] = [
    ['nothing is there', () => pageForPeople(404), 'protocol-src', 'must be the address of a JSON file with a protocol, but the server answered 404'],
    ['a page for people is there', () => pageForPeople(200), 'protocol-src', 'must be the address of a JSON file with a protocol, but what is there is a web page'],
    ['no protocol is there', () => json({...barestProtocol, route: 'oral'}), 'protocol-src.route', 'must be one of iv, im, sc, sl, esketamine, but is "oral"'],
  ];
  for (const [name, given, path, message] of failures) {
    it(`names itself and what is wrong where ${name}, and leads to the phone`, async () => {
      const page = await CalculatorPage.open({'protocol-src': src, phone});
      await page.press('No');
      await answer(page, given(), message);
      expect(page.alerts).to.deep.equal([`${setUp} ${path} ${message}. Call us: ${phone}`]);
      expect([page.buttons, page.links, page.focused?.matches('[data-heading]')]).to.deep.equal([['Clear my answers'], ['tel:3035550142'], true]);
      expect(events()).to.deep.equal([['regimen-step', {step: 'question'}], ['regimen-error', {source: 'protocol', issues: [{path, message}]}]]);
      await expect(page.host).to.be.accessible();
    });
  }

  it('lets a visitor try again where the connection failed', async () => {
    const page = await CalculatorPage.open({'protocol-src': src, phone});
    await page.press('No');
    await answer(page, offline(), 'could not be loaded');
    expect([page.alerts[0]?.startsWith('This clinic’s schedule could not be loaded'), page.buttons]).to.deep.equal([true, ['Clear my answers', 'Try again']]);
    await expect(page.host).to.be.accessible();
    await page.press('Try again');
    expect([page.isLoading, page.focused?.textContent]).to.deep.equal([true, loading]);
    await answer(page, offline(), 'could not be loaded');
    await page.press('Try again');
    await answer(page, json(clinicProtocol), 'Is this your first time?');
    expect([page.heading, endpoint().urls, events().map(([name]) => name)]).to.deep.equal(['Is this your first time?', [src, src, src], ['regimen-step', 'regimen-error', 'regimen-error']]);
  });

  it('leaves the crisis panel alone when it fails', async () => {
    const page = await CalculatorPage.open({'protocol-src': src, phone});
    await page.press('Yes');
    endpoint().answer(pageForPeople(404));
    await waitUntil(() => events().length === 1);
    await page.settle();
    expect([page.heading, page.alerts]).to.deep.equal(['Please talk to someone now', []]);
  });

  it('shows nothing of the preset while the address loads', async () => {
    const page = await CalculatorPage.open({protocol: 'fmpm-iv'});
    await page.walk();
    page.host.protocolSrc = src;
    await page.settle();
    expect([page.isLoading, page.has('h2'), page.host.need]).to.deep.equal([true, false, undefined]);
    await answer(page, json(clinicProtocol), title);
    expect(page.heading).to.include(title);
  });

  it('takes the latest address, and ignores a late answer of an older one', async () => {
    const page = await CalculatorPage.open({'protocol-src': '/old.json'});
    page.host.protocolSrc = '/new.json';
    await page.settle();
    expect([endpoint().urls, endpoint().requests[0]?.init.signal?.aborted]).to.deep.equal([['/old.json', '/new.json'], true]);
    endpoint().answer(json(barestProtocol));
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    await page.walk();
    expect(page.heading).to.include(title);
  });

  it('asks anew for an address that comes back', async () => {
    const page = await CalculatorPage.open({'protocol-src': src});
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    page.host.protocolSrc = '';
    await page.settle();
    page.host.protocolSrc = src;
    await page.settle();
    expect([endpoint().urls, page.progress]).to.deep.equal([[src, src], 'Question 1']);
    await answer(page, json(barestProtocol), 'Question 1 of 4');
    expect(page.progress).to.equal('Question 1 of 4');
  });

  it('stops when the element is removed, and loads again when it is back', async () => {
    const page = await CalculatorPage.open({'protocol-src': src});
    const {parentElement} = page.host;
    page.host.remove();
    await page.settle();
    expect(endpoint().requests.map(({init}) => init.signal?.aborted)).to.deep.equal([true]);
    parentElement?.append(page.host);
    await page.settle();
    expect(endpoint().requests.map(({init}) => init.signal?.aborted)).to.deep.equal([true, false]);
    endpoint().answer(json(barestProtocol));
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    expect([page.progress, events()]).to.deep.equal(['Question 1 of 9', []]);
  });

  it('asks nothing again when the element is moved with its protocol', async () => {
    const page = await CalculatorPage.open({'protocol-src': src});
    await answer(page, json(clinicProtocol), 'Question 1 of 9');
    page.host.parentElement?.append(page.host);
    await page.settle();
    expect([endpoint().urls, page.progress]).to.deep.equal([[src], 'Question 1 of 9']);
  });

  it('carries no answer, whenever it loads', async () => {
    const page = await CalculatorPage.open();
    await page.walk({topic: 'ptsd', severity: 'severe-or-panic'});
    page.host.protocolSrc = src;
    await page.settle();
    expect(endpoint().requests.map(({url, init}) => [url, init.body, init.headers, init.credentials, init.referrerPolicy])).to.deep.equal([[src, undefined, undefined, 'omit', 'no-referrer']]);
  });
});
