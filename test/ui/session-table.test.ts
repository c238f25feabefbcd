import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {focusSession, sessionTable, type SessionRow} from '../../src/ui/session-table.ts';
import {inHost, type BlockHost} from '../support/block-host.ts';
import {sessionTableView} from '../support/block-views.ts';

async function shown(width: string, textSize = '16px'): Promise<BlockHost> {
  const frame = await fixture(html`<div style="inline-size: ${width}; font-size: ${textSize}">${inHost(sessionTable(sessionTableView()))}</div>`);
  return frame.querySelector('block-host') as BlockHost;
}

const texts = (host: BlockHost, selector: string): string[] =>
  [...host.renderRoot.querySelectorAll(selector)].map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));

describe('Session table', () => {
  it('is accessible, wide and on a phone', async () => {
    await expect(await shown('700px')).to.be.accessible();
    await expect(await shown('288px')).to.be.accessible();
  });

  it('has a caption, column headings and a numbered heading for each row', async () => {
    const host = await shown('700px');
    expect(texts(host, 'caption, thead th')).to.deep.equal(['Your 6 sessions', 'Session', 'Day', 'Time']);
    expect(texts(host, '[scope=row]')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });

  it('says day, time, who with and what changed', async () => {
    expect(texts(await shown('700px'), 'tr:nth-child(n + 3):nth-child(-n + 4) td')).to.deep.equal([
      'Monday, December 7 with Dr. Okafor', '9:00 am',
      'Friday, December 11 Changed from Thursday, 9:00 am', '11:30 am',
    ]);
  });

  it('marks a changed session by a ring as well as by words', async () => {
    const host = await shown('700px');
    expect(texts(host, '.badge.changed')).to.deep.equal(['4']);
  });

  it('fits a phone, with every time on one line', async () => {
    const host = await shown('288px');
    expect(host.renderRoot.querySelector('table')?.scrollWidth).to.be.at.most(288);
    const heights = [...host.renderRoot.querySelectorAll<HTMLElement>('thead th.time, thead th:nth-child(2)')].map(({offsetHeight}) => offsetHeight);
    expect(new Set(heights).size).to.equal(1);
  });

  it('puts the time under its day where text of twice the size meets a phone', async () => {
    const host = await shown('358px', '32px');
    await expect(host).to.be.accessible();
    const day = host.renderRoot.querySelector('tbody td:not(.time)')?.getBoundingClientRect();
    const time = host.renderRoot.querySelector('tbody td.time')?.getBoundingClientRect();
    expect([time?.left, time?.top]).to.deep.equal([day?.left, day?.bottom]);
    expect(host.renderRoot.querySelector('table')?.scrollWidth).to.be.at.most(358);
  });

  it('offers to change and to keep each session, under names that say which', async () => {
    const done: string[] = [];
    const host = await editable('700px', done);
    await expect(host).to.be.accessible();
    expect(texts(host, 'thead th').at(-1)).to.equal('Change or keep');
    expect(texts(host, 'tbody tr:first-child :is(button, label)')).to.deep.equal(['Change session 1', 'Keep this time for session 1']);
    host.renderRoot.querySelector('button')?.click();
    host.renderRoot.querySelector<HTMLInputElement>('input')?.click();
    expect(done).to.deep.equal(['change 1', 'keep 1']);
  });

  it('puts what can be done below the day on a phone, with targets of 44 px, and nothing beside the page', async () => {
    for (const textSize of ['16px', '32px']) {
      const host = await editable('288px', [], textSize);
      await expect(host).to.be.accessible();
      const targets = [...host.renderRoot.querySelectorAll<HTMLElement>('button, label')].map(({offsetHeight}) => offsetHeight);
      expect([host.renderRoot.querySelector('table')!.scrollWidth <= 288, Math.min(...targets) >= 44]).to.deep.equal([true, true]);
    }
  });

  it('opens what belongs to a session below its row, and finds the way back to it', async () => {
    const host = await editable('700px', []);
    expect(texts(host, '.session-below')).to.deep.equal(['Other times']);
    focusSession(host.renderRoot, 2);
    expect((host.renderRoot as ShadowRoot).activeElement?.textContent.trim().replace(/\s+/g, ' ')).to.equal('Change session 2');
  });
});

/** The table with both actions in each row, and something opened below the second. */
async function editable(width: string, done: string[], textSize = '16px'): Promise<BlockHost> {
  const view = sessionTableView();
  const rows = view.rows.map((row, index): SessionRow => ({
    ...row,
    actions: {
      change: {label: 'Change', detail: `session ${index + 1}`, isOpen: index === 1, onPress: () => done.push(`change ${index + 1}`)},
      keep: {label: 'Keep this time', detail: `for session ${index + 1}`, isChecked: false, onToggle: () => done.push(`keep ${index + 1}`)},
    },
    ...(index === 1 && {below: html`<p>Other times</p>`}),
  }));
  const table = sessionTable({...view, columns: {...view.columns, actions: 'Change or keep'}, rows});
  const frame = await fixture(html`<div style="inline-size: ${width}; font-size: ${textSize}">${inHost(table)}</div>`);
  return frame.querySelector('block-host') as BlockHost;
}
