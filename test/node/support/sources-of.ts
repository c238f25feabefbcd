import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const imports = /(?:^import|^export|from|import\()\s*'(\.[^']+\.ts)'/gm;

/** All source text that a file brings with it, at once or on demand; what it imports for its types alone is left out. */
export function sourcesOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.replace(/^(?:import|export) type .*$/gm, '').matchAll(imports)].map(([, path = '']) => join(dirname(file), path));
  return [text, ...imported.map((path) => sourcesOf(path, seen))].join('\n');
}
