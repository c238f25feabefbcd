/** Words for a part of the page that is loaded when it is opened. */
export const onDemand = {
  loading: 'One moment …',
  failed: 'This part could not be loaded. The rest of the page is complete without it.',
  tryAgain: 'Try again',
};
