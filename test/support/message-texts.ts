const samples: readonly (readonly unknown[])[] = [[1, 1, 1, 1], [4, 6, 12, 7], [60, 120, 'week', 4], ['Monday', 'Friday', 'Dr. Okafor', '9:00 am']];

/** Every text of a message file; functions are called with numbers and with words, and what they can't make a text of is left out. */
export function messageTexts(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (typeof message === 'function') return samples.flatMap((sample) => called(message as (...all: readonly unknown[]) => unknown, sample));
  return typeof message === 'object' && message !== null ? Object.values(message).flatMap(messageTexts) : [];
}

/** Some functions take lists or objects; they show what they say in the rendered screens. */
function called(message: (...all: readonly unknown[]) => unknown, sample: readonly unknown[]): string[] {
  try {
    return messageTexts(message(...sample));
  } catch {
    return [];
  }
}
