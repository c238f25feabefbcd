import {shared} from './start.ts';

const contracted = {em: 'na', de: 'da', a: 'à'};

/** "em Northgate", but "na clínica" where it has no name: the preposition joins its article. */
export function clinicPhrase(preposition: 'em' | 'de' | 'a', clinic: string): string {
  return clinic === shared.theClinic ? `${contracted[preposition]} clínica` : `${preposition} ${clinic}`;
}
