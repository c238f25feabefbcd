import {daysFile, type DaysFileContent} from '../../../booking/days-file.ts';

export {newRequestId} from '../../calendar/desk/request-id.ts';

/** Makes a calendar file on this page and hands it to the browser as a download. */
export function saveDays(content: DaysFileContent, fileName: string): void {
  const url = URL.createObjectURL(new Blob([daysFile(content)], {type: 'text/calendar;charset=utf-8'}));
  const link = Object.assign(document.createElement('a'), {href: url, download: fileName});
  link.click();
  // The browser has taken the file over by then; an address that is not given back keeps it in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
