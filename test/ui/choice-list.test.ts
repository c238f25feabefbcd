import {expect, fixture} from '@open-wc/testing';
import {choiceList, type ChoiceList} from '../../src/ui/choice-list.ts';
import {inHost} from '../support/block-host.ts';

const question: ChoiceList = {
  name: 'visit',
  legend: 'Have you been here before?',
  hint: 'Any of our clinics counts.',
  choices: [{value: 'first', label: 'No'}, {value: 'returning', label: 'Yes'}],
  chosen: [],
  onChoose: () => undefined,
};

async function shown(changes: Partial<ChoiceList>): Promise<ShadowRoot> {
  const host = await fixture(inHost(choiceList({...question, ...changes})));
  return host.shadowRoot as ShadowRoot;
}

const describedBy = (root: ShadowRoot, selector: string): (string | undefined)[] =>
  [...root.querySelectorAll(selector)].map((element) => root.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent);

describe('Choice list', () => {
  it('is accessible, with a problem and without', async () => {
    await expect((await shown({})).host).to.be.accessible();
    await expect((await shown({problem: 'Please choose one.'})).host).to.be.accessible();
  });

  it('says a problem once: on the choices, which are marked, and not as an alert', async () => {
    const root = await shown({problem: 'Please choose one.'});
    expect(describedBy(root, 'input[aria-invalid=true]')).to.deep.equal(['Please choose one.', 'Please choose one.']);
    expect(describedBy(root, 'fieldset')).to.deep.equal(['Any of our clinics counts.']);
    expect(root.querySelector('[role=alert]')).to.equal(null);
  });

  it('begins days with a capital, and leaves units as they are written', async () => {
    const first = async (label: string, many: boolean) => {
      const root = await shown({choices: [{value: label, label}], compact: true, many});
      return getComputedStyle(root.querySelector('.choice > span') as Element, '::first-letter').textTransform;
    };
    expect([await first('lundi', true), await first('kg', false)]).to.deep.equal(['uppercase', 'none']);
  });

  it('marks nothing when nothing is wrong', async () => {
    expect((await shown({})).querySelector('[aria-invalid]')).to.equal(null);
  });
});
