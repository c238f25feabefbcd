import {readFileSync} from 'node:fs';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {minifyHTMLLiterals} from 'minify-literals';

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

/** For a script tag: one self-contained module that registers all three elements. */
const bundle: UserConfig = {
  plugins: [minifyTemplates()],
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: {entry: 'src/regimen.ts', formats: ['es'], fileName: () => 'regimen.js'},
    // Library mode alone leaves white space in ES output.
    rolldownOptions: {output: {minify: true, codeSplitting: false}},
  },
};

/** Everything the tests and Storybook import, so that Vite never finds a second Lit in the middle of a run. */
const development: UserConfig = {
  optimizeDeps: {
    include: [
      'lit', 'lit/async-directive.js', 'lit/decorators.js', 'lit/directive.js', 'lit/directives/if-defined.js', 'lit/directives/live.js', '@lit/task',
      'date-fns/addMonths', 'date-fns/getDaysInMonth', '@open-wc/testing', 'fast-check', 'ical.js',
    ],
  },
};

export default defineConfig(({mode}) => (mode === 'npm' ? npm : mode === 'bundle' ? bundle : development));
