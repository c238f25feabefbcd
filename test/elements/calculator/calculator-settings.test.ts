import {expect} from '@open-wc/testing';
import {readCalculatorSettings} from '../../../src/elements/calculator/calculator-settings.ts';
import {presets} from '../../../src/protocol/presets.ts';

describe('Calculator settings', () => {
  it('needs no attribute at all', () => {
    const absent = {startDate: undefined, pace: undefined, clinicDays: undefined, reviewedOn: undefined, today: undefined};
    expect(readCalculatorSettings({})).to.deep.equal({settings: {...absent, presets: ['standard-iv'], closures: [], prices: undefined, reviewer: ''}, issues: []});
  });

  it('reads each attribute', () => {
    const {settings, issues} = readCalculatorSettings({
      protocol: 'fmpm-iv', 'start-date': '2026-04-06', pace: 'compact', 'clinic-days': 'mon, wed,fri', closures: '2026-12-24, 2026-12-25', 'price-session': '450', 'price-consult': '200', currency: 'USD', reviewer: 'Dr. Okafor', 'reviewed-on': '2026-02-10', today: '2026-03-20',
    });
    expect(issues).to.deep.equal([]);
    expect(settings).to.deep.equal({
      presets: ['fmpm-iv'], startDate: '2026-04-06', pace: 'compact', clinicDays: ['mon', 'wed', 'fri'], closures: ['2026-12-24', '2026-12-25'], prices: {session: 450, consult: 200, currency: 'USD'}, reviewer: 'Dr. Okafor', reviewedOn: '2026-02-10', today: '2026-03-20',
    });
  });

  it('reads several schedules, the first as the default', () => {
    const {settings, issues} = readCalculatorSettings({protocol: 'composite-iv, esketamine,weight-based-im'});
    expect([settings.presets, issues]).to.deep.equal([['composite-iv', 'esketamine', 'weight-based-im'], []]);
  });

  it('refuses a schedule that is named twice, unknown or left empty in a list', () => {
    const paths = ['fmpm-iv,fmpm-iv', 'fmpm-iv,mine', 'fmpm-iv,'].map((protocol) => readCalculatorSettings({protocol}).issues.map(({path}) => path));
    expect(paths).to.deep.equal([['protocol'], ['protocol'], ['protocol']]);
  });

  it('names each wrong attribute and what is accepted', () => {
    const {issues} = readCalculatorSettings({protocol: 'mine', 'start-date': '2026-02-30', pace: 'fast', 'clinic-days': 'mon,montag', closures: 'Christmas', 'reviewed-on': 'May', today: 'now'});
    expect(issues).to.deep.equal([
      {path: 'protocol', message: `must be one of ${Object.keys(presets).join(', ')}, or several of them, each once, separated by commas, but is "mine"`},
      {path: 'start-date', message: 'must be a day written YYYY-MM-DD, but is "2026-02-30"'},
      {path: 'pace', message: 'must be one of standard, compact, but is "fast"'},
      {path: 'clinic-days', message: 'must be days out of mon, tue, wed, thu, fri, sat, sun, separated by commas, but is "mon,montag"'},
      {path: 'closures', message: 'must be days written YYYY-MM-DD, separated by commas, but is "Christmas"'},
      {path: 'reviewed-on', message: 'must be a day written YYYY-MM-DD, but is "May"'},
      {path: 'today', message: 'must be a day written YYYY-MM-DD, but is "now"'},
    ]);
  });
});
