/** Words between the calculator and the calendar. */
export const scheduler = {
  backToPlan: 'Back to your plan',
};
