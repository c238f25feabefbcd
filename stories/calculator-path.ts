import type {StoryObj} from '@storybook/web-components-vite';
import type {RegimenCalculator} from '../src/elements/calculator/regimen-calculator.ts';

/** What is pressed, chosen or typed, screen by screen, to reach a state. A screen without a button is left by going on. */
export type Path = readonly (readonly string[])[];

/** Goes from screen to screen as a visitor would. The last screen of `until` is filled in and not left. */
export function along(path: Path, until: readonly string[] = []): NonNullable<StoryObj['play']> {
  return async ({canvasElement}) => {
    const host = canvasElement.querySelector('regimen-calculator') as RegimenCalculator;
    await host.updateComplete;
    for (const screen of path) await leave(host, screen);
    await fillIn(host, until);
    openAround(host, until);
  };
}

/** Goes to the plan and shows it as it is printed, on the width of a sheet. */
export function onPaper(path: Path): NonNullable<StoryObj['play']> {
  return async (context) => {
    await along(path)(context);
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = find(context.canvasElement.querySelector('regimen-calculator') as RegimenCalculator, '.printed');
    Object.assign(sheet.style, {display: 'block', inlineSize: '186mm'});
    sheet.nextElementSibling?.remove();
  };
}

/** What was filled in last is seen, also where it waits one tap away. */
function openAround({renderRoot}: RegimenCalculator, until: readonly string[]): void {
  const details = until.length === 0 ? null : renderRoot.querySelector<HTMLDetailsElement>('.try-days');
  if (details) details.open = true;
}

/** Past the screen as it is. */
export const skip = ['button:Skip'] as const;

async function leave(host: RegimenCalculator, screen: readonly string[]): Promise<void> {
  await fillIn(host, screen);
  if (!screen.some(isPress)) find(host, '[type=submit]').click();
  await host.updateComplete;
}

/** `name=value` chooses, `name:value` types, `button:Label` presses. */
async function fillIn(host: RegimenCalculator, screen: readonly string[]): Promise<void> {
  for (const step of screen) {
    if (isPress(step)) press(host, step.slice('button:'.length));
    else enter(host, step);
    await host.updateComplete;
  }
}

function isPress(step: string): boolean {
  return step.startsWith('button:');
}

function press({renderRoot}: RegimenCalculator, label: string): void {
  const button = [...renderRoot.querySelectorAll('button')].find(({textContent}) => textContent.trim() === label);
  if (button === undefined) throw new Error(`There is no button "${label}" here.`);
  button.click();
}

function enter(host: RegimenCalculator, step: string): void {
  const [name = '', value = ''] = step.split(/[=:]/);
  if (step.includes('=')) return find(host, `input[name="${name}"][value="${value}"]`).click();
  const input = find(host, `#${name}`) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

function find({renderRoot}: RegimenCalculator, selector: string): HTMLElement {
  const found = renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector} here.`);
  return found;
}
