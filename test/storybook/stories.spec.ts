import {expect} from '@playwright/test';
import {runStory} from './support/run-story.ts';
import {entries, test} from './support/storybook.ts';

for (const {id, title, name} of entries('story')) {
  test(`${title}: ${name} plays to its end, logs no error and is accessible`, async ({preview}) => {
    expect(await runStory(preview, id)).toEqual({status: 'success', violations: [], errors: []});
  });
}
