import {expect} from '@open-wc/testing';
import {evidenceFor} from '../../src/protocol/evidence.ts';
import {presets, type PresetId} from '../../src/protocol/presets.ts';
import {sources} from '../../src/protocol/sources.ts';
import {allPresets} from '../support/a-protocol.ts';

const cards = (id: PresetId, topic: string) => evidenceFor(presets[id], topic).map(({source, timePoint}) => [source, timePoint].filter(Boolean).join(', '));

describe('evidenceFor', () => {
  it('goes by topic', () => {
    expect(cards('standard-iv', 'anxiety')).to.deep.equal([
      'OLIVER2022', 'HIETAMIES2023, after the first series', 'TAYLOR2018, one infusion', 'WHITTAKER2021', 'GLUE2017, after each of three injections',
      'GLUE2018, three months of weekly injections',
    ]);
    expect(cards('standard-iv', 'ptsd')).to.deep.equal(['FEDER2021, 2 weeks, six infusions', 'ABDALLAH2022, eight infusions']);
    expect(cards('standard-iv', 'depression')).to.deep.equal([
      'OLIVER2022, within 6 weeks', 'OLIVER2022, after 10 infusions', 'PFEIFFER2024, 6 weeks', 'PFEIFFER2024, 12 months',
      'MCINNES2022, 14 to 31 days', 'MCINNES2022, 4 weeks', 'MCINNES2022, 8 weeks', 'PHILLIPS2019, after 6 infusions', 'ANAND2023, three weeks, twice a week', 'EKSTRAND2022, up to 12 infusions',
      'EKSTRAND2022, 12 months', 'JUBY2024, after 6 infusions', 'MURROUGH2013, six infusions in 12 days', 'SINGH2016, 15 days',
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

  it('shows both sides where studies disagree', () => {
    const findings = evidenceFor(presets['standard-iv'], 'ptsd').map(({responsePct, finding}) => responsePct ?? finding);
    expect(findings).to.deep.equal([67, 'no-significant-difference']);
  });

  it('gives the group for comparison wherever there was one, and keeps no study that nobody has read', () => {
    const all = [...evidenceFor(presets['composite-iv'], 'unsure'), ...evidenceFor(presets['composite-iv'], 'ptsd')];
    expect(all.filter(({control, controlResponsePct, controlRemissionPct}) => control === undefined && (controlResponsePct ?? controlRemissionPct) !== undefined)).to.deep.equal([]);
    expect(all.filter(({source}) => sources[source]?.checked === 'secondary')).to.deep.equal([]);
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
