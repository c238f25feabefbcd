import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {sessionTable} from '../../src/ui/session-table.ts';
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
});
