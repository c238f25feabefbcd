import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import fastifyStatic from '@fastify/static';
import {test as base, type Page} from '@playwright/test';
import {fastify} from 'fastify';

/** One page of the built Storybook. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** What a project of this suite can set. */
export interface StorybookOptions {
  /** The colours of the page around the stories. */
  readonly scheme: 'light' | 'dark';
}

const folder = 'dist/storybook';

/** All pages of the built Storybook, by its own index. */
export function entries(type: Entry['type']): readonly Entry[] {
  if (!existsSync(`${folder}/index.json`)) throw new Error('There is no Storybook here. Run: npm run build-storybook');
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {readonly entries: Readonly<Record<string, Entry>>};
  return Object.values(index.entries).filter((entry) => entry.type === type);
}

/**
 * Tests in front of the built Storybook, which each worker gives out by a small server of its own.
 * `preview` is a page that all stories of a worker are opened in, one after another, so that the code is read once.
 */
export const test = base.extend<object, StorybookOptions & {readonly storybook: string; readonly preview: Page}>({
  scheme: ['light', {option: true, scope: 'worker'}],
  storybook: [
    async ({}, use) => {
      const server = fastify();
      server.register(fastifyStatic, {root: resolve(folder), maxAge: 3_600_000});
      server.get('/favicon.ico', (_, reply) => reply.code(204).send());
      await use(await server.listen({port: 0, host: '127.0.0.1'}));
      await server.close();
    },
    {scope: 'worker'},
  ],
  preview: [
    async ({browser}, use) => {
      const page = await browser.newPage({viewport: {width: 1000, height: 800}, timezoneId: 'UTC', reducedMotion: 'reduce'});
      await use(page);
      await page.close();
    },
    {scope: 'worker'},
  ],
});

/** Where a story is shown without all that Storybook has around it. */
export function addressOf(storybook: string, {id}: Entry, scheme: StorybookOptions['scheme']): string {
  return `${storybook}/iframe.html?id=${id}&viewMode=story&globals=scheme:${scheme}`;
}
