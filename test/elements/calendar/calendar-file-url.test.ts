import {expect} from '@open-wc/testing';
import {CalendarPage} from '../../support/calendar-page.ts';
import {serverForEach} from '../../support/clinic-server.ts';

describe('The calendar file', () => {
  serverForEach();
  const given = new Set<string>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  const revokeObjectURL = URL.revokeObjectURL.bind(URL);

  beforeEach(() => {
    given.clear();
    URL.createObjectURL = (file) => remember(createObjectURL(file));
    URL.revokeObjectURL = (url) => {
      given.delete(url);
      revokeObjectURL(url);
    };
  });
  afterEach(() => Object.assign(URL, {createObjectURL, revokeObjectURL}));

  it('is accessible as a link that saves it', async () => {
    const page = await bookOne();
    await expect(page.host).to.be.accessible();
    expect(page.link('Save to my calendar').getAttribute('download')).to.equal('appointments.ics');
  });

  it('says where and when, and nothing of what for', async () => {
    const page = await bookOne();
    const text = await (await fetchFile(page)).text();
    expect(text).to.include('SUMMARY:Appointment at Northgate').and.to.include('DTSTART:20260302T160000Z');
    expect(text).not.to.match(/ada|byron|ketamine|infusion|session|visit\b/i);
  });

  it('is given back when the element is removed, and made again when it returns', async () => {
    const page = await bookOne();
    expect(given.size).to.equal(1);
    const {parentElement} = page.host;
    page.host.remove();
    expect(given.size).to.equal(0);
    parentElement?.append(page.host);
    await page.settle();
    expect([given.size, given.has(page.links['Save to my calendar'] ?? '')]).to.deep.equal([1, true]);
    await fetchFile(page);
  });

  it('does not exist before there is a booking', async () => {
    const page = await CalendarPage.open();
    await page.toReview();
    expect(given.size).to.equal(0);
  });

  function remember(url: string): string {
    given.add(url);
    return url;
  }
});

async function bookOne(): Promise<CalendarPage> {
  const page = await CalendarPage.open();
  await page.toReview();
  await page.press('Book this time');
  await page.reach('Your appointment is booked');
  return page;
}

/** Read with a request of its own kind, because `fetch` is the clinic's server here. */
function fetchFile(page: CalendarPage): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', page.links['Save to my calendar'] ?? '');
    request.responseType = 'blob';
    request.addEventListener('load', () => resolve(request.response as Blob));
    request.addEventListener('error', () => reject(new Error('The file is gone.')));
    request.send();
  });
}
