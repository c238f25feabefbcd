import {expect} from '@open-wc/testing';
import {neededText} from '../../src/elements/calendar/request/request-view.ts';
import {afterBooking, contact} from '../../src/i18n/ar/booking.ts';
import {takeAlong} from '../../src/i18n/ar/outlook.ts';
import {crisis, shared} from '../../src/i18n/ar/start.ts';
import type {Words} from '../../src/i18n/chapters.ts';
import {speak} from '../../src/i18n/words.ts';
import {messageTexts} from '../support/message-texts.ts';
import {renderedPlan} from '../support/rendered-plan.ts';
import {speakEnglish} from '../support/speak-english.ts';

const files = Object.entries(import.meta.glob('../../src/i18n/ar/*.ts', {eager: true}));

/** Commas, semicolons and question marks that Arabic has signs of its own for. */
const foreignStop = /[\u0600-\u06ff\u2069»] ?[,;?]/;
/** Whether groups of digits come in the wrong order: they do not stand by themselves. */
const isLoose = (text: string): boolean => /\d \d/.test(text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, ''));

describe('Words from right to left', () => {
  afterEach(speakEnglish);

  for (const [path, exported] of files) {
    it(`have the stops of their script in ${path.split('/').at(-1) ?? ''}`, () => {
      expect(messageTexts(exported).filter((text) => foreignStop.test(text))).to.deep.equal([]);
    });
  }

  it('have them where pages put texts together', () => {
    speak(Object.assign({}, ...files.map(([, exported]) => exported)) as Words);
    const needed = neededText({sessions: 6, gap: {minDays: 2, maxDays: 5}, windowDays: 21}, false);
    const plans = [renderedPlan({severity: ['severe-or-panic'], also: ['ptsd']}, {'start-date': '2026-04-06', 'price-session': '450', currency: 'USD'}), renderedPlan({}, {protocol: 'spravato-label-trd'})];
    expect([needed, ...plans].flatMap((text) => text.match(new RegExp(`.{0,30}${foreignStop.source}`, 'g')) ?? [])).to.deep.equal([]);
  });

  it('keep each phone number in one piece', () => {
    const [own, crisisLine] = ['+1 303 555 0142', '116 123'];
    const texts = [
      shared.callUs(own), takeAlong.phone(own), afterBooking.pickUpPhone(own), contact.line('الهاتف', own), contact.notAPhone, crisis.call(crisisLine), crisis.message(crisisLine),
      crisis.text(crisisLine, '13 11 14', '0477 13 11 14', 'Samaritans'), crisis.textWith(crisisLine),
      ...[crisis.line(crisisLine, '911', '0477 13 11 14'), crisis.lineWith(crisisLine), crisis.callAfterText(crisisLine)].flat().map((part) => (typeof part === 'string' ? part : part.text)),
    ];
    expect(texts.filter(isLoose)).to.deep.equal([]);
    expect(isLoose(`الاتصال بالرقم ${crisisLine}`), 'a loose one').to.equal(true);
  });
});
