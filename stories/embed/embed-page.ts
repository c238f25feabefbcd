import type {Attribute} from 'custom-elements-manifest/schema.d.ts';
import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {styleMap} from 'lit/directives/style-map.js';
import {describedAs} from '../manifest/described.ts';
import {oneOfOurs} from '../one-of-ours.ts';
import './copyable-text.ts';
import {embedPageStyles} from './embed-page.styles.ts';
import {tagOf, type Embedding, type Inclusion, type Shown} from './embedding.ts';
import {attributeField, styleField} from './fields.ts';
import {radioGroup} from './radio-group.ts';
import {shortcode} from './shortcode.ts';
import {snippet, type Hashes} from './snippet.ts';
import {styleSheet} from './style-sheet.ts';
import {writtenAttributes} from './written-attributes.ts';

/** Written by a script, of no use on a page that patients see, or asked for beside the script. */
const notAmongFields: readonly string[] = ['token', 'today', 'loading'];
/** For whoever writes the site's own scripts. */
const forDevelopers: readonly string[] = ['messages-src', 'data-layer', 'plan-from'];

/** The page on which a clinic puts together what it pastes into its site. */
export class EmbedPage extends LitElement {
  static override styles: CSSResultGroup = embedPageStyles;

  /** The integrity hashes of the built files; without them none is written. */
  @property({attribute: false}) hashes: Hashes = {};
  @property({attribute: false}) embedding: Embedding = beginning;
  @state() private isWordPress = false;

  override render(): TemplateResult {
    return html`
      <h1>Embed</h1>
      <p class="lead">Choose what your page shows, and paste the result. The preview is the element itself, with the free times of a made-up clinic in March 2026.</p>
      <div class="columns">
        <form @submit=${(event: Event) => event.preventDefault()}>
          <h2>What your page shows</h2>
          ${this.renderChoices()}
          <div class="groups">${this.renderAttributes()} ${this.renderLook()}</div>
        </form>
        <div class="results">
          <section aria-labelledby="paste"><h2 id="paste">What you paste</h2>${this.renderResults()}</section>
          <section aria-labelledby="preview"><h2 id="preview">Preview</h2>${this.renderPreview()}</section>
        </div>
      </div>
    `;
  }

  private renderChoices(): TemplateResult {
    const {show, include, folder, isEager} = this.embedding;
    return html`
      ${radioGroup('Element', 'show', elements, show, (value: Shown) => this.change({show: value}))}
      ${radioGroup('Where', 'where', places, this.isWordPress ? 'wordpress' : 'page', (value) => (this.isWordPress = value === 'wordpress'))}
      ${this.isWordPress ? '' : radioGroup('Script', 'include', scripts, include, (value: Inclusion) => this.change({include: value}))}
      ${this.isWordPress ? '' : html`
        <div class="field">
          <label for="folder">Folder of the files</label>
          <input id="folder" type="text" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="folder-hint" .value=${folder} @input=${({target}: Event) => this.change({folder: (target as HTMLInputElement).value})} />
          <p class="hint" id="folder-hint">Where what <code>npm run build</code> writes to <code>dist/</code> lies on your site.</p>
        </div>
      `}
      ${include === 'loader' || this.isWordPress ? html`<label><input type="checkbox" id="eager" .checked=${isEager} @change=${({target}: Event) => this.change({isEager: (target as HTMLInputElement).checked})} /> Load at once <code>loading="eager"</code></label>` : ''}
    `;
  }

  private renderAttributes(): TemplateResult {
    const isOf = (tag: string, {name}: Attribute): boolean => describedAs(tag).attributes?.some((attribute) => attribute.name === name) === true;
    const known = this.known.filter(({name}) => !forDevelopers.includes(name));
    const inPlan = known.filter((attribute) => !isOf('regimen-calendar', attribute));
    const inBooking = known.filter((attribute) => !isOf('regimen-calculator', attribute));
    const shared = known.filter((attribute) => !inPlan.includes(attribute) && !inBooking.includes(attribute));
    return html`
      ${this.renderGroup('Your clinic', shared, true)} ${this.renderGroup('The plan', inPlan)} ${this.renderGroup('Booking', inBooking, inPlan.length === 0)}
      ${this.renderGroup('For your developers', this.known.filter(({name}) => forDevelopers.includes(name)))}
    `;
  }

  private renderGroup(heading: string, attributes: readonly Attribute[], isOpen = false): TemplateResult | string {
    if (attributes.length === 0) return '';
    const values = this.embedding.attributes;
    const set = (name: string, value: string): void => this.change({attributes: {...values, [name]: value}});
    return html`<details ?open=${isOpen}><summary>${heading}</summary><div class="fields">${attributes.map((attribute) => attributeField(attribute, values[attribute.name] ?? '', set))}</div></details>`;
  }

  private renderLook(): TemplateResult {
    const {styles} = this.embedding;
    const set = (name: string, value: string): void => this.change({styles: {...styles, [name]: value}});
    return html`
      <details>
        <summary>Look</summary>
        <div class="fields">${this.described.cssProperties?.map((each) => styleField(each, styles[each.name] ?? '', set))}</div>
        <p><button type="button" @click=${() => this.change({styles: {}})}>Back to the look of ours</button></p>
      </details>
    `;
  }

  private renderResults(): TemplateResult {
    const {embedding, known} = this;
    const sheet = styleSheet(this.isWordPress ? `body ${tagOf(embedding)}` : tagOf(embedding), embedding.styles);
    if (!this.isWordPress) return html`<copyable-text heading="Into your page" .text=${snippet(embedding, known, this.hashes)}></copyable-text><copyable-text heading="Into your style sheet" .text=${sheet}></copyable-text>`;
    return html`
      <copyable-text heading="Shortcode" .text=${shortcode(embedding, known)}></copyable-text>
      ${Object.values(embedding.styles).some((value) => value !== '') ? html`<copyable-text heading="Additional CSS of your theme" .text=${sheet}></copyable-text>` : ''}
      <p class="hint">What a page does not say, the plugin’s settings say. They also hold your accent colour.</p>
    `;
  }

  private renderPreview(): TemplateResult {
    const {show, attributes, styles} = this.embedding;
    const {lang = '', ...written} = Object.fromEntries(writtenAttributes(this.known, attributes));
    return html`<div class="preview" style=${styleMap(styles)}>${oneOfOurs(show, {today: '2026-03-02', lang, ...written})}</div>`;
  }

  private get described(): ReturnType<typeof describedAs> {
    return describedAs(tagOf(this.embedding));
  }

  /** The attributes of the chosen element that a clinic writes. */
  private get known(): readonly Attribute[] {
    return (this.described.attributes ?? []).filter(({name}) => !notAmongFields.includes(name));
  }

  private change(change: Partial<Embedding>): void {
    this.embedding = {...this.embedding, ...change};
  }
}

const elements = {
  scheduler: 'Plan and booking in one: the scheduler.',
  calculator: 'The plan alone: the calculator.',
  calendar: 'Booking alone, one time or a whole course: the calendar.',
} as const;

const places = {page: 'On any website, as HTML.', wordpress: 'In WordPress with the plugin, as a shortcode.'} as const;

const scripts = {
  loader: 'loader.js: under 1 KB, fetches the rest when the element comes near the window.',
  everything: 'regimen.js: one file with all three elements.',
  element: 'One file for this element; it shares the files beside it.',
  classic: 'regimen.classic.js: for systems that cannot write type="module".',
} as const;

/** What the README's example has. */
const beginning: Embedding = {
  show: 'scheduler', include: 'loader', folder: '/regimen/', isEager: false, styles: {},
  attributes: {'clinic-name': 'Northgate Wellness Clinic', phone: '+1 303 555 0142', endpoint: '/api', service: 'visit', 'consultation-service': 'consultation'},
};

if (!customElements.get('embed-page')) customElements.define('embed-page', EmbedPage);
