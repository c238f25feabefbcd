/** For the clinic's style sheet: the custom properties that were set, and the room that the first question takes, so that nothing moves. */
export function styleSheet(tag: string, styles: Readonly<Record<string, string>>): string {
  const room = tag === 'regimen-calendar' ? `${tag} { display: flow-root; min-height: 100vh; }` : `${tag} { display: flow-root; min-height: 500px; }\n@media (min-width: 48em) { ${tag} { min-height: 360px; } }`;
  const look = lookOf(tag, styles);
  return look === '' ? `${room}\n` : `${look}\n\n${room}\n`;
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
