import {expect} from '@open-wc/testing';
import {CalendarPage} from '../../../support/calendar-page.ts';
import {serverForEach} from '../../../support/clinic-server.ts';
import {bookWith, openForm} from '../../../support/contact-form-page.ts';

describe('pain 14: robots and link scanners', () => {
  const server = serverForEach();

  it('are asked once more when they fill in what people do not see; a person whose browser did it is let through', async () => {
    const page = await openForm();
    await page.enter();
    page.field('Website').value = 'https://spam.example';
    await page.press('Check my booking');
    expect([page.heading, page.focused, page.summary]).to.deep.equal(['How can we reach you?', 'Please press the button once more', ['A field that people do not see was filled in. If your browser did that, nothing is lost.']]);
    await expect(page.host).to.be.accessible();
    await page.press('Check my booking');
    expect(page.heading).to.equal('Check and book');
  });

  it('find a field that no person reaches, by eye, key or screen reader', async () => {
    const page = await openForm();
    const trap = page.field('Website');
    const {width, height} = trap.closest('div')?.getBoundingClientRect() ?? {width: 99, height: 99};
    expect([trap.tabIndex, trap.closest('[aria-hidden=true]') !== null, trap.autocomplete, width <= 1, height <= 1]).to.deep.equal([-1, true, 'off', true, true]);
    expect(getComputedStyle(trap).display).not.to.equal('none');
  });

  it('send the proof of the clinic’s own check, from its field or from the page', async () => {
    const page = await openForm();
    page.host.insertAdjacentHTML('beforeend', '<div slot="captcha">Are you a person? <input type="hidden" name="check-response" value="from-the-check"></div>');
    await bookWith(page);
    expect(server().posts[0]?.token).to.equal('from-the-check');
    const other = await openForm();
    other.host.token = 'from-the-page';
    await bookWith(other);
    expect(server().posts[1]?.token).to.equal('from-the-page');
  });

  it('see the clinic’s own check in the form, and no proof is sent where there is none', async () => {
    const page = await openForm();
    const check = document.createElement('p');
    check.slot = 'captcha';
    page.host.append(check);
    await page.settle();
    expect(check.assignedSlot).not.to.equal(null);
    await bookWith(page);
    expect(server().posts[0]).not.to.have.property('token');
  });

  it('book and cancel nothing by opening an address: only the button sends, and only by POST', async () => {
    const page = await CalendarPage.openEndpoint();
    await page.untilText('9:00');
    await page.toReview();
    expect([server().posts.length, server().reads.every((url) => url.startsWith('/api/availability?'))]).to.deep.equal([0, true]);
    await page.press('Book this time');
    await page.reach('Your appointment is booked');
    expect([server().posts.length, server().reads.filter((url) => !url.startsWith('/api/availability?'))]).to.deep.equal([1, []]);
  });
});
