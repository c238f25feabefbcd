import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** The builder brings types of another version of Playwright. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong on the page as it stands: rule and place, one to a line. */
export async function axeFindings(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page: page as unknown as AxePage}).setLegacyMode().analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
