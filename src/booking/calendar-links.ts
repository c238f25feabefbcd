import {basicUtc, type CalendarEntry} from './calendar-file.ts';

/** Calendars on the web that take an entry from a link; each takes one at a time. */
export const webCalendars = ['google', 'outlook', 'office365', 'yahoo'] as const;

/** One of them. */
export type WebCalendar = (typeof webCalendars)[number];

/** The address that opens a calendar with this entry filled in. Nothing is sent before somebody follows it, and it says no more than the entry. */
export function calendarLink(calendar: WebCalendar, {startMinute, endMinute, summary, description}: CalendarEntry): string {
  switch (calendar) {
    case 'google':
      return address('https://calendar.google.com/calendar/render', {action: 'TEMPLATE', text: summary, dates: `${basicUtc(startMinute)}/${basicUtc(endMinute)}`, details: description});
    case 'outlook':
      return outlook('https://outlook.live.com', startMinute, endMinute, summary, description);
    case 'office365':
      return outlook('https://outlook.office.com', startMinute, endMinute, summary, description);
    case 'yahoo':
      return address('https://calendar.yahoo.com/', {v: '60', title: summary, st: basicUtc(startMinute), et: basicUtc(endMinute), desc: description});
  }
}

function outlook(site: string, startMinute: number, endMinute: number, subject: string, body: string): string {
  return address(`${site}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose', rru: 'addevent', subject, startdt: isoUtc(startMinute), enddt: isoUtc(endMinute), body, allday: 'false',
  });
}

/** `2026-12-01T16:00:00+00:00` */
function isoUtc(epochMinute: number): string {
  return new Date(epochMinute * 60_000).toISOString().replace('.000Z', '+00:00');
}

/** Outlook shows a plus where a space is written as one, so each space is `%20`. Half a character cannot be written at all. */
function address(page: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))}`);
  return `${page}?${pairs.join('&')}`;
}
