import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // The minifier would put what needs a `color-scheme` of the same sheet in the place of `light-dark()`; ours is the page's.
  viteFinal: (vite) => ({...vite, build: {...vite.build, cssMinify: false}}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
