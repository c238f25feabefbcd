import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {yearOutlook, type YearOutlookView} from '../../src/ui/year-outlook.ts';
import type {BlockHost} from '../support/block-host.ts';
import {inHost} from '../support/block-host.ts';
import {yearOutlookView} from '../support/block-views.ts';

const places = {wide: '', phone: 'inline-size: 288px', largeText: 'inline-size: 358px; font-size: 32px'};

async function drawn(place: keyof typeof places = 'wide', changes: Partial<YearOutlookView> = {}): Promise<BlockHost> {
  const frame = await fixture(html`<div style=${places[place]}>${inHost(yearOutlook(yearOutlookView(changes)))}</div>`);
  return frame.querySelector('block-host') as BlockHost;
}

const all = (host: BlockHost, selector: string): Element[] => [...host.renderRoot.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);

describe('Year outlook', () => {
  it('is accessible, and each row a picture with a name and words of its own', async () => {
    const host = await drawn();
    await expect(host).to.be.accessible();
    expect(all(host, '[role=img]').map((picture) => picture.getAttribute('aria-label'))).to.deep.equal(['If it lasts, drawn', 'As expected, drawn', 'If it fades, drawn']);
    expect(all(host, '.year-words')[1]?.textContent).to.equal('As expected12 to 24 visits, every 14 to 28 days');
  });

  it('draws the marks at both ends', async () => {
    const host = await drawn();
    const rows = [...host.renderRoot.querySelectorAll('.year-strip')].map((strip) => ['.only', '.fewest', '.most', '.band'].map((kind) => strip.querySelectorAll(kind).length));
    expect(rows).to.deep.equal([[6, 0, 0, 0], [0, 12, 24, 0], [0, 49, 1, 1]]);
  });

  it('explains the shapes that it uses and no other', async () => {
    const keys = async (changes: Partial<YearOutlookView>) => all(await drawn('wide', changes), '.year-key li').map(({textContent}) => textContent.trim());
    expect(await keys({})).to.deep.equal(['the planned sessions', 'could be here', 'upper marks: the fewest', 'lower marks: the most']);
    expect(await keys({rows: yearOutlookView().rows.slice(0, 1)})).to.deep.equal(['the planned sessions', 'could be here']);
  });

  it('keeps its names apart and inside its frame, at no less than 12 pixels, at every width', async () => {
    for (const place of ['wide', 'phone', 'largeText'] as const) {
      const host = await drawn(place);
      const frame = host.getBoundingClientRect();
      const names = all(host, '.year-names text');
      const boxes = names.map((name) => name.getBoundingClientRect());
      expect(boxes.length).to.be.at.least(4);
      expect(boxes.slice(1).every(({left}, index) => left >= (boxes[index]?.right ?? Infinity))).to.equal(true);
      expect(boxes.every(({left, right}) => left >= frame.left && right <= frame.right)).to.equal(true);
      expect(names.every((name) => parseFloat(getComputedStyle(name).fontSize) >= 12)).to.equal(true);
    }
  });

  it('names every month only where there is room', async () => {
    const counts = await Promise.all((['wide', 'phone'] as const).map(async (place) => all(await drawn(place), '.year-names text').length));
    expect(counts).to.deep.equal([12, 4]);
  });

  it('draws a year in which nothing follows', async () => {
    const host = await drawn('phone', {rows: [{name: 'None', count: 'none', detail: 'ever', label: 'No marks', fewest: [], most: []}]});
    expect(host.renderRoot.querySelectorAll('.mark, .band')).to.have.length(2);
  });
});
