import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from '@playwright/test';
import {northgate} from '../../demo/server/clinic.ts';
import {booking, patient, visit} from '../demo/support/open-clinic.ts';
import {usableByEverybody} from './admin-page.ts';
import type {Answer, ClinicSite} from './clinic-site.ts';
import {patientExpect as expect} from './patient-expect.ts';

export function appointmentRules(clinic: ClinicSite): void {
  const request = {requestId: randomUUID(), service: 'visit', need: {sessions: 6, minGapDays: 2, maxGapDays: 5, windowDays: 21}, preferences: {weekdays: ['tue', 'thu'], times: ['morning']}, patient};
  const inList = <T>(work: (page: Page) => Promise<T>, user?: string): Promise<T> => clinic.inAdmin('admin.php?page=regimen', work, user);

  const actions = ['regimen_export', 'regimen_cancel', 'regimen_answered', 'regimen_send'];
  const firstBooking = (): string => String(clinic.site.php("global $wpdb; return $wpdb->get_var( 'SELECT id FROM ' . regimen_table() . ' ORDER BY id' );"));
  const nonceOf = (action: string): string => (action === 'regimen_export' ? action : `${action}_${firstBooking()}`);
  const carryOut = (action: string, user: string, nonce: string): Promise<Answer> => clinic.sendAs(user, 'POST', '/wp-admin/admin-post.php', {form: {action, id: firstBooking(), _wpnonce: nonce}});

  test('tells the clinic when, not who, and the patient when, not what for', async () => {
    clinic.startAnew();
    clinic.takeMail();
    assert.equal((await clinic.post(booking([visit('okafor', '2027-01-05T09')]))).status, 201);
    const [toClinic, toPatient] = clinic.takeMail();
    assert.deepEqual([toClinic?.to, toPatient?.to], ['admin@clinic.example', 'zofia@example.org']);
    assert.match(String(toClinic?.message), /Tuesday, January 5, 2027, 9:00 am/);
    assert.match(String(toPatient?.message), /Tuesday, January 5, 2027, 9:00 am/);
    assert.doesNotMatch(`${toClinic?.subject} ${toClinic?.message}`, /Zofia|Kowalczyk|visit/i);
    assert.doesNotMatch(`${toPatient?.subject} ${toPatient?.message}`, /ketamine|infusion|session|anxiety|depression/i);
    assert.deepEqual([toClinic?.from, toPatient?.from], ['WordPress', northgate.location.name]);
    assert.deepEqual([toClinic?.headers, toPatient?.headers], [['Reply-To: zofia@example.org'], []]);
    clinic.site.php("update_option( 'regimen', array( 'notify' => 'desk@clinic.example' ) + get_option( 'regimen' ) ); return true;");
    await clinic.post(booking([visit('okafor', '2027-01-06T09')]));
    assert.deepEqual(clinic.takeMail().map(({to, headers}) => [to, headers]), [['desk@clinic.example', ['Reply-To: zofia@example.org']], ['zofia@example.org', ['Reply-To: desk@clinic.example']]]);
  });

  test('keeps what was booked and asked for when mail fails, says so to whoever looks, and sends it again', async () => {
    clinic.startAnew();
    await clinic.withFile('mail-fails', '', async () => {
      assert.equal((await clinic.post(booking([visit('okafor', '2027-01-06T09')]))).status, 201);
      assert.equal((await clinic.ask('POST', '/requests', request)).status, 202);
    });
    clinic.takeMail();
    await inList(async (page) => {
      await expect(page.getByRole('link', {name: /Appointments 2 need you/})).toBeVisible();
      await expect(page.locator('.notice')).toHaveText(/could not be sent\. The booking stands\./);
      const booked = page.getByRole('row', {name: /January 6, 2027/});
      const asked = page.getByRole('row', {name: /6 sessions/});
      await expect(asked).toContainText('Not sent');
      await clinic.withFile('mail-fails', '', async () => {
        await booked.getByRole('button', {name: 'Send again'}).click();
        await expect(page.getByText('The messages could not be sent.')).toBeVisible();
      });
      clinic.takeMail();
      await booked.getByRole('button', {name: 'Send again'}).click();
      await expect(booked).toContainText('Sent');
      await asked.getByRole('button', {name: 'Send again'}).click();
      await expect(asked.getByRole('button', {name: 'Send again'})).toHaveCount(0);
      await expect(page.getByRole('link', {name: /Appointments 1 needs you/})).toBeVisible();
      await expect(page.locator('.notice')).toHaveText(['The messages were sent.']);
    });
    assert.deepEqual(clinic.takeMail().map(({to}) => to), ['admin@clinic.example', 'zofia@example.org', 'admin@clinic.example']);
  });

  test('can be read by everybody who may read it: the list on a wide screen and on a phone', async () => {
    await inList(async (page) => {
      await usableByEverybody(page);
      await expect(page.getByRole('row', {name: /January 6, 2027/})).toContainText('Zofia Kowalczyk');
    });
  });

  test('finds a person’s appointments by the name, the address or the number', async () => {
    await clinic.post(booking([visit('reyes', '2027-01-06T09')], {patient: {givenName: 'Robin', familyName: 'Ashgrove', email: 'robin@example.com', phone: '+13035550177'}}));
    const search = (wanted: string, work: (page: Page) => Promise<void>): Promise<void> => inList(async (page) => {
      await expect(page.locator('#the-list').getByRole('row')).toHaveCount(2);
      await page.getByRole('searchbox', {name: 'Search people'}).fill(wanted);
      await page.getByRole('button', {name: 'Search people'}).click();
      await work(page);
    });
    for (const wanted of ['robin ash', 'ROBIN@example', '5550177']) await search(wanted, (page) => expect(page.locator('#the-list').getByRole('row')).toHaveText([/Robin Ashgrove/]));
    await search('%', (page) => expect(page.getByText('No appointments.')).toBeVisible());
  });

  test('tells of a booking once, however often it arrives', async () => {
    clinic.takeMail();
    const body = booking([visit('okafor', '2027-01-07T09')]);
    assert.deepEqual([(await clinic.post(body)).status, (await clinic.post(body)).status], [201, 200]);
    assert.equal(clinic.takeMail().length, 2);
  });

  test('lists appointments with all that was given, cancels, and exports without formulas', async () => {
    const given = {patient: {givenName: '=1+1', familyName: 'Tester', email: 'tester@example.org', birthDate: '1980-02-29'}, fields: {heard: 'From a friend'}, consents: [{id: 'privacy', version: '2026-03', givenAt: '2026-11-23T08:00:00-07:00'}]};
    await clinic.post(booking([visit('okafor', '2027-01-12T09')], given));
    await inList(async (page) => {
      const row = page.getByRole('row', {name: /January 12, 2027/});
      await expect(row).toContainText('tester@example.org');
      await row.getByText('More', {exact: true}).click();
      await expect(row).toContainText('Date of birth: 1980-02-29');
      await expect(row).toContainText('heard: From a friend');
      await expect(row).toContainText('Consent: privacy 2026-03');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', {name: 'Export all as CSV'}).click()]);
      const file = readFileSync(await download.path(), 'utf8');
      assert.match(file, /^\uFEFFStart,End,Service,/);
      assert.match(file, /"2027-01-12 09:00","2027-01-12 11:00",visit,"Dr\. A\. Okafor",'=1\+1,Tester,tester@example\.org,,"Date of birth: 1980-02-29; heard: From a friend; Consent: privacy 2026-03/);
      await row.getByText('Cancel', {exact: true}).click();
      await row.getByRole('button', {name: 'Cancel this appointment'}).click();
      await expect(page.getByText('The appointment was canceled, and its time is free again.')).toBeVisible();
      await expect(row).toHaveCount(0);
    });
    assert.equal((await clinic.post(booking([visit('okafor', '2027-01-12T09')]))).status, 201);
  });

  test('lists requests until they are answered', async () => {
    await inList(async (page) => {
      const row = page.getByRole('row', {name: /6 sessions/});
      await expect(row).toContainText('6 sessions; 2 to 5 days apart; within 21 days; on Tuesday, Thursday; in the morning');
      await row.getByRole('button', {name: 'Answered, remove'}).click();
      await expect(page.getByText('The request was removed.')).toBeVisible();
      await expect(row).toHaveCount(0);
    });
    assert.equal(clinic.rows('request'), 0);
  });

  test('shows appointments to the front desk and to administrators, and to nobody else', async () => {
    clinic.site.php("return wp_insert_user( array( 'user_login' => 'reception', 'user_pass' => 'password', 'user_email' => 'reception@clinic.example', 'role' => 'regimen_reception' ) );");
    for (const user of ['editor', 'author', 'subscriber']) {
      await inList((page) => expect(page.getByText('Sorry, you are not allowed to access this page.')).toBeVisible(), user);
      for (const action of actions) {
        const {status, text} = await carryOut(action, user, await clinic.nonce(nonceOf(action), user));
        assert.deepEqual([status, text.includes('You may not do this.')], [403, true], `${action} as ${user}`);
      }
    }
    await inList(async (page) => {
      await expect(page.getByRole('row', {name: /January 12, 2027/})).toBeVisible();
      await expect(page.getByRole('link', {name: 'Settings', exact: true})).toHaveCount(0);
    }, 'reception');
  });

  test('does nothing for a link or a form that somebody else has made', async () => {
    const before = [clinic.rows('booking'), clinic.rows('occupied')];
    for (const action of actions) assert.equal((await carryOut(action, 'admin', 'made up')).status, 403, action);
    assert.deepEqual([clinic.rows('booking'), clinic.rows('occupied')], before);
    assert.match((await carryOut('regimen_export', 'reception', await clinic.nonce('regimen_export', 'reception'))).text, /^\uFEFFStart,/);
  });
}
