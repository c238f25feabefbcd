import {shared} from './start.ts';

/** The clinic after “bei”, “mit” and “von”: its name as it is, or the word for a clinic in its dative. */
export const dativeClinic = (clinic: string): string => (clinic === shared.theClinic ? 'der Klinik' : clinic);
