import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {safety} from '../../../src/i18n/en/start.ts';
import {crisisGate} from '../../../src/elements/safety/crisis-gate.ts';
import {crisisHelp} from '../../../src/elements/safety/crisis-help.ts';
import {crisisPanel} from '../../../src/elements/safety/crisis-panel.ts';
import {flagsGate} from '../../../src/elements/safety/flags-gate.ts';
import '../../../src/define/regimen-calculator.ts';
import {ElementPage} from '../../support/element-page.ts';
import {inHost} from '../../support/block-host.ts';

const panel = (own: {readonly crisisText?: string; readonly crisisPhone?: string; readonly country?: string} = {}): TemplateResult =>
  crisisPanel({help: crisisHelp({country: 'US', crisisText: '', crisisPhone: '', ...own}), onStartOver: ignore});

describe('Safety screens', () => {
  it('are accessible', async () => {
    const screens = [crisisGate({onAnswer: ignore}), panel(), flagsGate({isFlagged: undefined, problem: 'Please choose one.', onAnswer: ignore})];
    for (const screen of screens) await expect(await fixture(inHost(screen))).to.be.accessible();
  });

  it('ask about danger with one tap for each answer', async () => {
    const answers: boolean[] = [];
    const root = await shown(crisisGate({onAnswer: (isInCrisis) => answers.push(isInCrisis)}));
    root.querySelectorAll('button').forEach((button) => button.click());
    expect(answers).to.deep.equal([false, true]);
  });

  it('promise for the answers only that they stay, for contact data may be sent later', async () => {
    const root = await shown(crisisGate({onAnswer: ignore}));
    expect(root.textContent).to.include('Your answers to these questions stay on this page.').and.not.to.include('sent');
  });

  it('offer the crisis line by voice, by text and by chat, and the emergency number, and say that nobody watches', async () => {
    const root = await shown(panel());
    expect(links(root)).to.deep.equal(['tel:988', 'sms:988', 'https://988lifeline.org/chat/', 'tel:911']);
    expect([...root.querySelectorAll('a')].map(({rel}) => rel)).to.deep.equal(['noreferrer', 'noreferrer', 'noreferrer', 'noreferrer']);
    expect(root.textContent).to.include('988lifeline.org').and.to.include('call 911').and.to.include(safety.notMonitored);
  });

  it('use the line and the text of the clinic’s country', async () => {
    const root = await shown(panel({crisisText: 'Ruf bitte an.', crisisPhone: '0800 111 0 111'}));
    expect(links(root)).to.deep.equal(['tel:08001110111']);
    expect(root.textContent).to.include('Ruf bitte an.').and.not.to.include('988');
    expect((await shown(panel({crisisPhone: '116 123'}))).textContent).to.include('Call 116\u00a0123').and.not.to.include('988');
  });

  it('offer the line of another country, with its emergency number', async () => {
    const root = await shown(panel({country: 'AU'}));
    expect([...root.querySelectorAll('a')].map(({textContent}) => textContent.replaceAll('\u00a0', ' '))).to.deep.equal(['Call 13 11 14', 'Text 0477 13 11 14', 'Call 000']);
    expect(root.textContent).not.to.include('988');
  });

  it('fit a narrow phone with text at twice its size, and stand in pairs where there is room', async () => {
    const columns = async (width: string, size: string): Promise<number[]> => {
      const host = document.createElement('regimen-calculator');
      host.country = 'AU';
      Object.assign(host.style, {inlineSize: width, fontSize: size});
      await fixture(html`<main>${host}</main>`);
      await host.updateComplete;
      await new ElementPage(host).press('Yes');
      const boxes = [...host.renderRoot.querySelectorAll('.answers a')].map((link) => link.getBoundingClientRect());
      return [new Set(boxes.map(({left}) => left)).size, boxes.filter(({right}) => right > host.getBoundingClientRect().right + 1).length];
    };
    expect([await columns('280px', '32px'), await columns('320px', '16px'), await columns('900px', '16px')]).to.deep.equal([[1, 0], [2, 0], [2, 0]]);
  });

  it('put no line of another country beside a text of the clinic’s own', async () => {
    const root = await shown(panel({crisisText: 'Ruf bitte 0800 111 0 111 an.'}));
    expect(links(root)).to.deep.equal([]);
    expect(root.textContent).to.include('Ruf bitte 0800 111 0 111 an.').and.not.to.include('988');
  });

  it('ask about health once for the whole list and learn only yes or no', async () => {
    const answers: boolean[] = [];
    const root = await shown(flagsGate({isFlagged: undefined, onAnswer: (isFlagged) => answers.push(isFlagged)}));
    expect([root.querySelectorAll('.flags li').length, root.querySelectorAll('input').length]).to.deep.equal([safety.flags.length, 2]);
    root.querySelectorAll('input').forEach((input) => input.click());
    expect(answers).to.deep.equal([false, true]);
  });

  it('show the clinic’s own list in the place of ours', async () => {
    const host = document.createElement('regimen-calculator');
    host.innerHTML = '<ul slot="health-list"><li>A pacemaker</li><li>Asthma</li></ul>';
    await fixture(html`<main>${host}</main>`);
    await host.updateComplete;
    const page = new ElementPage(host);
    await page.press('No');
    for (const choice of ['Yes, I have not', 'Anxiety']) {
      await page.choose(choice);
      await page.press('Continue');
    }
    while (page.buttons.includes('Skip')) await page.press('Skip');
    const ours = host.renderRoot.querySelector('.flags');
    expect([page.heading, ours?.checkVisibility(), host.querySelector('li')?.checkVisibility()]).to.deep.equal(['Do any of these apply to you?', false, true]);
    await expect(host).to.be.accessible();
  });

  it('show the answer that was given before', async () => {
    const root = await shown(flagsGate({isFlagged: true, onAnswer: ignore}));
    expect([...root.querySelectorAll('input')].map(({checked}) => checked)).to.deep.equal([false, true]);
  });
});

function ignore(): void {
  // These tests look, and answer elsewhere.
}

async function shown(screen: TemplateResult): Promise<ShadowRoot> {
  const host = await fixture(html`${inHost(screen)}`);
  return host.shadowRoot as ShadowRoot;
}

function links(root: ShadowRoot): (string | null)[] {
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}
