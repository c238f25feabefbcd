import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {argTypesOf} from '../stories/manifest/arg-types.ts';
import {describedAs, manifest} from '../stories/manifest/described.ts';
import {atRest} from './at-rest.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error', options: {rules: {'target-size': {enabled: true}}}}, layout: 'padded', docs: {extractArgTypes: (tagName: string) => argTypesOf(describedAs(tagName))}, controls: {expanded: true}, options: {storySort: {order: ['Embed', 'Reference', ['regimen-scheduler', 'regimen-calculator', 'regimen-calendar'], 'Theming', 'Elements', 'Building blocks']}}},
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {title: 'Scheme', items: ['light', 'dark'], dynamicTitle: true},
    },
  },
  initialGlobals: {scheme: 'light'},
  // Before the accessibility addon looks: what was set up last is asked first.
  afterEach: ({canvasElement}) => atRest(canvasElement),
  decorators: [
    (story, {globals}) => {
      const isDark = globals.scheme === 'dark';
      document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
      document.body.style.background = isDark ? '#12191a' : '#fff';
      document.body.style.color = isDark ? '#e8eeed' : '#1c2628';
      document.body.style.fontFamily = 'system-ui, sans-serif';
      return story();
    },
  ],
};

export default preview;
