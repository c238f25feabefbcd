/** Words of the list of free times, with whom and where they are. */
export const slots = {
  /** How many times one part of the day has, beside its name. */
  count: (times: number) => (times === 1 ? '1 time' : `${times} times`),
  withPerson: (name: string) => `with ${name}`,
  atPlace: (name: string) => `at ${name}`,
  withPersonAtPlace: (person: string, place: string) => `with ${person}, ${place}`,
  withOneOf: (people: number) => `${people} clinicians free`,
  withOneOfAtPlace: (people: number, place: string) => `${place}, ${people} clinicians free`,
  person: 'With',
  anyPerson: 'Anyone who is free',
  place: 'Where',
  anyPlace: 'Any of our places',
  noneWithFilter: (day: string) => `There is no such free time on ${day}. Please choose another day, or let go of your choice above.`,
};
