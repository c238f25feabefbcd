import litA11y from 'eslint-plugin-lit-a11y';
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Which folders of src/ each folder may import. Arrows point down only: see the README. */
const mayImport = {
  dates: [],
  parsing: [],
  http: [],
  protocol: ['dates', 'parsing'],
  schedule: ['dates', 'protocol'],
  availability: ['dates', 'parsing', 'http', 'schedule'],
  booking: ['dates', 'parsing', 'http', 'protocol', 'schedule'],
  i18n: ['dates'],
  styles: [],
  ui: ['dates', 'i18n', 'styles'],
  elements: ['dates', 'parsing', 'http', 'protocol', 'schedule', 'availability', 'booking', 'i18n', 'styles', 'ui'],
};
const folders = Object.keys(mayImport);
const litFree = ['dates', 'parsing', 'http', 'protocol', 'schedule', 'availability', 'booking'];
const pure = ['dates', 'parsing', 'http', 'protocol', 'schedule', 'booking', 'i18n'];

const restrictedPatterns = (folder) => [
  ...folders
    .filter((other) => other !== folder && !mayImport[folder].includes(other))
    .map((other) => ({group: [`**/${other}/**`], message: `src/${folder} must not import src/${other}.`})),
  ...(folder === 'dates' ? [] : [{group: ['date-fns', 'date-fns/*'], message: 'Only src/dates imports date-fns.'}]),
  ...(litFree.includes(folder) ? [{group: ['lit', 'lit/*', '@lit/*'], message: `Keep src/${folder} free of Lit.`}] : []),
  {group: ['**/define/**', '**/regimen.ts'], message: 'Only entry files register elements.'},
  ...(folder === 'i18n' ? [] : [{group: ['**/i18n/*/**'], message: 'Which language is spoken is known at run time: import src/i18n/<chapter>-words.ts.'}]),
];

const layering = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {'no-restricted-imports': ['error', {patterns: restrictedPatterns(folder)}]},
}));

const browserGlobals = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'customElements'];
const noBrowser = (names) => ['error', ...names.map((name) => ({name, message: 'Pure folders take what they need as an argument.'}))];

const clockAndChance = [
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time is an argument here.'},
  {selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'The time is an argument here.'},
  {selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'Chance is an argument here.'},
  {selector: 'CallExpression[callee.property.name="randomUUID"]', message: 'Ids are an argument here.'},
];

export default tseslint.config(
  {ignores: ['dist/**', 'demo/examples/**', 'test/node/fixtures/**', 'node_modules/**', 'demo/data/**', 'coverage/**', 'test-results/**']},
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked[2] ?? {}],
    languageOptions: {parserOptions: {project: ['./tsconfig.json', './tsconfig.node.json'], tsconfigRootDir: import.meta.dirname}},
    rules: {
      'max-lines': ['error', {max: 300}],
      'max-lines-per-function': ['error', {max: 40}],
      'no-console': 'error',
      eqeqeq: 'error',
      // Contradicts no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-restricted-syntax': ['error', {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Takes a function that gives undefined for one that gives nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {files: ['src/**/*.ts'], plugins: {lit: lit.default ?? lit, wc: wc.default ?? wc}, extends: [
    (lit.default ?? lit).configs['flat/recommended'],
    (wc.default ?? wc).configs['flat/recommended'],
    litA11y.configs.recommended,
  ], rules: {'no-restricted-properties': ['error', {object: 'Array', property: 'from', message: 'Some pages replace it by one that maps nothing: see numbersBelow.'}]}},
  ...layering,
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': noBrowser(browserGlobals),
      'no-restricted-syntax': ['error', {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'}, ...clockAndChance],
    },
  },
  {
    files: ['src/dates/**/*.ts', 'src/protocol/**/*.ts', 'src/schedule/**/*.ts'],
    rules: {'no-restricted-globals': noBrowser([...browserGlobals, 'fetch', 'Intl', 'setTimeout'])},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '*.config.ts', '.storybook/*.ts', 'demo/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
