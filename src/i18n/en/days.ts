/** Words of the month grid about what a day is good for. */
export const days = {
  hint: 'A day with a dot has free times. Choose a day to see them.',
  courseHint: 'A course can start on a day with a dot.',
  noSecond: (min: number, max: number) => (min === max ? `a course cannot start here: no time is free ${daysLater(max)}` : `a course cannot start here: no time is free ${min} to ${max} days later`),
  noRoomForCourse: 'a course cannot start here: the later sessions would not fit',
};

function daysLater(count: number): string {
  return count === 1 ? 'the day after' : `${count} days later`;
}
