import type {RegimenElement} from '../src/elements/regimen-element.ts';

/** What a visitor does on one screen: `press`es a button, `choose`s a label, or fills a field. */
export type Step = {readonly press: string} | {readonly choose: string} | {readonly fill: string; readonly with: string};

/** Walks through screens as a visitor would. A step that is not possible breaks the story, so that no story shows another state than it says. */
export async function walk(host: RegimenElement, steps: readonly Step[]): Promise<void> {
  await settle(host);
  for (const step of steps) {
    take(host, step);
    await settle(host);
  }
}

function take(host: RegimenElement, step: Step): void {
  if ('press' in step) return find(host, 'button', step.press).click();
  const input = inputOf(host, 'choose' in step ? step.choose : step.fill);
  if ('choose' in step) return input.click();
  input.value = step.with;
  input.dispatchEvent(input instanceof HTMLSelectElement ? new Event('change', {bubbles: true}) : new InputEvent('input', {bubbles: true, composed: true}));
}

function inputOf(host: RegimenElement, text: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const {control} = find(host, 'label', text) as HTMLLabelElement;
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)) throw new Error(`"${text}" labels nothing.`);
  return control;
}

function find({renderRoot}: RegimenElement, selector: 'button' | 'label', text: string): HTMLElement {
  const found = [...renderRoot.querySelectorAll<HTMLElement>(selector)].find(({textContent}) => textContent.replace(/\s+/g, ' ').trim().startsWith(text));
  if (found === undefined) throw new Error(`There is no ${selector} "${text}".`);
  return found;
}

/** Loads and updates of an element with a source of its own need no more than a few turns; answers of a made-up server are read in turns of their own. */
async function settle(host: RegimenElement): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await Promise.resolve();
    if (turn % 20 === 0) await host.updateComplete;
  }
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
}
