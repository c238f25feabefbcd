import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {northgate} from '../../../demo/server/clinic.ts';
import {addDays, localDate} from '../../../src/dates/local-date.ts';
import {endpointAt, type Endpoint} from './open-endpoint.ts';

const runner = fileURLToPath(new URL('../../wordpress/harness/run.php', import.meta.url));

/** Sets a WordPress up as the demo clinic, empties its records and sets its clock. */
export function openWordPressEndpoint(url: string, folder: string, now: string): Endpoint {
  let moment = Date.parse(now) / 1000;
  const setClock = (): void => writeFileSync(join(folder, 'now'), String(moment));
  setClock();
  execFileSync('php', [runner, folder, reset]);
  return endpointAt(`${url}/wp-json/regimen/v1`, (minutes) => {
    moment += minutes * 60;
    setClock();
  });
}

/** The demo clinic in the plugin's own settings. */
export const northgateSettings = {
  clinic_name: northgate.location.name,
  phone: '+1 303 555 0142',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, hoursOn(day)])),
  closures: closedDays(),
  services: northgate.services.filter(({weekdays}) => weekdays === undefined).map(({id, minutes, everyMinutes, needsChair}) => ({id, name: id, minutes, every: everyMinutes, chair: needsChair})),
  clinicians: northgate.clinicians.map(({id, name, weekdays}) => ({id, name, weekdays})),
  chairs: northgate.chairs.length,
  bookable_days: northgate.bookableDays,
  notice_hours: 0,
  hold_minutes: northgate.holdMinutes,
};

const reset = `
  global $wpdb;
  foreach ( regimen_table_names() as $name ) { $wpdb->query( 'DELETE FROM ' . regimen_table( $name ) ); }
  update_option( 'regimen', json_decode( '${JSON.stringify(northgateSettings).replaceAll("'", String.raw`\'`)}', true ) );
  return true;
`;

function hoursOn(day: string): string {
  const hours: Readonly<Partial<Record<string, readonly {readonly opens: string; readonly closes: string}[]>>> = northgate.hours;
  return (hours[day] ?? []).map(({opens, closes}) => `${opens}-${closes}`).join(', ');
}

/** The closures of the demo are days, or days of every year. */
function closedDays(): string[] {
  const days = Array.from({length: 400}, (_, index) => addDays(localDate('2026-11-01'), index));
  return days.filter((day) => northgate.closures.some((closure) => day.endsWith(closure)));
}
