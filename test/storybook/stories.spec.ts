import {expect} from '@playwright/test';
import {runStory} from './support/run-story.ts';
import {addressOf, entries, test} from './support/storybook.ts';

for (const story of entries('story')) {
  test(`${story.title}: ${story.name} plays to its end, logs no error and is accessible`, async ({preview, storybook, scheme}) => {
    expect(await runStory(preview, addressOf(storybook, story, scheme))).toEqual({status: 'success', violations: [], errors: [], unknownElements: []});
  });
}
