import {expect} from '@open-wc/testing';
import {emit, type RegimenEvents} from '../../src/elements/events.ts';
import {aRequest} from '../support/a-booking.ts';

const submission: RegimenEvents['regimen-submit'] = {request: aRequest(), respondWith: () => undefined};

describe('emit', () => {
  it('reaches listeners outside a shadow root, with the detail', () => {
    const {inner, caught} = nested('regimen-step');
    emit(inner, 'regimen-step', {step: 'times'});
    expect(caught.map(({detail}) => detail)).to.deep.equal([{step: 'times'}]);
  });

  it('says nothing with regimen-plan', () => {
    const {inner, caught} = nested('regimen-plan');
    emit(inner, 'regimen-plan');
    expect(caught.map(({detail}) => detail)).to.deep.equal([null]);
  });

  it('tells when the page has prevented a submit', () => {
    const {outer, inner} = nested('regimen-submit');
    expect(emit(inner, 'regimen-submit', submission)).to.equal(true);
    outer.addEventListener('regimen-submit', (event) => event.preventDefault());
    expect(emit(inner, 'regimen-submit', submission)).to.equal(false);
  });

  it('lets no other event be prevented', () => {
    const {outer, inner} = nested('regimen-error');
    outer.addEventListener('regimen-error', (event) => event.preventDefault());
    expect(emit(inner, 'regimen-error', {source: 'booking', issues: []})).to.equal(true);
  });
});

/** A host in the shadow root of another, and what arrives outside. */
function nested(name: keyof RegimenEvents): {outer: HTMLElement; inner: HTMLElement; caught: CustomEvent<unknown>[]} {
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  outer.attachShadow({mode: 'open'}).append(inner);
  const caught: CustomEvent<unknown>[] = [];
  outer.addEventListener(name, (event) => caught.push(event as CustomEvent<unknown>));
  return {outer, inner, caught};
}
