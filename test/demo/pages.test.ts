import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openClinic} from './support/open-clinic.ts';

const pages = ['/', '/two-elements.html', '/monday-only.html', '/first-two.html', '/request.html'];

test('serves the clinic\'s pages under a policy that allows nothing but the site itself', async (context) => {
  const {address} = await openClinic(context);
  for (const page of [...pages, '/site.css', '/icon.svg']) {
    const response = await fetch(`${address}${page}`);
    assert.equal(response.status, 200, page);
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'",
    );
  }
});

test('uses one script, from this site, and nothing inline', async (context) => {
  const {address} = await openClinic(context);
  for (const page of pages) {
    const html = await (await fetch(`${address}${page}`)).text();
    assert.deepEqual(html.match(/<script[^]*?<\/script>/g), ['<script type="module" src="/regimen/loader.js"></script>'], page);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|(src|href)="(http:)?\/\/(?!988)/, page);
  }
});

test('names no drug and no condition in a title or an address', async (context) => {
  const {address} = await openClinic(context);
  for (const page of pages) {
    const html = await (await fetch(`${address}${page}`)).text();
    const title = /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
    assert.match(title, /Northgate Wellness Clinic$/);
    assert.doesNotMatch(`${page} ${title}`, /ketamine|infusion|depress|anxiety|pain|therapy/i);
  }
});

test('shows a phone number where the script does not run', async (context) => {
  const {address} = await openClinic(context);
  for (const page of pages) {
    const html = await (await fetch(`${address}${page}`)).text();
    const elements = html.match(/<regimen-[a-z]+[^]*?<\/regimen-[a-z]+>/g) ?? [];
    assert.ok(elements.length > 0, page);
    for (const element of elements) assert.match(element, /<a href="tel:\+13035550142">/);
  }
});
