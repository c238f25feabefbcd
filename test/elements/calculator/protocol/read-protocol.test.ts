import {expect} from '@open-wc/testing';
import {readProtocolState} from '../../../../src/elements/calculator/protocol/read-protocol.ts';
import {barestProtocol, clinicProtocol, parsed} from '../../../support/clinic-protocol.ts';

describe('Protocol state', () => {
  it('is ready with a protocol, whether it has every part or only the required ones', () => {
    for (const value of [clinicProtocol, barestProtocol]) {
      expect(readProtocolState(value, 'protocol')).to.deep.equal({kind: 'ready', protocol: parsed(value)});
    }
  });

  it('names the attribute before the path of each issue', () => {
    expect(readProtocolState({...clinicProtocol, version: 3, phases: [{kind: 'start'}]}, 'protocol-src')).to.deep.equal({
      kind: 'failed',
      isPassing: false,
      issues: [
        {path: 'protocol-src.version', message: 'must be a text that is not empty, but is 3'},
        {path: 'protocol-src.phases[0].kind', message: 'must be one of induction, taper, maintenance, but is "start"'},
      ],
    });
  });

  it('names the attribute alone where the whole is wrong', () => {
    expect(readProtocolState([], 'protocol')).to.deep.equal({kind: 'failed', isPassing: false, issues: [{path: 'protocol', message: 'must be an object, but is a list'}]});
  });
});
