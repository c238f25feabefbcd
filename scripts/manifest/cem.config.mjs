import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {completeManifest} from './complete-manifest.ts';
import {publishedFiles} from './published-files.ts';

export default {
  globs: ['src/elements/regimen-element.ts', 'src/elements/*/regimen-*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [completeManifest(), customElementVsCodePlugin({outdir: 'dist', cssFileName: null, hideLogs: true}), publishedFiles('dist')],
};
