import {expect} from '@open-wc/testing';
import {shortcode} from '../../../stories/embed/shortcode.ts';
import type {Embedding} from '../../../stories/embed/embedding.ts';

const known = [{name: 'phone'}, {name: 'commit', default: "'all'"}, {name: 'consent'}];
const chosen: Embedding = {show: 'scheduler', include: 'loader', folder: '', isEager: false, attributes: {}, styles: {}};

describe('The shortcode for WordPress', () => {
  it('says what is shown, and what is set', () => {
    expect(shortcode({...chosen, isEager: true, attributes: {phone: '303 555 0142', commit: 'all'}}, known)).to.equal('[regimen show="scheduler" loading="eager" phone="303 555 0142"]');
  });

  it('is neither ended by a bracket nor by a quote in a text', () => {
    const text = shortcode({...chosen, attributes: {consent: 'a@1: See [our "notice"](/privacy)'}}, known);
    expect(text).to.equal('[regimen show="scheduler" consent="a@1: See &#91;our &quot;notice&quot;&#93;(/privacy)"]');
  });
});
