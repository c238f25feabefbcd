// Everything that the plugin says, for translators: wordpress/regimen/languages/regimen.pot. npm run wordpress-texts
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {openPhp, phpTokens} from './open-php.mjs';

const folder = fileURLToPath(new URL('../wordpress/regimen/', import.meta.url));
const domain = 'regimen';

/** What the arguments of WordPress's functions for texts are, up to the domain. */
const functions = {
  ...Object.fromEntries(['__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e'].map((name) => [name, ['text']])),
  ...Object.fromEntries(['_x', '_ex', 'esc_html_x', 'esc_attr_x'].map((name) => [name, ['text', 'context']])),
  _n: ['text', 'plural', 'number'],
  _nx: ['text', 'plural', 'number', 'context'],
};

/** The whole template. Files stand without lines, so that it changes only when a text does. */
export async function textsTemplate() {
  const names = readdirSync(folder, {recursive: true}).map((name) => String(name).replaceAll('\\', '/')).sort();
  const run = await openPhp();
  const found = [...headerTexts(), ...blockTexts()];
  for (const name of names) {
    if (name.endsWith('.php')) found.push(...readCalls(await phpCalls(run, name), name));
    if (name.endsWith('.js') && !name.startsWith('assets/')) found.push(...readCalls(scriptCalls(name), name));
  }
  return [heading(), ...merged(found).map(entry)].join('\n');
}

function read(name) {
  return readFileSync(`${folder}${name}`, 'utf8');
}

function headerTexts() {
  return ['Plugin Name', 'Description'].map((title) => ({text: headerOf(title), file: 'regimen.php', note: `${title} of the plugin`}));
}

function headerOf(title) {
  return new RegExp(`^ \\* ${title}: (.*)$`, 'm').exec(read('regimen.php'))[1];
}

function blockTexts() {
  const {title, description, keywords} = JSON.parse(read('block/block.json'));
  const texts = [[title, 'block title'], [description, 'block description'], ...keywords.map((keyword) => [keyword, 'block keyword'])];
  return texts.map(([text, context]) => ({text, context, file: 'block/block.json'}));
}

/** Calls as `{name, args, note, line}`: an argument that is no plain text is `undefined`. */
async function phpCalls(run, name) {
  const tokens = await phpTokens(run, read(name));
  const calls = [];
  let note;
  tokens.forEach(([kind, text, line], index) => {
    if (kind === 'T_COMMENT') note = {text: noteIn(text), line};
    if (kind !== 'T_STRING' || !(text in functions) || tokens[index + 1]?.[0] !== '(') return;
    calls.push({name: text, args: phpArguments(tokens, index + 2), note: note !== undefined && line - note.line < 2 ? note.text : undefined, line});
    note = undefined;
  });
  return calls;
}

function phpArguments(tokens, from) {
  const args = [[]];
  let depth = 0;
  for (let at = from; depth > 0 || tokens[at][0] !== ')'; at++) {
    const [kind] = tokens[at];
    if (kind === '(' || kind === '[') depth += 1;
    if (kind === ')' || kind === ']') depth -= 1;
    if (kind === ',' && depth === 0) args.push([]);
    else args.at(-1).push(tokens[at]);
  }
  return args.filter((arg) => arg.length > 0).map(([[kind, text], ...more]) => (kind === 'T_CONSTANT_ENCAPSED_STRING' && more.length === 0 ? phpText(text) : undefined));
}

function phpText(written) {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll(/\\(['\\])/g, '$1') : undefined;
}

function scriptCalls(name) {
  const source = ts.createSourceFile(name, read(name), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const calls = [];
  (function visit(node) {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text in functions) {
      const [comment] = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
      const args = node.arguments.map((arg) => (ts.isStringLiteralLike(arg) ? arg.text : undefined));
      calls.push({name: node.expression.text, args, note: comment && noteIn(source.text.slice(comment.pos, comment.end)), line: source.getLineAndCharacterOfPosition(node.pos).line + 1});
    }
    ts.forEachChild(node, visit);
  })(source);
  return calls;
}

function noteIn(comment) {
  return /translators: (.*?)\s*(\*\/)?$/s.exec(comment)?.[1];
}

/** A text that translators cannot have would stay English without anybody noticing, so it is an error. */
function readCalls(calls, file) {
  return calls.map(({name, args, note, line}) => {
    const roles = functions[name];
    const values = Object.fromEntries(roles.map((role, index) => [role, args[index]]));
    const wrong = args[roles.length] !== domain ? `is not in the domain ${domain}` : roles.some((role) => role !== 'number' && values[role] === undefined) ? 'is not a plain text' : undefined;
    const missing = wrong ?? (/%(\d\$)?[sd]/.test(`${values.text}${values.plural ?? ''}`) && note === undefined ? 'has a placeholder but no note for translators' : undefined);
    if (missing !== undefined) throw new Error(`${file}:${line}: ${values.text ?? name} ${missing}.`);
    return {text: values.text, plural: values.plural, context: values.context, note, file};
  });
}

function merged(found) {
  const entries = new Map();
  for (const one of found) {
    const key = `${one.context ?? ''}\u0004${one.text}`;
    const known = entries.get(key) ?? {...one, files: new Set(), notes: new Set()};
    known.files.add(one.file);
    if (one.note !== undefined) known.notes.add(one.note);
    entries.set(key, {...known, plural: known.plural ?? one.plural});
  }
  return [...entries.values()];
}

function entry({text, plural, context, notes, files}) {
  const lines = [...[...notes].map((note) => `#. ${note}`), ...[...files].map((file) => `#: ${file}`)];
  if (/%(\d\$)?[sd]/.test(text)) lines.push('#, php-format');
  if (context !== undefined) lines.push(`msgctxt ${JSON.stringify(context)}`);
  lines.push(`msgid ${JSON.stringify(text)}`);
  lines.push(...(plural === undefined ? ['msgstr ""'] : [`msgid_plural ${JSON.stringify(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""']));
  return `${lines.join('\n')}\n`;
}

function heading() {
  const fields = {
    'Project-Id-Version': `Regimen ${headerOf('Version')}`, 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit', 'X-Domain': domain,
  };
  const lines = Object.entries(fields).map(([name, value]) => `"${name}: ${value}\\n"`);
  return ['# This file is distributed under the GPL-2.0-or-later, as the plugin is. npm run wordpress-texts writes it.', 'msgid ""', 'msgstr ""', ...lines, ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${folder}languages/regimen.pot`, await textsTemplate());
}
