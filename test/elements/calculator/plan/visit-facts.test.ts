import {expect} from '@open-wc/testing';
import {visit as words} from '../../../../src/i18n/en/outlook.ts';
import {plan as planWords} from '../../../../src/i18n/en/plan.ts';
import {presetIds, type PresetId} from '../../../../src/protocol/presets.ts';
import {barestProtocol, clinicProtocol} from '../../../support/clinic-protocol.ts';
import {ownPlan, somePlan} from '../../../support/rendered-plan.ts';

const texts = (protocol: PresetId): string[] => somePlan({}, {protocol}).view.visit.map(({text}) => text);
const own = (protocol: unknown): string[] => ownPlan(protocol).view.visit.map(({text}) => text);

describe('Facts about a visit', () => {
  it('give the time at the clinic, with what it is worked out from', () => {
    expect(texts('mass-mind-iv')[0]).to.equal('40 to 60 minutes of treatment. Plan for up to 3 hours at the clinic: that is the treatment, and 60 minutes to 2 hours until the effects have worn off.');
  });

  it('give the time of a spray under watch', () => {
    expect(texts('spravato-label-trd')[0]).to.equal('You are watched at the clinic for at least 2 hours.');
    expect(texts('spravato-label-trd')[1]).to.equal(planWords.notices.DRIVER_HOME);
  });

  it('promise nobody at home that they are watched', () => {
    expect(presetIds.filter((id) => !texts(id)[3]?.includes('You are watched'))).to.deep.equal(['sublingual']);
  });

  it('say so where a source is silent', () => {
    expect(texts('standard-iv')[0]).to.equal(words.noneStated);
    expect(texts('weight-based-iv')[0]).to.equal(`45 to 60 minutes of treatment. ${words.longerThanTreatment} ${planWords.notices.RECOVERY_NOT_STATED}`);
    expect(own(barestProtocol).slice(0, 2)).to.deep.equal([words.noneStated, words.homeNotStated]);
  });

  it('give the whole visit as the clinic states it', () => {
    expect(own(clinicProtocol)[0]).to.equal(
      '40 to 50 minutes of treatment. You are watched at the clinic for at least 30 minutes. 45 minutes of rest afterward. Plan for up to 2½ hours at the clinic: that is the treatment, and 60 to 90 minutes until the effects have worn off.',
    );
  });

  it('tell what each source says of the first change, never without the general sentence', () => {
    const changes = Object.fromEntries(presetIds.map((id) => [id, texts(id)[2]?.replace(` ${words.firstChangeText}`, '')]));
    expect(changes).to.deep.equal({
      'fmpm-iv': 'This schedule names session 1 to 2.',
      'standard-iv': words.benefit['hours-or-days'],
      'mass-mind-iv': words.benefit['after-first-series'],
      'six-infusions-iv': words.fromSession(1),
      'weight-based-iv': words.benefit.hours,
      'weight-based-im': words.benefit.hours,
      sublingual: words.benefit['slower-than-injection'],
      esketamine: words.benefit.hours,
      'spravato-label-trd': words.benefitNotStated,
      'composite-iv': 'This schedule names session 1 to 6.',
    });
    expect(presetIds.every((id) => texts(id)[2]?.endsWith(words.firstChangeText))).to.equal(true);
  });

  it('pass on what the clinic says of the first change, as the clinic’s words', () => {
    expect(own(clinicProtocol)[2]).to.equal(`This clinic says: “Many of our patients tell us of a change by the third visit.” ${words.firstChangeText}`);
    expect(own(barestProtocol)[2]).to.equal(`${words.benefitNotStated} ${words.firstChangeText}`);
    expect(own({...clinicProtocol, firstBenefit: {bySession: {min: 2}}})[2]).to.include('This schedule names session 2 or later.');
    expect(own({...clinicProtocol, firstBenefit: {bySession: {min: 2, max: 2}}})[2]).to.include('This schedule names session 2.');
  });
});
