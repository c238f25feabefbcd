import {expect} from '@playwright/test';

/** Waits as long as WordPress may take for a page on a busy machine. */
export const patientExpect = expect.configure({timeout: 20_000});
