import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** The builder brings types of another version of Playwright. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong on the page as it stands: rule and place, one to a line. All rules count, or only those that are named. */
export function axeFindings(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const builder = builderFor(page);
  if (rules.length > 0) builder.withRules([...rules]);
  return findings(builder);
}

/** What axe finds wrong inside the widgets of a page; the page around them is somebody else's. */
export function axeFindingsInside(page: Page): Promise<string[]> {
  return axeFindingsIn(page, 'regimen-calculator', 'regimen-calendar', 'regimen-scheduler');
}

/** What axe finds wrong in some parts of a page. */
export function axeFindingsIn(page: Page, ...parts: readonly string[]): Promise<string[]> {
  return findings(parts.reduce((builder, part) => builder.include(part), builderFor(page)));
}

function builderFor(page: Page): AxeBuilder {
  return new AxeBuilder({page: page as unknown as AxePage}).setLegacyMode();
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const {violations} = await builder.analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
