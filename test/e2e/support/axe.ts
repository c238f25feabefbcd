import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** The builder brings types of another version of Playwright. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong on the page as it stands: rule and place, one to a line. All rules count, or only those that are named. */
export async function axeFindings(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({page: page as unknown as AxePage}).setLegacyMode();
  if (rules.length > 0) builder.withRules([...rules]);
  const {violations} = await builder.analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
