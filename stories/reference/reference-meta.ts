import type {Meta} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {deviceAt} from '../../test/support/device-clock.ts';
import type {Shown} from '../embed/embedding.ts';
import {elementMarkup} from '../embed/snippet.ts';
import {describedAs} from '../manifest/described.ts';
import {oneOfOurs} from '../one-of-ours.ts';
import {allUndone, serve} from '../serve.ts';
import {withUnits} from '../with-units.ts';

type Args = Readonly<Record<string, unknown>>;

/** The page of one element: what its manifest says, and the element with a control for all that a page can write. */
export function referenceMeta(show: Shown): Meta<Args> {
  const component = `regimen-${show}`;
  return {
    component,
    args: valuesOf(component),
    parameters: {docs: {source: {transform: (_: string, {args}: {readonly args: Args}) => markup(show, args), language: 'html'}}},
    render: (args) => element(show, args),
    beforeEach: () => allUndone(deviceAt(-420), serve()),
  };
}

/** Nothing is set at first, but everything can be. */
function valuesOf(component: string): Args {
  const {attributes = [], cssProperties = []} = describedAs(component);
  return Object.fromEntries([...attributes, ...cssProperties].map(({name}) => [name, undefined]));
}

function element(show: Shown, args: Args): TemplateResult {
  return html`<div style=${styleMap(withUnits(args))}>${oneOfOurs(show, args)}</div>`;
}

function markup(show: Shown, args: Args): string {
  const attributes = Object.fromEntries(Object.entries(args).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return elementMarkup({show, include: 'loader', folder: '', isEager: false, attributes, styles: {}}, describedAs(`regimen-${show}`).attributes ?? []);
}
