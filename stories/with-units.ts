import {scales} from './manifest/style-control.ts';

/** The custom properties among the values of Storybook's controls, as a style sheet has them: what is drawn along a scale comes as a number. */
export function withUnits(args: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const styles = Object.entries(args).filter(([name, value]) => name.startsWith('--') && (typeof value === 'string' || typeof value === 'number') && value !== '');
  return Object.fromEntries(styles.map(([name, value]) => [name, `${String(value)}${typeof value === 'number' ? (scales[name]?.unit ?? '') : ''}`]));
}
