import {expect} from '@open-wc/testing';
import {noMessages} from '../../src/i18n/messages.ts';
import {Speech} from '../../src/i18n/speech.ts';
import {calculator} from '../../src/i18n/questions-words.ts';
import {shared} from '../../src/i18n/start-words.ts';
import {speakEnglish} from '../support/speak-english.ts';

describe('Speech', () => {
  afterEach(speakEnglish);

  it('has no words until its language is there', async () => {
    const speech = new Speech(['start']);
    expect(speech.isReady).to.equal(false);
    await speech.turnTo('de', noMessages);
    speech.speak();
    expect([speech.isReady, shared.locale]).to.deep.equal([true, 'de']);
  });

  it('knows the chapters that it was asked to learn, in each language that it turns to', async () => {
    const speech = new Speech(['start']);
    await speech.turnTo('es', noMessages);
    speech.speak();
    expect(() => calculator.loading).to.throw('The words "calculator" are not loaded.');
    await speech.learn(['questions']);
    await speech.turnTo('fr', noMessages);
    speech.speak();
    expect([shared.locale, typeof calculator.loading]).to.deep.equal(['fr', 'string']);
  });

  it('is in the language that was wanted last, whichever comes first', async () => {
    const speech = new Speech(['start']);
    await Promise.all([speech.turnTo('es', noMessages), speech.learn(['questions']), speech.turnTo('vi', noMessages)]);
    speech.speak();
    expect([speech.isIn('vi', noMessages), shared.locale, typeof calculator.loading]).to.deep.equal([true, 'vi', 'string']);
  });

  it('takes along what it learns while it turns from one language to another', async () => {
    const speech = new Speech(['start']);
    await speech.turnTo('en', noMessages);
    await Promise.all([speech.turnTo('fr', noMessages), speech.learn(['questions'])]);
    speech.speak();
    expect([shared.locale, typeof calculator.loading]).to.deep.equal(['fr', 'string']);
  });

  it('has the clinic’s messages in what it learns later', async () => {
    const speech = new Speech(['start']);
    await speech.turnTo('en', {'shared.back': 'Return', 'calculator.loading': 'Soon'});
    await speech.learn(['questions']);
    speech.speak();
    expect([shared.back, calculator.loading]).to.deep.equal(['Return', 'Soon']);
  });

  it('names the messages of its clinic that take the place of none of ours', async () => {
    const speech = new Speech(['start']);
    await speech.turnTo('en', {'shared.back': 'Return', 'shared.bakc': 'Return', 'calculator.x': 'not known yet'});
    expect(speech.unknownMessages).to.deep.equal(['shared.bakc']);
    await speech.learn(['questions']);
    expect(speech.unknownMessages).to.deep.equal(['shared.bakc', 'calculator.x']);
  });
});
