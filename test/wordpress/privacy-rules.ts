import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {test} from 'node:test';
import {booking, patient, visit} from '../demo/support/open-clinic.ts';
import {monday, type ClinicSite} from './clinic-site.ts';

export function privacyRules(clinic: ClinicSite): void {
  const everything = (): string => JSON.stringify(clinic.site.php('global $wpdb; return array_map( function ( $name ) use ( $wpdb ) { return $wpdb->get_results( "SELECT * FROM " . regimen_table( $name ) ); }, regimen_table_names() );'));
  const ana = {givenName: 'Ana', familyName: 'Lima', email: 'Ana@example.org', birthDate: '1971-07-07'};

  test('gives a person’s data out and takes the person away, and keeps the time taken', async () => {
    clinic.startAnew();
    const body = booking([visit('okafor', '2027-01-11T09')], {patient: ana, fields: {heard: 'From a friend'}});
    await clinic.post(body);
    await clinic.ask('POST', '/requests', {requestId: randomUUID(), service: 'visit', need: {sessions: 4}, patient: ana});
    const exported = JSON.stringify(clinic.site.php("return regimen_export_person( 'ana@example.org' );"));
    assert.match(exported, /"Family name","value":"Lima".*1971-07-07.*From a friend.*January 11, 2027.*4 sessions/);
    const erased = clinic.site.php("return regimen_erase_person( 'ana@example.org' );") as {items_removed: number; items_retained: boolean; done: boolean};
    assert.deepEqual([erased.items_removed, erased.items_retained, erased.done], [2, false, true]);
    assert.doesNotMatch(everything(), /ana@example|Lima|1971-07-07|friend|"body_hash":"\w/i);
    assert.equal((await clinic.post(booking([visit('okafor', '2027-01-11T09')]))).status, 409);
    assert.equal((await clinic.post(body)).status, 422);
  });

  test('keeps nothing but what the clinic is shown', async () => {
    clinic.startAnew();
    await clinic.post(booking([visit('okafor', '2027-01-11T09')], {patient: {...ana, diagnosis: 'unasked'}, weight: 'unasked', holdId: ''}));
    await clinic.ask('POST', '/requests', {requestId: randomUUID(), service: 'visit', need: {sessions: 4}, patient: {...ana, diagnosis: 'unasked'}, answers: 'unasked'});
    assert.deepEqual([clinic.rows('series'), clinic.rows('request')], [1, 1]);
    assert.doesNotMatch(everything(), /unasked/);
  });

  test('is among the tools that WordPress has for that, and among its words for a privacy policy', () => {
    assert.deepEqual(clinic.site.php("return array( array_key_exists( 'regimen', apply_filters( 'wp_privacy_personal_data_exporters', array() ) ), array_key_exists( 'regimen', apply_filters( 'wp_privacy_personal_data_erasers', array() ) ), has_action( 'admin_init', 'regimen_privacy_text' ) );"), [true, true, 10]);
  });

  test('suggests for the privacy policy what is true of the site', () => {
    const suggested = (settings: string): string => String(clinic.site.php(`update_option( 'regimen', array( ${settings} ) + get_option( 'regimen' ) ); return implode( ' ', regimen_privacy_paragraphs() );`));
    assert.doesNotMatch(suggested("'retention_days' => 0"), /days after your last appointment/);
    assert.match(suggested("'retention_days' => 400"), /The address itself is not kept\. 400 days after your last appointment we delete your name and contact details\.$/);
    assert.match(suggested("'endpoint' => 'https://api.clinic.example/v1'"), /to our booking service at api\.clinic\.example\./);
  });

  test('gives out and takes away more than one page of bookings', () => {
    clinic.startAnew();
    clinic.site.php("for ( $i = 0; $i < 60; $i++ ) { regimen_insert( 'series', array( 'id' => wp_generate_uuid4(), 'request_id' => wp_generate_uuid4(), 'service' => 'visit', 'given_name' => 'Ana', 'family_name' => 'Lima', 'email' => 'ana@example.org', 'phone' => '', 'details' => '{\"patient\":{}}', 'created_at' => 1 ) ); } return true;");
    assert.deepEqual(clinic.site.php("return array_map( function ( $page ) { $answer = regimen_export_person( 'ana@example.org', $page ); return array( count( $answer['data'] ), $answer['done'] ); }, array( 1, 2 ) );"), [[50, false], [10, true]]);
    assert.deepEqual(clinic.site.php("return array_map( function ( $page ) { $answer = regimen_erase_person( 'ana@example.org', $page ); return array( $answer['items_removed'], $answer['done'] ); }, array( 1, 2 ) );"), [[50, false], [10, true]]);
  });

  test('forgets people when the clinic has said how long to keep them', async () => {
    clinic.startAnew();
    await clinic.post(booking([visit('okafor', '2027-01-11T09')], {patient: ana}));
    await clinic.ask('POST', '/requests', {requestId: randomUUID(), service: 'visit', need: {sessions: 4}, patient});
    clinic.site.php(`update_option( 'regimen', array( 'retention_days' => 30 ) + get_option( 'regimen' ) ); return true;`);
    clinic.setClock(new Date('2027-02-10T12:00:00Z'));
    clinic.site.php('regimen_forget_old(); return true;');
    assert.deepEqual([everything().includes('Lima'), clinic.rows('request')], [true, 0]);
    clinic.setClock(new Date('2027-02-11T12:00:00Z'));
    clinic.site.php('regimen_forget_old(); return true;');
    assert.doesNotMatch(everything(), /Lima|Ana@/);
    assert.equal(clinic.rows('booking'), 1);
    clinic.setClock(monday);
  });
}
