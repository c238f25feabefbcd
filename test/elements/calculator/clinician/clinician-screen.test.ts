import {expect} from '@open-wc/testing';
import {presetIds, presets} from '../../../../src/protocol/presets.ts';
import {clinicianView} from '../../../../src/elements/calculator/clinician/clinician-view.ts';
import {CalculatorPage} from '../../../support/calculator-page.ts';
import {barestProtocol, clinicProtocol, parsed} from '../../../support/clinic-protocol.ts';
import {recordEvents} from '../../../support/recorded-events.ts';
import {speakEnglish} from '../../../support/speak-english.ts';

const heading = 'Doses by schedule';
const banner = 'For clinicians. This view shows doses: keep it off every page that patients can open.';
const factsOf = (protocol: Parameters<typeof clinicianView>[0][number], text = ''): Record<string, string> =>
  Object.fromEntries(clinicianView([protocol], {text, unit: 'kg'}).schedules[0]!.facts.map(({term, text: said}) => [term, said]));

describe('The clinician view', () => {
  beforeEach(speakEnglish);

  const events = recordEvents();

  it('says at the top whom it is for, asks no patient anything and is accessible', async () => {
    const page = await open('weight-based-iv');
    expect([page.heading, page.buttons, page.has('.answers')]).to.deep.equal([heading, [], false]);
    expect(page.text).to.include(banner).and.to.include('0.5 to 1 mg/kg').and.to.include('40 to 60 minutes');
    page.all('details').forEach((details) => details.setAttribute('open', ''));
    await expect(page.host).to.be.accessible();
  });

  it('gives the dose for a weight in kilograms or pounds, with the other unit beside it', async () => {
    const page = await open('weight-based-iv');
    await page.fill('weight', '70');
    expect(page.text).to.include('That is 154.3 lb.').and.to.include('For 70 kg (154.3 lb)').and.to.include('35 to 70 mg');
    await page.choose('unit', 'lb');
    expect(page.text).to.include('That is 31.8 kg.').and.to.include('15.9 to 31.8 mg');
    await page.fill('weight', '154');
    expect(page.text).to.include('That is 69.9 kg.').and.to.include('34.9 to 69.9 mg');
    await expect(page.host).to.be.accessible();
  });

  it('says what it takes for a weight, and keeps what was typed', async () => {
    const page = await open('weight-based-im');
    await page.fill('weight', '700');
    expect(page.problems).to.deep.equal(['Please write a weight from 30 kg to 250 kg, such as 70 or 70.5.']);
    expect(page.answers.weight).to.deep.equal(['700']);
    await expect(page.host).to.be.accessible();
    await page.choose('unit', 'lb');
    expect(page.problems).to.deep.equal(['Please write a weight from 67 lb to 551 lb, such as 70 or 70.5.']);
    await page.fill('weight', '');
    expect(page.problems).to.deep.equal([]);
  });

  it('lets nothing of the weight out of the element, and forgets it when the view is left or the element removed', async () => {
    const page = await open('weight-based-iv');
    await page.fill('weight', '83');
    expect(page.host.outerHTML).to.equal('<regimen-calculator today="2026-03-20" protocol="weight-based-iv" view="clinician"></regimen-calculator>');
    expect([events(), page.host.need, page.host.choice, page.all('input').filter((input) => input.getAttribute('autocomplete') !== 'off')]).to.deep.equal([[], undefined, undefined, []]);
    page.host.setAttribute('view', 'patient');
    await page.settle();
    expect([page.heading, page.text.includes('mg')]).to.deep.equal(['Are you in danger, or thinking about ending your life, right now?', false]);
    page.host.setAttribute('view', 'clinician');
    await page.untilText(heading);
    expect(page.answers.weight).to.deep.equal(['']);
    await page.fill('weight', '83');
    const {parentElement} = page.host;
    page.host.remove();
    parentElement?.append(page.host);
    page.host.requestUpdate();
    await page.settle();
    expect(page.answers.weight).to.deep.equal(['']);
  });

  it('shows every schedule that the clinic follows', async () => {
    const page = await open('weight-based-iv, esketamine');
    expect(page.all('h3').map(({textContent}) => textContent)).to.deep.equal(['Infusion into a vein', 'Esketamine nasal spray']);
  });

  it('shows the clinic’s own dose as its own, with its cap and the weight it goes by', async () => {
    const dose = {unit: 'mg/kg', min: 0.5, max: 0.8, overMinutes: {min: 40, max: 40}, weightBasis: 'ideal-if-bmi-30', capMg: 60, visibility: 'clinician-only'};
    const page = await CalculatorPage.open({view: 'clinician'}, {protocol: {...clinicProtocol, dose}});
    await page.untilText(heading);
    await page.fill('weight', '100');
    expect(page.text).to.include('50 to 60 mg').and.to.include('60 mg, whatever the weight.').and.to.include('ideal weight where the BMI is 30 or more').and.to.include('40 minutes').and.to.include('This clinic’s own setting.');
  });

  it('names what is wrong with a protocol, and refuses a view that there is not', async () => {
    const page = await CalculatorPage.open({view: 'clinician'}, {protocol: {...barestProtocol, route: 'oral'}});
    expect(page.text).to.include('protocol.route must be one of iv, im, sc, sl, esketamine');
    const other = await CalculatorPage.open({view: 'clinican'});
    expect(other.text).to.include('view must be one of patient, clinician, but is "clinican" (did you mean clinician?).');
    expect(other.text).not.to.include('mg');
  });

  it('gives every stated dose of the presets, and says of each what its source does not state', () => {
    const said = Object.fromEntries(presetIds.map((id) => [id, [factsOf(presets[id])['Dose as stated'], factsOf(presets[id])['Not stated']]]));
    const noDose = 'This source does not state a dose.';
    const byWeight = (more = '') => `This source does not state ${more}which weight to use; a highest dose in mg; how many sessions.`;
    expect(said).to.deep.equal({
      'fmpm-iv': [undefined, noDose], 'standard-iv': [undefined, noDose], 'mass-mind-iv': [undefined, noDose], 'six-infusions-iv': [undefined, noDose], 'composite-iv': [undefined, noDose],
      'weight-based-iv': ['0.5 to 1 mg/kg', byWeight()], 'weight-based-im': ['0.75 to 1.5 mg/kg', byWeight()],
      sublingual: ['100 to 300 mg', 'This source does not state how many sessions.'], esketamine: ['56 or 84 mg', undefined], 'spravato-label-trd': ['56 or 84 mg', undefined],
    });
    expect([factsOf(presets['spravato-label-trd'])['First session'], factsOf(presets['spravato-label-trd'])['Watched for at least'], factsOf(presets['weight-based-im'], '70')['For 70 kg (154.3 lb)']]).to.deep.equal(['56 mg', '120 minutes', '52.5 to 105 mg']);
  });

  it('gives each source with its grade, and a warning with the copies of the label', () => {
    const sources = (id: (typeof presetIds)[number]) => clinicianView([presets[id]], {text: '', unit: 'kg'}).schedules[0]!.sources.map(({label, note}) => `${label}: ${note}`);
    expect(sources('weight-based-iv')).to.deep.equal(['Ketamine for anxiety: routes and doses: Grade D. A web page by a clinic or a patient, not a study.']);
    expect(sources('spravato-label-trd')[0]).to.include('Grade A.').and.to.include('Read section 2 of the current label before use.');
    expect(presetIds.filter((id) => sources(id).length === 0)).to.deep.equal([]);
  });

  it('asks for a weight only where a dose goes by it', () => {
    const asked = presetIds.filter((id) => clinicianView([presets[id]], {text: '', unit: 'kg'}).weight !== undefined);
    expect(asked).to.deep.equal(['weight-based-iv', 'weight-based-im']);
  });

  it('has no empty fact and no number that is none, for any protocol and weight', () => {
    for (const protocol of [...Object.values(presets), parsed(clinicProtocol), parsed(barestProtocol)]) {
      const {schedules} = clinicianView([protocol], {text: '70', unit: 'kg'});
      const texts = schedules.flatMap(({facts, byWeight}) => [...facts.flatMap(({term, text}) => [term, text]), ...byWeight.map(({dose}) => dose)]);
      expect(texts.filter((text) => text.trim() === '' || /NaN|undefined|Infinity/.test(text))).to.deep.equal([]);
    }
  });
});

async function open(protocol: string): Promise<CalculatorPage> {
  const page = await CalculatorPage.open({protocol, view: 'clinician'});
  await page.untilText(heading);
  return page;
}
