import {expect} from '@open-wc/testing';
import type {Because, Protocol} from '../../src/protocol/protocol.ts';
import {parseProtocol} from '../../src/protocol/parse-protocol.ts';
import {isPresetId, presetIds, presets} from '../../src/protocol/presets.ts';
import {sourceOf, sources} from '../../src/protocol/sources.ts';
import {allPresets} from '../support/a-protocol.ts';
import {sourceFacts} from '../support/source-facts.ts';

describe('presets', () => {
  it('are ten, each under its own id', () => {
    expect(presetIds).to.deep.equal([
      'fmpm-iv', 'standard-iv', 'mass-mind-iv', 'six-infusions-iv', 'weight-based-iv', 'weight-based-im', 'sublingual', 'esketamine', 'spravato-label-trd', 'composite-iv',
    ]);
    expect(allPresets.map(({id}) => id)).to.deep.equal(presetIds);
    expect([isPresetId('esketamine'), isPresetId('toString')]).to.deep.equal([true, false]);
  });

  for (const preset of allPresets) {
    it(`${preset.id} reads back from JSON as it is`, () => {
      expect(parseProtocol(JSON.parse(JSON.stringify(preset)))).to.deep.equal({kind: 'ok', protocol: preset});
    });

    it(`${preset.id} gives a reason for every number, and for nothing else`, () => {
      const numbers = numbersOf(preset);
      expect(Object.keys(preset.because).sort()).to.deep.equal([...numbers.keys()].sort());
    });

    it(`${preset.id} says what its sources say`, () => {
      for (const [path, figure] of numbersOf(preset)) expectFounded(`${preset.id}: ${path}`, preset.because[path], figure);
    });
  }

  it('go by the label only where the drug has one', () => {
    const byLabel = allPresets.filter(({because}) => Object.values(because).some(({basis}) => basis === 'label'));
    expect(byLabel.map(({id}) => id)).to.deep.equal(['esketamine', 'spravato-label-trd']);
  });

  it('have no route into a crisis: no preset is for suicidal thoughts', () => {
    expect(new Set(allPresets.flatMap(({conditions}) => conditions))).to.deep.equal(new Set(['anxiety', 'depression', 'anxiety-off-label']));
  });

  it('name sources and doses only as the library and the clinician’s view know them', () => {
    expect(allPresets.flatMap((preset) => preset.sources).filter((id) => !Object.hasOwn(sources, id))).to.deep.equal([]);
    expect(allPresets.filter(({dose}) => dose && (dose.visibility as string) !== 'clinician-only')).to.deep.equal([]);
  });

  it('plan six sessions, eight of esketamine, and none where the source is silent', () => {
    const planned = Object.entries(presets).map(([id, {phases}]) => [id, phases[0]?.kind === 'induction' ? phases[0].count?.planned : undefined]);
    expect(Object.fromEntries(planned)).to.deep.equal({
      'fmpm-iv': 6, 'standard-iv': 6, 'mass-mind-iv': 6, 'six-infusions-iv': 6, 'weight-based-iv': undefined, 'weight-based-im': undefined,
      sublingual: undefined, esketamine: 8, 'spravato-label-trd': 8, 'composite-iv': 6,
    });
  });
});

describe('sources', () => {
  it('are found by their id and by their facts', () => {
    expect(['S1', 'S1-025', 'SPRAVATO-US', 'S9-001', 'toString'].map((src) => sourceOf(src)?.id)).to.deep.equal(['S1', 'S1', 'SPRAVATO-US', undefined, undefined]);
  });

  it('are each graded, and linked over https where there is a link', () => {
    for (const [id, source] of Object.entries(sources)) {
      expect(source.id).to.equal(id);
      expect(source.grade).to.be.oneOf(['A', 'B', 'C', 'D']);
      if (source.url !== undefined) expect(new URL(source.url).protocol).to.equal('https:');
    }
  });
});

function expectFounded(where: string, because: Because | undefined, figure: number): void {
  if (because === undefined) throw new Error(`${where} has no reason`);
  const {basis, src} = because;
  if (src !== undefined) expect(sourceOf(src), where).not.to.equal(undefined);
  if (basis === 'source') expect(sourceFacts[src ?? '']?.figures, where).to.include(figure);
  if (basis === 'derived') expect(sourceFacts, where).to.include.keys(src ?? '');
  if (basis === 'label') expect(src, where).to.equal('SPRAVATO-US');
}

/** Every number of a protocol by its path; members of lists go by id, else type, else index. */
function numbersOf(protocol: Protocol): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'number') found.set(path.join('.'), value);
    if (Array.isArray(value)) value.forEach((item: {id?: string; type?: string}, index) => walk(item, [...path, item.id ?? item.type ?? String(index)]));
    else if (typeof value === 'object' && value !== null) for (const [key, member] of Object.entries(value)) walk(member, [...path, key]);
  };
  walk({...protocol, because: {}}, []);
  return found;
}
