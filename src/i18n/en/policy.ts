const whose = (isClinics: boolean): string => (isClinics ? 'This is this clinic’s setting.' : 'This is our rule, not a source’s.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy = {
  returningWindow: (days: number, isClinics: boolean) => `The days shown begin up to ${days === 1 ? '1 day' : `${days} days`} before the relief wears off. ${whose(isClinics)}`,
  lengthening: (days: number, isClinics: boolean) => `When relief holds, the time between sessions grows by up to ${days} days at once. ${whose(isClinics)}`,
};
