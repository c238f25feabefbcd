import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {tokens} from '../../src/styles/tokens.styles.ts';
import {contrast, over} from '../support/contrast.ts';
import {inHost, type BlockHost} from '../support/block-host.ts';

const pages = [
  {name: 'a white page', scheme: 'light', background: '#ffffff', text: '#1c2628'},
  {name: 'a warm light page', scheme: 'light', background: '#fbf9f4', text: '#22302d'},
  {name: 'a dark page', scheme: 'dark', background: '#12191a', text: '#e8eeed'},
] as const;

describe('Colours', () => {
  for (const page of pages) {
    describe(`on ${page.name}`, () => {
      it('have enough contrast for text: 4.5 to 1', async () => {
        const ratios = {
          muted: await ratio(page, 'var(--_muted)'),
          accent: await ratio(page, 'var(--_accent)'),
          danger: await ratio(page, 'var(--_danger)'),
          onAccent: await ratio(page, 'var(--_on-accent)', 'var(--_accent)'),
          accentOnSoft: await ratio(page, 'var(--_accent)', 'var(--_soft)'),
          mutedOnFaint: await ratio(page, 'var(--_muted)', 'var(--_faint)'),
        };
        expect(Object.entries(ratios).filter(([, value]) => value < 4.5)).to.deep.equal([]);
      });

      it('have enough contrast for the edges of what can be pressed: 3 to 1', async () => {
        expect(await ratio(page, 'var(--_edge)')).to.be.at.least(3);
      });
    });
  }

  it('are those of the page where it gives its own', async () => {
    const host = await show(pages[0], html`<p style="color: var(--_accent)">Text</p>`, '--regimen-accent: rgb(1, 2, 3)');
    expect(colourOf(host, 'color')).to.equal('rgb(1, 2, 3)');
  });
});

describe('Sizes', () => {
  it('never make text smaller than 16 px, and follow a larger page', async () => {
    const sizes = [];
    for (const size of ['12px', '20px']) sizes.push(styleOf(await show(pages[0], html`<p>Text</p>`, `font-size: ${size}`)).fontSize);
    expect(sizes).to.deep.equal(['16px', '20px']);
  });

  it('make buttons and fields large enough for a finger', async () => {
    const host = await show(pages[0], html`<button class="button">Go</button><a class="button" href="#there">Go</a><input class="input" aria-label="Name" />`, '');
    const heights = [...host.renderRoot.querySelectorAll('button, a, input')].map((target) => target.getBoundingClientRect().height);
    expect(heights.filter((height) => height < 44)).to.deep.equal([]);
  });
});

type Page = (typeof pages)[number];

/** How well a colour can be told from what is behind it. */
async function ratio(page: Page, colour: string, behind = 'transparent'): Promise<number> {
  const missing = [...`${colour} ${behind}`.matchAll(/--[\w-]+/g)].filter(([name]) => !tokens.cssText.includes(`${name}:`));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}.`);
  const host = await show(page, html`<p style="color: ${colour}; background: ${behind}">Text</p>`, '');
  const background = over(page.background, colourOf(host, 'backgroundColor'));
  return contrast(over(background, colourOf(host, 'color')), background);
}

async function show({scheme, background, text}: Page, content: ReturnType<typeof html>, style: string): Promise<BlockHost> {
  const frame = await fixture(html`<div style="color-scheme: ${scheme}; background: ${background}; color: ${text}; ${style}">${inHost(content)}</div>`);
  const host = frame.querySelector<BlockHost>('block-host') as BlockHost;
  await host.updateComplete;
  return host;
}

function colourOf(host: BlockHost, property: 'color' | 'backgroundColor'): string {
  return styleOf(host)[property];
}

function styleOf(host: BlockHost): CSSStyleDeclaration {
  return getComputedStyle(host.renderRoot.querySelector('p') as HTMLElement);
}
