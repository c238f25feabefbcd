import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from '@playwright/test';
import {booking, patient, visit} from '../demo/support/open-clinic.ts';
import type {ClinicSite} from './clinic-site.ts';
import {patientExpect as expect} from './patient-expect.ts';

export function appointmentRules(clinic: ClinicSite): void {
  const inList = <T>(work: (page: Page) => Promise<T>, user?: string): Promise<T> => clinic.inAdmin('admin.php?page=regimen', work, user);

  test('tells the clinic when, not who, and the patient when, not what for; a booking stands when mail fails', async () => {
    clinic.startAnew();
    clinic.takeMail();
    assert.equal((await clinic.post(booking([visit('okafor', '2027-01-05T09')]))).status, 201);
    const [toClinic, toPatient] = clinic.takeMail();
    assert.deepEqual([toClinic?.to, toPatient?.to], ['admin@clinic.example', 'zofia@example.org']);
    assert.match(String(toClinic?.message), /Tuesday, January 5, 2027, 9:00 am/);
    assert.match(String(toPatient?.message), /Tuesday, January 5, 2027, 9:00 am/);
    assert.doesNotMatch(`${toClinic?.subject} ${toClinic?.message}`, /Zofia|Kowalczyk|visit/i);
    assert.doesNotMatch(`${toPatient?.subject} ${toPatient?.message}`, /ketamine|infusion|session|anxiety|depression/i);
    await clinic.withFile('mail-fails', '', async () => {
      assert.equal((await clinic.post(booking([visit('okafor', '2027-01-06T09')]))).status, 201);
    });
    await inList((page) => expect(page.getByRole('row', {name: /January 6, 2027/})).toContainText('Not sent'));
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
    const request = {requestId: randomUUID(), service: 'visit', need: {sessions: 6, minGapDays: 2, maxGapDays: 5, windowDays: 21}, preferences: {weekdays: ['tue', 'thu'], times: ['morning']}, patient};
    assert.equal((await clinic.ask('POST', '/requests', request)).status, 202);
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
      await clinic.inAdmin('', async (page) => {
        const nonce = clinic.site.php(`wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); return wp_create_nonce( 'regimen_export' );`);
        const reply = await page.request.get(`${clinic.site.url}/wp-admin/admin-post.php?action=regimen_export&_wpnonce=${String(nonce)}`);
        assert.equal(reply.status(), 403);
      }, user);
    }
    await inList(async (page) => {
      await expect(page.getByRole('row', {name: /January 12, 2027/})).toBeVisible();
      await expect(page.getByRole('link', {name: 'Settings', exact: true})).toHaveCount(0);
    }, 'reception');
  });
}
