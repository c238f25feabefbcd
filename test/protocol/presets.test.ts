import {expect} from '@open-wc/testing';
import {everyPath} from '../../src/protocol/cite.ts';
import {numbersOf} from '../../src/protocol/members.ts';
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

    it(`${preset.id} gives a reason for every number`, () => {
      expect([...numbersOf(preset).keys()].filter((path) => preset.because[path] === undefined)).to.deep.equal([]);
    });

    it(`${preset.id} gives a reason for every statement that is used`, () => {
      expect(statementsOf(preset).filter((path) => !isReasoned(preset, path))).to.deep.equal([]);
    });

    it(`${preset.id} gives no reason for what it does not say`, () => {
      const said = new Set(everyPath({...preset, because: {}}).map(([path]) => path));
      expect(Object.keys(preset.because).filter((path) => !said.has(path))).to.deep.equal([]);
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

describe('The facts of the five articles', () => {
  const used = new Set(allPresets.flatMap(factsOf));

  it('are 136, each with a topic of its own words', () => {
    const ids = Object.keys(sourceFacts);
    expect(ids.map((id) => Number(id.slice(3)))).to.deep.equal(Array.from({length: 136}, (_, index) => index + 1));
    expect(Object.values(sourceFacts).filter(({topic}) => topic === '')).to.deep.equal([]);
  });

  it('are each reached from a preset, or left aside for a reason', () => {
    const astray = Object.entries(sourceFacts).filter(([id, {unused}]) => used.has(id) === (unused !== undefined));
    expect(astray.map(([id, {unused}]) => `${id} is ${unused === undefined ? 'neither' : 'both'}`)).to.deep.equal([]);
  });

  it('are known wherever a preset names one', () => {
    expect([...used].filter((id) => sourceFacts[id] === undefined && sourceOf(id)?.id !== id)).to.deep.equal([]);
  });

  it('belong to a source that the preset names, to one that gives it a limit, or to one whose direction it reads', () => {
    const foreign = allPresets.flatMap((preset) => factsOf(preset).filter((id) => !preset.sources.includes(sourceOf(id)?.id ?? '')).map((id) => `${preset.id} ${id}`));
    expect(foreign).to.deep.equal(['standard-iv S3-101', 'mass-mind-iv S1-034', 'mass-mind-iv S1-040', 'sublingual S1-037', 'sublingual S1-036', 'sublingual S1-038']);
  });
});

function factsOf({because}: Protocol): string[] {
  const facts = Object.values(because).flatMap(({src, also = []}) => [...(src === undefined ? [] : [src]), ...also]);
  return [...new Set(facts)];
}

function expectFounded(where: string, because: Because | undefined, figure: number): void {
  if (because === undefined) throw new Error(`${where} has no reason`);
  const {basis, src} = because;
  if (src !== undefined) expect(sourceOf(src), where).not.to.equal(undefined);
  if (basis === 'source') expect(sourceFacts[src ?? '']?.figures, where).to.include(figure);
  if (basis === 'derived') expect(sourceFacts, where).to.include.keys(src ?? '');
  if (basis === 'label') expect(src, where).to.equal('SPRAVATO-US');
}

/** What a preset says besides its numbers: silence, names and codes of its own making are no statements. */
function statementsOf(preset: Protocol): string[] {
  return everyPath({...preset, because: {}})
    .filter(([path, value]) => isStatement(path) && !isSilence(path, value))
    .map(([path]) => path);
}

function isStatement(path: string): boolean {
  return /^(conditions|route|setting|consultationFirst|session\.(recovery|driverHome|vitals|sideEffects)|firstBenefit|factors\.[^.]+|phases\.\w+\.(need|principle|checkpoints\.[^.]+))$/.test(path);
}

function isSilence(path: string, value: unknown): boolean {
  return path === 'session.recovery' && !(value as {stated: boolean}).stated;
}

/** A statement with numbers in it has theirs. */
function isReasoned({because}: Protocol, path: string): boolean {
  return Object.keys(because).some((reasoned) => reasoned === path || reasoned.startsWith(`${path}.`));
}
