import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {minifyHTMLLiterals} from 'minify-literals';
import {loadAtOnce} from './scripts/load-at-once.ts';
import {loadTogether, type Way} from './scripts/load-together.ts';

const {dependencies} = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {dependencies: Record<string, string>};
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

const minifyTemplates = (): Plugin => ({
  name: 'minify-lit-templates',
  enforce: 'pre',
  apply: 'build',
  async transform(code, id) {
    if (!/[\\/]src[\\/].*\.ts$/.test(id)) return undefined;
    const minified = await minifyHTMLLiterals(code, {fileName: id});
    return minified ? {code: minified.code, map: minified.map ?? null} : undefined;
  },
});

/** Lit counts its versions on `window`, and prepares a table there for a kind of decorators that is not used here. */
const litGlobals = [
  /\(\w+\.(litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/,
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
  /this\[Symbol\.metadata\]/,
];

/** A page that includes the widget finds nothing of it on `window`. */
const withoutGlobals = (): Plugin => ({
  name: 'without-globals-of-lit',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: {id: /node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/},
    handler: (code) => ({code: litGlobals.reduce((text, global) => text.replace(global, 'null'), code), map: null}),
  },
});

/** On a page that extends every object, the bundler's own loop over what a module exports would find more than that. */
const ownExports = (): Plugin => ({
  name: 'own-exports',
  apply: 'build',
  renderChunk: (code) => ({code: code.replace('for (var name in all)', 'for (const name of Object.keys(all))'), map: null}),
});

/** A part comes with all that it needs, and not file after file. */
const partsInOneGo = (): Plugin => ({
  name: 'parts-in-one-go',
  apply: 'build',
  renderChunk: (code, {fileName}, _options, {chunks}) => ({code: loadAtOnce(code, fileName, chunks), map: null}),
});

/** The schema of a clinic's own protocol, as editors read it. */
const publishSchema = (): Plugin => ({
  name: 'publish-protocol-schema',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL('./src/protocol/protocol.schema.json', import.meta.url), 'utf8');
    this.emitFile({type: 'asset', fileName: 'protocol.schema.json', source});
  },
});

const words = readdirSync(new URL('./src/i18n', import.meta.url), {withFileTypes: true}).filter((entry) => entry.isDirectory() && entry.name !== 'books' && !entry.name.startsWith('en')).map(({name}) => name);

/** A script that is one file has English in it, and finds each other language beside it. */
const wordsBeside = (): Plugin => ({
  name: 'words-beside',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/load-chapter.ts') ? fileURLToPath(new URL('./src/i18n/load-chapter-beside.ts', import.meta.url)) : undefined),
});

/** A script that is one file has all parts in it, and needs nothing to tell which have run: each runs with it. */
const partsAtOnce = (): Plugin => ({
  name: 'parts-at-once',
  enforce: 'pre',
  transform: {
    filter: {id: /[\\/]src[\\/].*\.ts$/, code: /import\('\./},
    handler(code) {
      const imports: string[] = [];
      const loaded = code.replace(/import\(('\.[^']+')\)/g, (_, path: string) => `Promise.resolve(part${imports.push(path)})`);
      return {code: imports.map((path, index) => `import * as part${index + 1} from ${path};`).join('') + loaded, map: null};
    },
  },
});

/** Every chapter of a language in one module, by its name. */
const wholeLanguage = (): Plugin => ({
  name: 'whole-language',
  resolveId: (id) => /words:[\w-]+$/.exec(id)?.[0].replace(/^/, '\0'),
  load(id) {
    if (!id.startsWith('\0words:')) return undefined;
    const folder = new URL(`./src/i18n/${id.slice('\0words:'.length)}/`, import.meta.url);
    const chapters = readdirSync(new URL('./src/i18n/en', import.meta.url)).map((name) => name.slice(0, -3));
    return chapters.map((chapter) => `export * as ${chapter} from ${JSON.stringify(fileURLToPath(new URL(`${chapter}.ts`, folder)))};`).join('\n');
  },
});

/** For npm users: ESM, one file per entry, dependencies left to the user's bundler. */
const npm: UserConfig = {
  plugins: [minifyTemplates()],
  build: {
    outDir: 'dist/npm',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        protocol: 'src/protocol/index.ts',
        schedule: 'src/schedule/index.ts',
        'define/regimen-calculator': 'src/define/regimen-calculator.ts',
        'define/regimen-calendar': 'src/define/regimen-calendar.ts',
        'define/regimen-scheduler': 'src/define/regimen-scheduler.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {external, output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'}},
  },
};

/** What a page loads is no further bundler's business, so its hints for one go, too. */
const small = {minify: true, comments: {annotation: false}};

/** For a script tag: one self-contained file that registers all three elements. */
const singleFile = (format: 'es' | 'iife', name: string): UserConfig => ({
  plugins: [minifyTemplates(), withoutGlobals(), ownExports(), wordsBeside(), partsAtOnce()],
  define: {'process.env.NODE_ENV': '"production"', ...(format === 'iife' && {'import.meta.url': 'document.currentScript?.src'})},
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: {entry: 'src/regimen.ts', formats: [format], name: 'regimen', fileName: () => name},
    // Library mode alone leaves white space in ES output.
    rolldownOptions: {output: {...small, codeSplitting: false}},
  },
});

const bundle: UserConfig = {...singleFile('es', 'regimen.js'), plugins: [minifyTemplates(), withoutGlobals(), ownExports(), wordsBeside(), partsAtOnce(), publishSchema()]};

/** For sites that can't write `type="module"`. */
const classic = singleFile('iife', 'regimen.classic.js');

/** The other languages of the single files. There is nothing to step through in words, so they go without source maps. */
const languages: UserConfig = {
  plugins: [wholeLanguage()],
  build: {
    outDir: 'dist/words',
    emptyOutDir: false,
    target: 'es2022',
    lib: {entry: Object.fromEntries(words.map((locale) => [locale, `words:${locale}`])), formats: ['es']},
    rolldownOptions: {output: {minify: true, entryFileNames: '[name].js'}},
  },
};

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}.ts`, import.meta.url));

const elements = {
  'regimen-calculator': source('define/regimen-calculator'),
  'regimen-calendar': source('define/regimen-calendar'),
  'regimen-scheduler': source('define/regimen-scheduler'),
};

const asking = source('elements/calculator/asking');
const plan = [[source('protocol/presets/composite-iv')], [source('elements/calculator/plan/planning')]];
const calendar = [[elements['regimen-calendar']], [source('elements/calendar/appointments')]];

/** What a page asks for, one after the other: with a plan, with times for it, with times alone, and with wishes in their place; and the English that others are made of. */
const ways: readonly Way[] = [
  [[elements['regimen-calculator']], [asking], ...plan],
  [[elements['regimen-scheduler']], [asking, source('elements/scheduler/attribute-checks')], ...plan],
  [...calendar, [source('elements/calendar/times/choosing-controller')], [source('elements/calendar/course/course-choosing')]],
  [...calendar, [source('elements/calendar/details/read-contact-form')], [source('elements/calendar/desk/booking-desk')]],
  [[source('i18n/books/en')]],
];

/** Which schedule is followed shows in no address. */
const presets = readdirSync(new URL('./src/protocol/presets', import.meta.url)).map((name) => name.slice(0, -3));

/** For pages that care about every byte: a loader, and a file for each element, which share what they have in common. */
const parts: UserConfig = {
  plugins: [minifyTemplates(), withoutGlobals(), ownExports(), partsInOneGo()],
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    manifest: 'parts.json',
    lib: {entry: {loader: 'src/loader.ts', ...elements}, formats: ['es']},
    rolldownOptions: {
      output: {...small, entryFileNames: '[name].js', chunkFileNames: ({name}) => `chunks/${presets.includes(name) ? 'schedule' : name}-[hash].js`, codeSplitting: {groups: loadTogether(ways)}},
    },
  },
};

/** For the WordPress plugin: the loader is the one entry, so that all else has a hash in its name and a cache can't mix two versions. */
const wordpress: UserConfig = {
  ...parts,
  build: {...parts.build, outDir: 'dist/wordpress', emptyOutDir: true, manifest: false, lib: {entry: {loader: 'src/loader.ts'}, formats: ['es']}},
};

/** Everything the tests and Storybook import, so that Vite never finds a second Lit in the middle of a run. */
const development: UserConfig = {
  optimizeDeps: {
    include: [
      'lit', 'lit/async-directive.js', 'lit/decorators.js', 'lit/directive.js', 'lit/directives/if-defined.js', 'lit/directives/keyed.js', 'lit/directives/live.js', '@lit/task',
      'date-fns/addMonths', 'date-fns/getDaysInMonth', '@open-wc/testing', 'fast-check', 'flesch-kincaid', 'ical.js', 'syllable',
    ],
  },
};

export default defineConfig(({mode}) => ({npm, bundle, classic, languages, parts, wordpress}[mode] ?? development));
