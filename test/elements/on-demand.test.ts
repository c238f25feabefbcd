import {expect, fixture} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {OnDemand} from '../../src/elements/on-demand.ts';
import {onDemandSection, openSection} from '../../src/elements/on-demand-section.ts';

interface Settle {
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

/** An element with one part on demand, whose loads are answered by hand. */
class PartHost extends LitElement {
  readonly loads: Settle[] = [];
  readonly rest = new OnDemand<string>(this, () => new Promise((resolve, reject) => this.loads.push({resolve, reject})));

  override render(): TemplateResult {
    const section = onDemandSection({id: 'part', heading: 'More', lead: ['Said at once.'], part: this.rest, content: (value) => html`<p>${value}</p>`});
    return html`<main><h2>Page</h2><button @click=${openSection('part')}>See more</button>${section}</main>`;
  }

  get text(): string {
    return (this.renderRoot.querySelector('details .stack')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get focusedTag(): string | undefined {
    return this.shadowRoot?.activeElement?.localName;
  }

  async press(selector: string): Promise<void> {
    this.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await this.settle();
  }

  /** A `toggle` event comes in a task of its own. */
  async settle(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await this.updateComplete;
  }
}
customElements.define('part-host', PartHost);

describe('A part that is loaded on demand', () => {
  it('asks for nothing until it is opened, and once', async () => {
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    expect([host.loads.length, host.text]).to.deep.equal([0, 'Said at once.']);
    await expect(host).to.be.accessible();
    await host.press('summary');
    expect([host.loads.length, host.text]).to.deep.equal([1, 'Said at once.One moment …']);
    await host.press('summary');
    await host.press('summary');
    host.loads[0]?.resolve('The rest.');
    await host.settle();
    expect([host.loads.length, host.text]).to.deep.equal([1, 'Said at once.The rest.']);
    await expect(host).to.be.accessible();
  });

  it('says that it could not be loaded, and tries again without losing the focus', async () => {
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    await host.press('summary');
    host.loads[0]?.reject(new Error('offline'));
    await host.settle();
    expect(host.text).to.include('could not be loaded');
    await expect(host).to.be.accessible();
    await host.press('.status button');
    expect([host.loads.length, host.focusedTag]).to.deep.equal([2, 'summary']);
    host.loads[1]?.resolve('The rest.');
    await host.settle();
    expect(host.text).to.equal('Said at once.The rest.');
  });

  it('is opened from elsewhere on the screen, and takes the focus', async () => {
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    await host.press('button');
    expect([host.renderRoot.querySelector('details')?.open, host.focusedTag, host.loads.length]).to.deep.equal([true, 'summary', 1]);
  });
});
