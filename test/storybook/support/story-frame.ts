/** What the accessibility addon says of one rule. */
export interface Finding {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly (string | readonly string[])[]}[];
}

/** What Storybook tells when a story is over. */
export interface Finished {
  readonly storyId: string;
  readonly status: 'success' | 'error';
  readonly reporters: readonly {readonly type: string; readonly result: {readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[]}}[];
}

/** What a frame of Storybook listens to, and tells. */
interface StoryFrame {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    readonly emit: (event: string, detail: object) => void;
    readonly on: (event: string, listener: (detail: Finished) => void) => void;
  };
  readonly __STORYBOOK_PREVIEW__: {readonly initializationPromise: Promise<void>};
}

/** In the frame: shows stories in these colours from now on. */
export async function setScheme(scheme: 'light' | 'dark'): Promise<void> {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview} = window as unknown as StoryFrame;
  await preview.initializationPromise;
  channel.emit('updateGlobals', {globals: {scheme}});
}

/** In the frame: shows a story, and waits until it has played and the addon has looked at it. */
export function playStory(storyId: string): Promise<Finished> {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = window as unknown as StoryFrame;
  return new Promise((resolve) => {
    channel.on('storyFinished', (finished) => finished.storyId === storyId && resolve(finished));
    channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
  });
}
