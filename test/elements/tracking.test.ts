import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/regimen-calendar.ts';
import type {Track} from '../../src/elements/tracking.ts';
import {CalculatorPage, type CalculatorAnswers} from '../support/calculator-page.ts';
import {SchedulerPage} from '../support/scheduler-page.ts';

function tracked(): Track[] {
  const tracks: Track[] = [];
  const listening = new AbortController();
  document.addEventListener('regimen-track', (event) => tracks.push((event as CustomEvent<Track>).detail), {signal: listening.signal});
  stops.push(() => listening.abort());
  return tracks;
}

const stops: (() => void)[] = [];

describe('Analytics', () => {
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    Reflect.deleteProperty(window, 'testLayer');
  });

  it('hear of each stage once from a scheduler, and nothing of what is inside it', async () => {
    const tracks = tracked();
    const page = await SchedulerPage.open();
    await page.toPlan();
    await page.takeUp('See times for these 6 sessions');
    expect(tracks).to.deep.equal([{kind: 'opened'}, {kind: 'reached', stage: 'questions'}, {kind: 'reached', stage: 'plan'}, {kind: 'reached', stage: 'times'}]);
  });

  it('hear the same whatever is answered', async () => {
    const walks: Track[][] = [];
    for (const answers of [{}, {topic: 'ptsd', severity: 'severe-or-panic'}, {visit: 'returning'}, {health: 'some'}] as readonly CalculatorAnswers[]) {
      const tracks = tracked();
      const page = await CalculatorPage.open();
      await page.walk(answers);
      walks.push([...tracks]);
      stops.splice(0).forEach((stop) => stop());
    }
    expect(new Set(walks.map((walk) => JSON.stringify(walk))).size).to.equal(1);
    expect(walks[0]).to.deep.equal([{kind: 'opened'}, {kind: 'reached', stage: 'questions'}, {kind: 'reached', stage: 'plan'}]);
  });

  it('hear that something failed, and not what', async () => {
    const tracks = tracked();
    await fixture(html`<regimen-calendar service="visit"></regimen-calendar>`);
    expect(tracks).to.deep.include({kind: 'failed'});
    expect(new Set(tracks.flatMap((track) => Object.keys(track)))).to.deep.equal(new Set(['kind']));
  });

  it('find the same in the array that the page names, and in no other', async () => {
    const layer: object[] = [];
    Object.assign(window, {testLayer: layer});
    const page = await CalculatorPage.open({'data-layer': 'testLayer'});
    await page.walk();
    expect(layer).to.deep.equal([{event: 'regimen_opened'}, {event: 'regimen_reached', regimen_stage: 'questions'}, {event: 'regimen_reached', regimen_stage: 'plan'}]);
    const silent = await CalculatorPage.open({'data-layer': 'notThere'});
    await silent.walk();
    expect(layer.length).to.equal(3);
  });
});
