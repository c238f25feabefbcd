/** Whether clocks in a zone show UTC for all or part of a year, so that a time in UTC can be the time on the wall. */
export function isAtUtc(timeZone: string): boolean {
  return zonesAtUtc.has(timeZone) || /^(Etc\/)?(UTC|UCT|GMT([+-]?0)?|Zulu|Universal|Greenwich)$/.test(timeZone);
}

/** Zones of the IANA data that are at an offset of 0 in winter, in summer or always, as they stood in 2026. */
const zonesAtUtc: ReadonlySet<string> = new Set([
  ...['Africa/Abidjan', 'Africa/Accra', 'Africa/Bamako', 'Africa/Banjul', 'Africa/Bissau', 'Africa/Casablanca', 'Africa/Conakry', 'Africa/Dakar', 'Africa/El_Aaiun'],
  ...['Africa/Freetown', 'Africa/Lome', 'Africa/Monrovia', 'Africa/Nouakchott', 'Africa/Ouagadougou', 'Africa/Sao_Tome', 'Africa/Timbuktu'],
  ...['America/Danmarkshavn', 'Antarctica/Troll', 'Atlantic/Azores', 'Atlantic/Canary', 'Atlantic/Faeroe', 'Atlantic/Faroe', 'Atlantic/Madeira', 'Atlantic/Reykjavik', 'Atlantic/St_Helena'],
  ...['Europe/Belfast', 'Europe/Dublin', 'Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Jersey', 'Europe/Lisbon', 'Europe/London'],
  ...['Eire', 'GB', 'GB-Eire', 'Iceland', 'Portugal', 'WET'],
]);
