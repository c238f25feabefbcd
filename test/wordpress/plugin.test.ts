import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {buildWidget, packPlugin, widgetFolder} from '../../scripts/wordpress-zip.mjs';
import {appointmentRules} from './appointment-rules.ts';
import {ClinicSite} from './clinic-site.ts';
import {editorRules} from './editor-rules.ts';
import {endpointRules} from './endpoint-rules.ts';
import {installingRules} from './installing-rules.ts';
import {leavingRules} from './leaving-rules.ts';
import {networkRules} from './network-rules.ts';
import {pageRules} from './page-rules.ts';
import {missingForWordPress} from './php.ts';
import {privacyRules} from './privacy-rules.ts';
import {settingsRules} from './settings-rules.ts';
import {updateRules} from './update-rules.ts';

const {REGIMEN_WORDPRESS_CORES: cores = 'trixie,sid', REGIMEN_WORDPRESS_DATABASE: database = 'sqlite'} = process.env;
const missing = missingForWordPress();

if (missing === undefined) {
  if (!existsSync(join(widgetFolder, 'loader.js'))) buildWidget();
  const archive = packPlugin();
  for (const core of cores.split(',')) describe(`WordPress of ${core}, on ${database}`, () => testWordPress(new ClinicSite(core, database), archive));
} else {
  console.error(`\n*** THE WORDPRESS PLUGIN IS NOT TESTED HERE: there is no ${missing}. ***\n`);
  test('the WordPress plugin', {skip: `there is no ${missing}`}, () => assert.fail());
}

/** In this order: a site is set up, used, and left. */
function testWordPress(clinic: ClinicSite, archive: string): void {
  before(() => clinic.open());
  after(() => clinic.close());

  installingRules(clinic, archive);
  settingsRules(clinic);
  endpointRules(clinic);
  editorRules(clinic);
  pageRules(clinic);
  appointmentRules(clinic);
  privacyRules(clinic);
  updateRules(clinic);
  leavingRules(clinic, archive);
  networkRules(clinic, archive);
}
