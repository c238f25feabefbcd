/** Words of who has reviewed a schedule, and when. */
export const review = {
  byOn: (reviewer: string, day: string) => `Last reviewed by ${reviewer} on ${day}.`,
  by: (reviewer: string) => `Reviewed by ${reviewer}.`,
  on: (day: string) => `Last reviewed on ${day}.`,
  longAgo: 'That was more than two years ago. Ask the clinic if it still holds.',
};
