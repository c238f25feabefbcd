/** For the clinic's style sheet: the custom properties that were set, and the room that the first question takes, so that nothing moves. */
export function styleSheet(tag: string, styles: Readonly<Record<string, string>>): string {
  const room = rooms(tag).join('\n');
  const look = lookOf(tag, styles);
  return look === '' ? `${room}\n` : `${look}\n\n${room}\n`;
}

/** As much as the first question takes in any language, as the README says it. */
function rooms(tag: string): readonly string[] {
  if (tag.endsWith('regimen-calendar')) return [`${tag} { display: flow-root; min-height: 100vh; }`];
  return [`${tag} { display: flow-root; min-height: 560px; }`, `@media (min-width: 22.5em) { ${tag} { min-height: 530px; } }`, `@media (min-width: 48em) { ${tag} { min-height: 380px; } }`];
}

/** The custom properties alone; nothing where none was set. */
export function lookOf(selector: string, styles: Readonly<Record<string, string>>): string {
  const lines = Object.entries(styles).map(([name, value]) => [name, oneValue(value)] as const).filter(([, value]) => value !== '').map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `${selector} {\n${lines.join('\n')}\n}`;
}

/** What would end the declaration, the rule or the sheet is left out. */
function oneValue(value: string): string {
  return value.replace(/[;{}<>]/g, '').replace(/\s+/g, ' ').trim();
}
