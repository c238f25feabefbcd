import {expect} from '@open-wc/testing';
import {evidenceFor} from '../../src/protocol/evidence.ts';
import {presets, type PresetId} from '../../src/protocol/presets.ts';
import {sources} from '../../src/protocol/sources.ts';
import {allPresets} from '../support/a-protocol.ts';

const cards = (id: PresetId, topic: string) => evidenceFor(presets[id], topic).map(({source, timePoint}) => [source, timePoint].filter(Boolean).join(', '));

describe('evidenceFor', () => {
  it('goes by topic', () => {
    expect(cards('standard-iv', 'anxiety')).to.deep.equal(['OLIVER2022', 'TAYLOR2018, one infusion', 'GLUE2018, three months of weekly injections']);
    expect(cards('standard-iv', 'ptsd')).to.deep.equal(['FEDER2021, 2 weeks, six infusions', 'ABDALLAH2022, eight infusions']);
    expect(cards('standard-iv', 'depression')).to.deep.equal([
      'OLIVER2022, within 6 weeks', 'OLIVER2022, after 10 infusions', 'PFEIFFER2024, 6 weeks', 'PFEIFFER2024, 12 months',
      'MCINNES2022, 14 to 31 days', 'MCINNES2022, 4 weeks', 'MCINNES2022, 8 weeks', 'PHILLIPS2019, after 6 infusions',
    ]);
    expect(cards('standard-iv', 'unsure').sort()).to.deep.equal([...cards('standard-iv', 'anxiety'), ...cards('standard-iv', 'depression')].sort());
    expect(cards('standard-iv', 'something else')).to.deep.equal([]);
  });

  it('corrects a source’s own claim, whatever the topic', () => {
    const corrected = evidenceFor(presets['mass-mind-iv'], 'anxiety').find(({correction}) => correction !== undefined);
    expect(corrected).to.deep.equal({
      source: 'OLIVER2022', population: 'treatment-resistant depression', grade: 'B', sampleSize: 424, measure: 'PHQ-9', timePoint: 'after 10 infusions',
      responsePct: 72, remissionPct: 38, correction: 'measured-depression-not-anxiety',
    });
  });

  it('goes by route: no figures of infusions for lozenges or the nasal spray', () => {
    expect(cards('sublingual', 'anxiety')).to.deep.equal(['HULL2022, 4 weeks']);
    expect([cards('sublingual', 'depression'), cards('esketamine', 'depression'), cards('esketamine', 'anxiety')]).to.deep.equal([[], [], []]);
  });

  it('names a group and a known source with its grade for every figure', () => {
    for (const preset of allPresets) {
      for (const card of [...evidenceFor(preset, 'unsure'), ...evidenceFor(preset, 'ptsd')]) {
        expect(card.population).not.to.equal('');
        expect(sources[card.source]?.grade).to.equal(card.grade);
      }
    }
  });
});
