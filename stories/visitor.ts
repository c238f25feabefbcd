import type {RegimenElement} from '../src/elements/regimen-element.ts';

/** What a visitor does on one screen: `press`es a button, `choose`s a label, fills a field, or waits to `see` something. */
export type Step = {readonly press: string} | {readonly see: string} | {readonly choose: string} | {readonly fill: string; readonly with: string};

/** Walks through screens as a visitor would. A step that is not possible breaks the story, so that no story shows another state than it says. */
export async function walk(host: RegimenElement, steps: readonly Step[]): Promise<void> {
  await settle(host);
  for (const step of steps) {
    await take(host, step);
    await settle(host);
  }
}

/** Waits for what is still on its way, such as the code or the words of a screen. */
export async function arrival<Found>(look: () => Found | null | undefined, name: string): Promise<Found> {
  for (let turn = 0; turn < 300; turn += 1) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`There is no ${name}.`);
}

async function take(host: RegimenElement, step: Step): Promise<void> {
  if ('press' in step) return (await find(host, 'button', step.press)).click();
  if ('see' in step) {
    await arrival(() => (host.renderRoot.textContent.includes(step.see) ? true : undefined), `"${step.see}"`);
    return;
  }
  const input = await inputOf(host, 'choose' in step ? step.choose : step.fill);
  if ('choose' in step) return input.click();
  input.value = step.with;
  input.dispatchEvent(input instanceof HTMLSelectElement ? new Event('change', {bubbles: true}) : new InputEvent('input', {bubbles: true, composed: true}));
}

async function inputOf(host: RegimenElement, text: string): Promise<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement> {
  const {control} = (await find(host, 'label', text)) as HTMLLabelElement;
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)) throw new Error(`"${text}" labels nothing.`);
  return control;
}

function find({renderRoot}: RegimenElement, selector: 'button' | 'label', text: string): Promise<HTMLElement> {
  const look = () => [...renderRoot.querySelectorAll<HTMLElement>(selector)].find(({textContent}) => textContent.replace(/\s+/g, ' ').trim().startsWith(text));
  return arrival(look, `${selector} "${text}"`);
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
