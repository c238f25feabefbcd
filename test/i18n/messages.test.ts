import {expect} from '@open-wc/testing';
import * as plan from '../../src/i18n/en/plan.ts';
import * as start from '../../src/i18n/en/start.ts';
import {isMessage, withMessages} from '../../src/i18n/messages.ts';

const words = {...start, ...plan};

describe('A clinic’s own messages', () => {
  it('take the place of ours and leave the others', () => {
    const own = withMessages(words, {'shared.back': 'Return', 'plan.notices.DRIVER_HOME': 'Bring a friend.'});
    expect([own.shared?.back, own.shared?.continue, own.plan?.notices.DRIVER_HOME, own.plan?.notices.OFF_LABEL]).to.deep.equal(['Return', start.shared.continue, 'Bring a friend.', plan.plan.notices.OFF_LABEL]);
    expect(start.shared.back).to.equal('Back');
  });

  it('are given what ours is given', () => {
    expect(withMessages(words, {'shared.attribute': '{2} ({1})'}).shared?.attribute('phone', 'is wrong')).to.equal('is wrong (phone)');
  });

  it('change nothing where there is no such message', () => {
    expect(withMessages(words, {'shared.nothing': 'x', 'shared': 'x', 'shared.back.more': 'x', 'cost.heading': 'x'})).to.deep.equal(words);
  });

  it('are known by the path of a text or of a function that makes one', () => {
    expect(['shared.back', 'shared.attribute', 'plan.notices.OFF_LABEL', 'shared', 'plan.notices', 'shared.constructor.name'].map((path) => isMessage(words, path))).to.deep.equal([true, true, true, false, false, false]);
  });
});
