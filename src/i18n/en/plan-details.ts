/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails = {
  why: 'Where each number comes from',
  seeEach: 'See where each number comes from',
  comparison: 'What other sources say',

  factor: {
    direction: {
      up: 'The source says: may mean more sessions.',
      down: 'The source says: may mean fewer sessions.',
      unspecified: 'The source names it, but not which way.',
    },
    whoSays: 'Who says so, and who found otherwise',
    saysSo: 'Says so:',
    foundOtherwise: 'Found otherwise:',
  },
};
