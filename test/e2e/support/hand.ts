import {expect, type Locator} from '@playwright/test';

/** How a visitor reaches what is on the page. */
export interface Hand {
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  /** A radio button or a checkbox. */
  choose(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** A date field; `day` is written YYYY-MM-DD. */
  pickDay(field: Locator, day: string): Promise<void>;
}

/** A visitor with a mouse or a finger. */
export const pointer: Hand = {
  press: (target) => target.click(),
  choose: (target) => target.check(),
  write: (field, text) => field.fill(text),
  pickDay: (field, day) => field.fill(day),
};

/** A visitor who has nothing but the keyboard. */
export const keyboard: Hand = {
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  choose: async (target) => {
    await tabToGroup(target);
    await moveWithin(target);
    await target.page().keyboard.press('Space');
    await expect(target).toBeChecked();
  },
  write: async (field, text) => {
    await tabTo(field);
    await field.page().keyboard.press('ControlOrMeta+A');
    await field.page().keyboard.type(text);
  },
  pickDay: async (field, day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    await tabTo(field);
    await field.page().keyboard.type(`${month}${date}${year}`);
    await expect(field).toHaveValue(day);
  },
};

/** More than any screen of the demo has stops. */
const mostStops = 60;

/** Presses Tab until `target` has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tabUntil(target, isFocused);
}

/** Radio buttons of one name are one stop of the tab key. */
async function tabToGroup(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tabUntil(target, isGroupFocused);
}

async function moveWithin(target: Locator): Promise<void> {
  for (let moves = 0; !(await target.evaluate(isFocused)); moves += 1) {
    if (moves > mostStops) throw new Error(`The arrow keys never came to ${target.toString()}.`);
    await target.page().keyboard.press('ArrowDown');
  }
}

async function tabUntil(target: Locator, isThere: (element: Element) => boolean): Promise<void> {
  for (let stops = 0; !(await target.evaluate(isThere)); stops += 1) {
    if (stops > mostStops) throw new Error(`${mostStops} presses of the tab key never came to ${target.toString()}.`);
    await target.page().keyboard.press('Tab');
  }
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

function isGroupFocused(element: Element): boolean {
  const focused = (element.getRootNode() as Document | ShadowRoot).activeElement;
  if (focused === element) return true;
  return focused instanceof HTMLInputElement && element instanceof HTMLInputElement && focused.type === 'radio' && focused.name === element.name;
}
