import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {courseLine} from '../../src/ui/course-line.ts';
import type {BlockHost} from '../support/block-host.ts';
import {inHost} from '../support/block-host.ts';
import {courseDays, courseDot, courseLineView, courseWithLooks} from '../support/block-views.ts';

const places = {wide: '', phone: 'inline-size: 288px', largeText: 'inline-size: 358px; font-size: 32px'};

async function drawn(view = courseLineView(courseDays(6, [3, 4])), place: keyof typeof places = 'wide'): Promise<BlockHost> {
  const frame = await fixture(html`<div style=${places[place]}>${inHost(courseLine(view))}</div>`);
  return frame.querySelector('block-host') as BlockHost;
}

const boxes = (host: BlockHost, selector: string): DOMRect[] =>
  [...host.renderRoot.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

describe('Course line', () => {
  it('is accessible, as one picture with one name', async () => {
    await expect(await drawn(courseWithLooks())).to.be.accessible();
    const host = await drawn();
    expect(host.renderRoot.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('6 sessions in 3 weeks');
  });

  it('numbers the sessions and names the weeks', async () => {
    const host = await drawn();
    const texts = (selector: string) => [...host.renderRoot.querySelectorAll(selector)].map(({textContent}) => textContent);
    expect(texts('.dot text')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(texts('text.week')).to.deep.equal(['Nov\u00a030', 'Dec\u00a07', 'Dec\u00a014']);
    expect(texts('.dot title')[0]).to.equal('Session 1');
  });


  it('tells the kinds of marks apart by their shape', async () => {
    const host = await drawn(courseWithLooks({dots: [courseDot(0, 1), courseDot(3, 2, {tone: 'changed'})]}));
    const shapes = (selector: string) => [...host.renderRoot.querySelectorAll(selector)].map((mark) => [mark.querySelectorAll('circle').length, mark.querySelectorAll('rect').length, mark.querySelector('text')?.textContent]);
    expect([shapes('.dot'), shapes('.look'), shapes('.span')]).to.deep.equal([[[1, 0, '1'], [2, 0, '2']], [[0, 1, undefined], [0, 1, '✓']], [[0, 1, undefined]]]);
  });

  it('keeps marks above the line clear of the sessions below them', async () => {
    for (const place of ['phone', 'wide', 'largeText'] as const) {
      const host = await drawn(courseWithLooks(), place);
      const looks = boxes(host, '.look rect');
      expect(looks.map((look) => boxes(host, '.dot > circle').filter((dot) => overlaps([look, dot]) > 0).length)).to.deep.equal([0, 0]);
    }
  });

  it('draws what may follow where it says, also from right to left', async () => {
    const places = await Promise.all([false, true].map(async (rtl) => {
      const host = await drawn(courseWithLooks({rtl}));
      const row = host.renderRoot.querySelectorAll('.course-line > svg')[1]?.getBoundingClientRect();
      const [span] = boxes(host, '.span rect');
      return row && span && [Math.round((100 * (span.left - row.left)) / row.width), Math.round((100 * span.width) / row.width)];
    }));
    expect(places).to.deep.equal([[27, 57], [16, 57]]);
  });

  it('keeps its numbers apart and its week names whole on a phone', async () => {
    for (const view of [...[courseDays(8, [3, 4]), courseDays(24, [3, 4]), courseDays(9, [2])].map((days) => courseLineView(days)), courseWithLooks()]) {
      const host = await drawn(view, 'phone');
      for (const selector of ['.dot > circle', 'text.week']) expect(overlaps(boxes(host, selector))).to.equal(0);
    }
  });

  it('keeps its numbers apart where text of twice the size meets a phone', async () => {
    for (const days of [courseDays(8, [3, 4]), courseDays(9, [2]), courseDays(9, [1])]) {
      const host = await drawn(courseLineView(days), 'largeText');
      expect(overlaps(boxes(host, '.dot > circle'))).to.equal(0);
    }
  });

  it('stays inside its frame on a phone', async () => {
    const host = await drawn(courseLineView(courseDays(7, [4, 3, 6, 1])), 'phone');
    const frame = host.getBoundingClientRect();
    expect(boxes(host, '.dot, text').every(({left, right}) => left >= frame.left - 1 && right <= frame.right + 1)).to.equal(true);
  });
});

function overlaps(all: readonly DOMRect[]): number {
  return all.filter((one, index) => all.slice(index + 1).some((other) => other.left < one.right && one.left < other.right && other.top < one.bottom && one.top < other.bottom)).length;
}
