import {expect} from '@open-wc/testing';
import {plan as words, returning as returningWords} from '../../../../src/i18n/en/plan.ts';
import type {Notice} from '../../../../src/protocol/plan.ts';
import {presetIds} from '../../../../src/protocol/presets.ts';
import {renderedPlan, somePlan} from '../../../support/rendered-plan.ts';

const start = {start: ['2026-04-06']};
const returning = {visit: ['returning'], relief: ['returned'], reliefDays: ['24'], interval: ['35'], lastSession: ['2026-03-01']};
/** Said in other words, or only where it has a place. */
const saidElsewhere: readonly Notice[] = ['CONTACT_CLINIC_FIRST', 'CONSULT_FIRST', 'OFF_LABEL', 'RECOVERY_NOT_STATED'];

describe('Plan view', () => {
  it('leads with the range, its weeks, what is booked and who decides', () => {
    const {headline} = somePlan({}).view;
    expect([headline.main, headline.over, ...headline.lead]).to.deep.equal([
      '4 to 6 sessions', 'over 2 to 3 weeks',
      'Clinics that follow this schedule usually start with this range.',
      'This source also mentions going on to 7 for some people.',
      'This clinic books 6, and your clinician decides.',
    ]);
  });

  it('says what the source says beside a range that answers have widened', () => {
    const {headline} = somePlan({severity: ['severe-or-panic']}).view;
    expect([headline.main, headline.lead[0]]).to.deep.equal(['4 to 7 sessions', 'Clinics that follow this schedule usually start with 4 to 6. Your answers widen the upper end to 7.']);
  });

  it('says so where a source is silent', () => {
    const {headline, picture, year, course} = somePlan({}, {protocol: 'weight-based-iv'}).view;
    expect([headline.main, headline.lead[0], picture, year, course]).to.deep.equal(['No fixed number of sessions', words.notices.COUNT_NOT_STATED, undefined, undefined, undefined]);
  });

  it('puts what happens on days', () => {
    const rows = somePlan(start).view.rows.map(({when, what}) => `${when.replaceAll('\u00a0', ' ')}: ${what}`);
    expect(rows).to.deep.equal([
      'First: A talk with a clinician',
      'Mon, Apr 6 to Thu, Apr 23: 6 sessions',
      'Thu, Apr 16: An early look',
      'Around Apr 30: The check-in',
      'Thu, May 21 to Thu, Jun 18: A first follow-up session, if it helped',
    ]);
  });

  it('counts days where there is no date', () => {
    const rows = somePlan({}).view.rows.map(({when}) => when.replaceAll('\u00a0', ' '));
    expect(rows).to.deep.equal(['First', 'Day 1 to Day 18', 'After session 4', 'About 7 days after the last session', '4 to 8 weeks after the last session']);
  });

  it('lists the tapers of a label and books none of them', () => {
    const {view} = somePlan(start, {protocol: 'spravato-label-trd', reviewer: 'Dr. Okafor'});
    expect(view.rows.map(({what}) => what)).to.deep.equal(['A talk with a clinician', '8 sessions', 'The check-in', '4 more sessions', 'A first follow-up session, if it helped']);
    expect(view.course).to.equal('See times for these 8 sessions');
  });

  it('gives each answer its effect, its reason and what speaks against it', () => {
    const {answers} = somePlan({severity: ['mild-or-secondary'], also: ['chronic-pain']}).view;
    expect(answers?.items.map(({name, effect, counter}) => [name, effect, counter !== undefined])).to.deep.equal([
      ['Mild, or linked to another condition', 'Points to the lower end of the range.', false],
      ['Long-term pain as well', 'Widens the upper end of the range.', true],
    ]);
    expect(answers?.mixed).to.equal(words.notices.EVIDENCE_MIXED);
    expect(somePlan({}).view.answers).to.equal(undefined);
  });

  it('tells those who come back how far apart sessions are, and why', () => {
    const {headline, reasons, rows} = somePlan(returning).view;
    expect([headline.eyebrow, headline.main, headline.over, headline.lead[0], rows.length]).to.deep.equal([
      'What published schedules say', '17 to 24 days', 'between sessions', 'That would be Wednesday, March\u00a018 to Wednesday, March\u00a025.', 0,
    ]);
    expect(reasons).to.include(words.published.tightens('every 2 to 3 weeks')).and.to.include(returningWords.beforeItWearsOff);
  });

  it('says by what the days between sessions were set', () => {
    const why = (answers: Record<string, string[]>): string | undefined => somePlan({...returning, ...answers}).view.reasons[0];
    expect([why({}), why({interval: []}), why({relief: ['unsure']}), why({reliefDays: ['8']}), why({relief: ['still-well'], interval: ['28']})]).to.deep.equal([
      returningWords.direction.sooner, returningWords.byRelief, returningWords.direction.start, returningWords.shortest, returningWords.direction.later,
    ]);
  });

  it('shows both sentences where two sources lead to different days, and says which one is followed', () => {
    const reasons = (days: string, interval: string): readonly string[] => somePlan({...returning, reliefDays: [days], interval: [interval]}).view.reasons;
    expect(reasons('49', '56')).to.include.members([words.published.tightens('every 2 to 3 weeks'), returningWords.beforeItWearsOff, returningWords.twoAnswers]);
    expect(reasons('24', '35')).to.include(returningWords.leastOften).and.not.to.include(returningWords.twoAnswers);
  });

  it('gives those who come back questions for the clinic, by what they said, and a new patient none', () => {
    const first = (answers: Record<string, string[]>, protocol = 'standard-iv'): string | undefined => somePlan({...returning, ...answers}, {protocol}).view.questions[0];
    const {noRelief, notStated, shortest, longest, sooner, later, same, start: unsure} = returningWords.questions;
    expect([
      first({relief: ['no-relief']}), first({}, 'weight-based-iv'), first({reliefDays: ['8']}), first({relief: ['still-well'], interval: ['91']}), first({relief: ['still-well'], interval: ['120']}),
      first({}), first({relief: ['still-well'], interval: ['28']}), first({reliefDays: ['36'], interval: ['35']}), first({relief: ['unsure']}),
    ]).to.deep.equal([noRelief, notStated, shortest, longest, longest, sooner, later, same, unsure].map(([question]) => question));
    expect([somePlan(returning).view.questions.at(-1), somePlan({}).view.questions]).to.deep.equal([returningWords.questions.always, []]);
  });

  it('asks someone whose interval is longer than any in the schedule to talk with the clinic, and books nothing', () => {
    const {headline, course} = somePlan({...returning, relief: ['still-well'], interval: ['120']}).view;
    expect([headline.main, headline.lead.includes(words.published.longest), course]).to.deep.equal([returningWords.none, true, undefined]);
  });

  it('names our rules only where they set the days', () => {
    const names = (answers: Record<string, string[]>): boolean => somePlan({...returning, ...answers}).view.reasons.some((reason) => reason.endsWith('This is our rule, not a source’s.'));
    expect([names({}), names({interval: []}), names({relief: ['unsure']}), names({reliefDays: ['8']})]).to.deep.equal([true, true, false, false]);
  });

  it('names a single day between sessions once', () => {
    expect(somePlan({...returning, relief: ['still-well'], interval: ['91']}).view.headline.lead).to.include('That would be Sunday, May\u00a031.');
  });

  it('offers times for one session in the singular', () => {
    expect([somePlan(returning).view.nextStep, somePlan({}).view.nextStep]).to.deep.equal([
      'Nothing is booked yet. You can look at times for this session, or start with a talk.', 'Nothing is booked yet. You can look at times for the whole series, or start with a talk.',
    ]);
  });

  it('draws nothing and speaks of no times to choose after a flag', () => {
    const {picture, rows, nextStep} = somePlan({...start, health: ['some']}).view;
    expect([picture, rows.find(({what}) => what === '6 sessions')?.text, rows.flatMap(({badge}) => badge ?? []), nextStep]).to.deep.equal([undefined, `2 to 5 days apart. ${words.rhythmOnly}`, [], undefined]);
    expect(renderedPlan({...start, health: ['some']})).not.to.match(/real times|as a table|Your next step/i);
  });

  it('says how to see days when the last session has none', () => {
    expect(somePlan({...returning, lastSession: []}).view.headline.lead).to.include(returningWords.addDay);
  });

  it('says so when the days of the next session have passed', () => {
    expect(somePlan({...returning, lastSession: ['2026-01-05']}).view.headline.lead).to.include(returningWords.passed);
  });

  it('asks whether sessions still serve someone who is well at the longest interval', () => {
    expect(somePlan({...returning, relief: ['still-well'], interval: ['91']}).view.headline.lead).to.include(words.published.longest);
  });

  it('names the reviewer and the day', () => {
    const last = (attributes: Record<string, string>): string | undefined => somePlan({}, attributes).view.fixed.at(-1);
    expect([last({reviewer: 'Dr. Okafor', 'reviewed-on': '2026-02-10'}), last({reviewer: 'Dr. Okafor'}), last({'reviewed-on': '2026-02-10'}), last({})]).to.deep.equal([
      'Last reviewed by Dr. Okafor on Tuesday, February\u00a010, 2026.', 'Reviewed by Dr. Okafor.', 'Last reviewed on Tuesday, February\u00a010, 2026.', words.disclosure,
    ]);
  });

  it('has a sentence for every notice of every preset', () => {
    const missing = presetIds.flatMap((protocol) => [start, {...returning, relief: ['no-relief']}, {...returning, reliefDays: ['8']}].flatMap((answers) => {
      const text = renderedPlan(answers, {protocol, closures: '2026-04-09,2026-04-10,2026-04-13'});
      return somePlan(answers, {protocol, closures: '2026-04-09,2026-04-10,2026-04-13'}).plan.notices.filter((notice) => !saidElsewhere.includes(notice) && !text.includes(words.notices[notice]));
    }));
    expect(missing).to.deep.equal([]);
  });

  it('stays whole where the clinic’s days stretch the schedule', () => {
    const {notes} = somePlan(start, {'clinic-days': 'mon'}).view;
    expect(notes).to.deep.equal([words.notices.SPACING_STRETCHED, words.notices.WINDOW_EXCEEDED]);
  });
});
