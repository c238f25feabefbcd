import {expect} from '@open-wc/testing';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import {aProtocol} from '../support/a-protocol.ts';

const notices = (protocolId: string) => calculatePlan({protocolId}).notices;

describe('noticesFor', () => {
  it('says of each preset what must be said, in one order', () => {
    const always = ['CONSULT_FIRST', 'MAY_NOT_RESPOND'];
    expect(notices('standard-iv')).to.deep.equal([...always, 'OFF_LABEL', 'DRIVER_HOME', 'RECOVERY_NOT_STATED']);
    expect(notices('mass-mind-iv')).to.deep.equal([...always, 'OFF_LABEL', 'DRIVER_HOME', 'STAT_CORRECTED']);
    expect(notices('sublingual')).to.deep.equal([...always, 'OFF_LABEL', 'FDA_COMPOUNDED_WARNING', 'RECOVERY_NOT_STATED', 'COUNT_NOT_STATED']);
    expect(notices('spravato-label-trd')).to.deep.equal([...always, 'OBSERVATION_2H', 'DRIVER_HOME']);
    expect(notices('composite-iv')).to.deep.equal([...always, 'OFF_LABEL', 'DRIVER_HOME', 'SOURCES_DISAGREE', 'STAT_CORRECTED']);
    expect(notices('fmpm-iv')).to.deep.equal([...always, 'OFF_LABEL', 'DRIVER_HOME', 'RECOVERY_NOT_STATED', 'MAINTENANCE_INTERPRETED']);
  });

  it('says nothing of a series to a returning patient', () => {
    expect(calculatePlan({protocolId: 'weight-based-iv', mode: 'returning'}).notices).to.deep.equal([
      'CONSULT_FIRST', 'MAY_NOT_RESPOND', 'OFF_LABEL', 'DRIVER_HOME', 'RECOVERY_NOT_STATED', 'INTERVAL_NOT_STATED',
    ]);
  });

  it('warns of compounded ketamine wherever it is taken at home', () => {
    expect(calculatePlan({protocol: aProtocol({setting: ['at-home-supervised']})}).notices).to.include('FDA_COMPOUNDED_WARNING');
  });

  it('puts the health flag first', () => {
    expect(calculatePlan({protocolId: 'standard-iv', flags: true}).notices[0]).to.equal('CONTACT_CLINIC_FIRST');
  });
});
