import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {deviceAt} from '../../test/support/device-clock.ts';
import {allUndone, serve} from '../serve.ts';
import {arrival} from '../visitor.ts';
import {ownClipboard} from './clipboard.ts';
import './embed-page.ts';
import {EmbedVisitor} from './embed-visitor.ts';
import type {Hashes} from './snippet.ts';

type Story = StoryObj;

/** Only a build has them. */
const hashes = Object.values(import.meta.glob('../../dist/sri.json', {eager: true}))[0]?.default as Hashes | undefined;

const meta: Meta = {
  title: 'Embed',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}},
  render: () => html`<embed-page .hashes=${hashes ?? {}}></embed-page>`,
  beforeEach: () => allUndone(deviceAt(-420), serve()),
};

export default meta;

export const Builder: Story = {};

/** A calendar for a course of its own, in the clinic's colour; the clipboard is one of the story's own. */
export const FilledIn: Story = {
  beforeEach: () => {
    copied.length = 0;
    return ownClipboard((text) => Promise.resolve(void copied.push(text)));
  },
  play: async ({canvasElement}) => {
    const visitor = new EmbedVisitor(canvasElement);
    await visitor.choose('Booking alone');
    await visitor.choose('regimen.js');
    await visitor.fill('Clinic name', 'Hope & "Harbor" <Clinic>');
    await visitor.fill('Sessions', '6');
    await visitor.fill('Max gap', '5');
    await visitor.fill('Commit', 'first-two');
    await visitor.fill('Accent', '#7a2e8c');
    await expect(visitor.text('Into your page')).toContain('src="/regimen/regimen.js"');
    await expect(visitor.text('Into your page')).toContain('  clinic-name="Hope &amp; &quot;Harbor&quot; &lt;Clinic&gt;"\n');
    await expect(visitor.text('Into your page')).toContain('  commit="first-two"');
    await expect(visitor.text('Into your style sheet')).toContain('--regimen-accent: #7a2e8c;');
    await expect(visitor.preview.localName).toBe('regimen-calendar');
    await expect(visitor.preview.clinicName).toBe('Hope & "Harbor" <Clinic>');
    await expect(getComputedStyle(visitor.preview).getPropertyValue('--regimen-accent')).toBe('#7a2e8c');
    await expect(await visitor.copy('Into your page')).toBe('Copied.');
    await expect(copied).toEqual([visitor.text('Into your page')]);
  },
};

export const CopyingRefused: Story = {
  beforeEach: () => ownClipboard(() => Promise.reject(new Error('Not allowed'))),
  play: async ({canvasElement}) => {
    await expect(await new EmbedVisitor(canvasElement).copy('Into your style sheet')).toContain('The text is selected');
  },
};

/** What is typed wrongly is said by the element itself. */
export const WrongInput: Story = {
  play: async ({canvasElement}) => {
    const visitor = new EmbedVisitor(canvasElement);
    await visitor.choose('Booking alone');
    await visitor.fill('Sessions', 'six');
    await visitor.untilPreviewSays('sessions');
    await expect(visitor.preview.renderRoot.querySelector('[role=alert]')?.textContent).toContain('sessions');
    await expect(visitor.text('Into your page')).toContain('sessions="six"');
  },
};

export const InArabic: Story = {
  play: async ({canvasElement}) => {
    const visitor = new EmbedVisitor(canvasElement);
    await visitor.fill('Language', 'ar');
    await arrived(visitor, 'ar');
    await expect(visitor.text('Into your page')).toContain('lang="ar"');
  },
};

export const ForWordPress: Story = {
  play: async ({canvasElement}) => {
    const visitor = new EmbedVisitor(canvasElement);
    await visitor.choose('In WordPress');
    await visitor.fill('Consent', 'privacy@2026-03: I have read the [privacy notice](/privacy).');
    await expect(visitor.text('Shortcode')).toMatch(/^\[regimen show="scheduler" .*I have read the &#91;privacy notice&#93;\(\/privacy\)\.".*\]$/);
  },
};

export const OnAPhone: Story = {decorators: [(story) => html`<div style="max-inline-size: 22.5rem">${story()}</div>`]};

/** What the story's own clipboard was given. */
const copied: string[] = [];

async function arrived({preview}: EmbedVisitor, lang: string): Promise<void> {
  await arrival(() => preview.renderRoot.querySelector(`.widget[lang=${lang}]`), `word in ${lang}`);
}
