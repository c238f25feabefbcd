import {expect} from '@open-wc/testing';
import {clinicText} from '../../../src/elements/calculator/clinic-text.ts';
import {presets} from '../../../src/protocol/presets.ts';
import {aProtocol} from '../../support/a-protocol.ts';

describe('Clinic text', () => {
  const cases: readonly (readonly [string, Parameters<typeof clinicText>[1], string | undefined])[] = [
    ['takes one text as it is', 'Our way', 'Our way'],
    ['takes English among several', {es: 'A nuestra manera', en: 'Our way'}, 'Our way'],
    ['takes the English of a country', {es: 'A nuestra manera', 'en-CA': 'Our way'}, 'Our way'],
    ['takes the first where there is no English', {fr: 'Notre voie', es: 'A nuestra manera'}, 'Notre voie'],
    ['has none where no language is given', {}, undefined],
    ['has none where there is no text', undefined, undefined],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => expect(clinicText(aProtocol(), text)).to.equal(expected));
  }

  it('takes the codes of a preset for no text', () => {
    const preset = presets['standard-iv'];
    expect(preset.firstBenefit?.text).to.equal('hours-or-days');
    expect(clinicText(preset, preset.firstBenefit?.text)).to.equal(undefined);
  });
});
