import {expect} from '@open-wc/testing';
import type {CustomElementField} from 'custom-elements-manifest/schema.d.ts';
import {argTypesOf} from '../../../stories/manifest/arg-types.ts';
import {attributeControl, defaultOf} from '../../../stories/manifest/attribute-control.ts';
import {styleControl} from '../../../stories/manifest/style-control.ts';
import {withUnits} from '../../../stories/with-units.ts';

describe('The control of an attribute', () => {
  it('is a list where only some words are accepted', () => {
    expect(attributeControl({name: 'commit', type: {text: "'all' | 'request'"}})).to.deep.equal({kind: 'select', options: ['all', 'request']});
  });

  it('is a text that proposes these words where others are accepted, too', () => {
    expect(attributeControl({name: 'country', type: {text: "'US' | 'CA' | string"}})).to.deep.equal({kind: 'text', options: ['US', 'CA'], mode: 'text'});
  });

  it('takes a day, a number, an address or a phone number as such', () => {
    expect(['start-date', 'sessions', 'endpoint', 'phone'].map((name) => attributeControl({name, type: {text: 'string'}}))).to.deep.equal([
      {kind: 'date'}, {kind: 'text', options: [], mode: 'numeric'}, {kind: 'text', options: [], mode: 'url'}, {kind: 'text', options: [], mode: 'tel'},
    ]);
  });

  it('lists the languages that there are', () => {
    expect(attributeControl({name: 'lang', type: {text: 'string'}})).to.deep.include({kind: 'select'});
  });

  it('knows what is in force without it', () => {
    expect([defaultOf({name: 'sessions', default: "'1'"}), defaultOf({name: 'phone'})]).to.deep.equal(['1', '']);
  });
});

describe('The control of a custom property', () => {
  it('is a colour, a scale, or a text', () => {
    const kinds = [{name: '--regimen-line', description: 'Colour of lines.'}, {name: '--regimen-surface'}, {name: '--regimen-radius'}, {name: '--regimen-heading-font'}].map((property) => styleControl(property).kind);
    expect(kinds).to.deep.equal(['color', 'color', 'range', 'text']);
  });

  it('gives a number along a scale its unit', () => {
    expect(withUnits({'--regimen-radius': 4, '--regimen-density': 1.1, '--regimen-accent': 'red', '--regimen-line': undefined, phone: '1'})).to.deep.equal({'--regimen-radius': '4px', '--regimen-density': '1.1', '--regimen-accent': 'red'});
  });
});

describe('The documentation of an element', () => {
  const none = {disable: true};
  const withAttribute: CustomElementField = {kind: 'field', name: 'choice', attribute: 'choice'};
  const argTypes = argTypesOf({
    kind: 'class', customElement: true, name: 'A', tagName: 'regimen-a',
    attributes: [{name: 'choice', type: {text: "'a' | 'b'"}}],
    members: [withAttribute, {kind: 'field', name: 'need'}],
    events: [{name: 'regimen-plan', type: {text: 'CustomEvent'}}],
    slots: [{name: ''}], cssProperties: [{name: '--regimen-accent', description: 'Colour.'}], cssParts: [{name: 'choice'}],
  });

  it('has a row for each thing that it offers, also where two have the same name', () => {
    expect(Object.values(argTypes).map(({name, table}) => `${table?.category}: ${name}`)).to.deep.equal([
      'attributes: choice', 'properties: need', 'events: regimen-plan', 'slots: (default)', 'custom properties: --regimen-accent', 'parts: ::part(choice)',
    ]);
  });

  it('has a control for what a page can write, and for nothing else', () => {
    expect(Object.values(argTypes).map(({control}) => control)).to.deep.equal([{type: 'select'}, none, none, none, {type: 'color'}, none]);
  });
});
