import {expect} from '@open-wc/testing';
import {year as words} from '../../../../src/i18n/en/outlook.ts';
import {yearView} from '../../../../src/elements/calculator/plan/year-view.ts';
import {presetIds, presets} from '../../../../src/protocol/presets.ts';
import {somePlan} from '../../../support/rendered-plan.ts';

const start = {start: ['2026-04-06']};

describe('View of the year', () => {
  it('gives the year by how long relief lasts', () => {
    expect(somePlan({}).view.year?.picture?.rows.map(({name, detail, count}) => [name, detail, count])).to.deep.equal([
      ['If relief lasts long', 'every 8 weeks', '6 follow-up sessions'],
      ['As the schedule expects', 'every 4 weeks', '12 follow-up sessions'],
      ['If relief fades sooner', 'every 2 to 3 weeks', '16 to 24 follow-up sessions'],
    ]);
  });

  it('draws as many marks as it says, for every preset', () => {
    const years = presetIds.flatMap((protocol) => {
      const {plan, view: {year}} = somePlan(start, {protocol});
      return year?.picture?.rows.map(({fewest, most}, index) => [fewest.length, most.length, plan.outlook?.[index]?.boosters12m.min, plan.outlook?.[index]?.boosters12m.max]) ?? [];
    });
    expect(years).to.have.length(18);
    for (const [fewest, most, min, max] of years) expect([fewest, most]).to.deep.equal([min, max]);
  });

  it('names months where there is a first day, and weeks where there is none', () => {
    const names = (answers: Readonly<Record<string, readonly string[]>>) => somePlan(answers).view.year?.picture?.names.slice(0, 3);
    expect(names(start)).to.deep.equal([{day: 0, label: 'Apr'}, {day: 25, label: 'May'}, {day: 56, label: 'Jun'}]);
    expect(names({})).to.deep.equal([{day: 0, label: 'Week 1'}, {day: 91, label: 'Week 14'}, {day: 182, label: 'Week 27'}]);
  });

  it('says the same in a table', () => {
    expect(somePlan(start).view.year?.table.map(({relief, often, count, first}) => ({relief, often, count, first}))).to.deep.equal([
      {relief: 'If relief lasts long', often: 'every 8 weeks', count: '6', first: 'Jun\u00a018'},
      {relief: 'As the schedule expects', often: 'every 4 weeks', count: '12', first: 'May\u00a021'},
      {relief: 'If relief fades sooner', often: 'every 2 to 3 weeks', count: '16 to 24', first: 'May\u00a07 to May\u00a014'},
    ]);
    expect(somePlan({}).view.year?.table[2]?.first).to.equal('Week 5 to Week 6');
  });

  it('says that no mark is an appointment', () => {
    expect(somePlan({}).view.year?.notes).to.include(words.possibilities);
  });

  it('draws no year after a flag, and says it in words', () => {
    const year = somePlan({...start, health: ['some']}).view.year;
    expect([year?.picture, year?.notes, year?.table.map(({sessions}) => sessions)]).to.deep.equal([undefined, [words.context], ['6 follow-up sessions', '12 follow-up sessions', '16 to 24 follow-up sessions']]);
  });

  it('has no year where the source does not say how it goes on', () => {
    const without = presetIds.filter((protocol) => somePlan(start, {protocol}).view.year === undefined);
    expect(without).to.deep.equal(['weight-based-iv', 'weight-based-im', 'sublingual', 'esketamine']);
  });

  it('says so where nothing follows within the year', () => {
    const {plan} = somePlan(start);
    const outlook = plan.outlook?.map((row) => ({...row, boosters12m: {min: 0, max: 0}, days: {fewest: [], most: []}}));
    const year = yearView({...plan, ...(outlook && {outlook})}, presets['standard-iv']);
    expect([year?.picture?.rows[0]?.count, year?.picture?.rows[0]?.label, year?.table[0]?.first]).to.deep.equal(['0 follow-up sessions', 'No marks.', 'None']);
  });
});
