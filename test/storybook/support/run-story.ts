import type {ConsoleMessage, Page} from '@playwright/test';
import {playStory, type Finding} from './story-frame.ts';

/** How a story ended. */
export interface Outcome {
  readonly status: 'success' | 'error';
  /** What the accessibility addon found wrong, as its panel shows it: rule and place, one to a line. Undefined where it has not looked. */
  readonly violations: readonly string[] | undefined;
  /** What the page threw, or logged as an error. */
  readonly errors: readonly string[];
}

/** Shows a story, lets it play to its end, and waits for what the accessibility addon says to it. */
export async function runStory(page: Page, storyId: string): Promise<Outcome> {
  const errors: string[] = [];
  const onThrown = ({message}: Error): unknown => errors.push(message);
  const onLogged = (message: ConsoleMessage): unknown => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`);
  page.on('pageerror', onThrown).on('console', onLogged);
  const {status, reporters} = await page.evaluate(playStory, storyId);
  page.off('pageerror', onThrown).off('console', onLogged);
  const axe = reporters.find(({type}) => type === 'a11y')?.result;
  return {status, violations: axe && lines(axe.violations), errors};
}

function lines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
