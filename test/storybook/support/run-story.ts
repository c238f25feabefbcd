import type {ConsoleMessage, Page} from '@playwright/test';

/** How a story ended. */
export interface Outcome {
  readonly status: 'success' | 'error';
  /** What the accessibility addon found wrong, as its panel shows it: rule and place, one to a line. Undefined where it has not looked. */
  readonly violations: readonly string[] | undefined;
  /** What the page threw, or logged as an error. */
  readonly errors: readonly string[];
  /** Elements that nothing has defined: they show nothing, in which nothing can be wrong. */
  readonly unknownElements: readonly string[];
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly (string | readonly string[])[]}[];
}

/** What Storybook tells when a story is over. */
interface Finished {
  readonly status: Outcome['status'];
  readonly reporters: readonly {readonly type: string; readonly result: {readonly violations: readonly Finding[]}}[];
}

interface StoryFrame {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {readonly last: (event: string) => readonly [Finished] | undefined};
}

/** Opens a story in a frame of its own, lets it play to its end, and waits for what the accessibility addon says to it. */
export async function runStory(page: Page, address: string): Promise<Outcome> {
  const errors: string[] = [];
  const onThrown = ({message}: Error): unknown => errors.push(message);
  const onLogged = (message: ConsoleMessage): unknown => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`);
  page.on('pageerror', onThrown).on('console', onLogged);
  await page.goto(address);
  const {status, reporters} = await finished(page);
  const unknownElements = await page.locator('#storybook-root :not(:defined)').evaluateAll((elements) => elements.map(({localName}) => localName));
  page.off('pageerror', onThrown).off('console', onLogged);
  const axe = reporters.find(({type}) => type === 'a11y')?.result;
  return {status, violations: axe && lines(axe.violations), errors, unknownElements};
}

async function finished(page: Page): Promise<Finished> {
  const told = await page.waitForFunction(() => (window as StoryFrame).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0]);
  return (await told.jsonValue()) as Finished;
}

function lines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
