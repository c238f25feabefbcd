import {expect} from '@open-wc/testing';
import {sessionChanges} from '../../src/ui/session-changes.ts';
import {sessionChangesView as aView} from '../support/session-changes-view.ts';
import {ChoicePage} from '../support/choice-page.ts';

describe('Session changes', () => {
  it('is accessible with times, with other days and with none', async () => {
    for (const view of [aView(), aView({others: {...aView().others, isOpen: true}}), aView({days: []})]) {
      await expect((await ChoicePage.open(sessionChanges(view))).host).to.be.accessible();
    }
  });

  it('names each time with its day, and chooses it', async () => {
    const chosen: string[] = [];
    const page = await ChoicePage.open(sessionChanges(aView({onChoose: (id) => chosen.push(id)})));
    expect(page.texts('.changes-times button')).to.deep.equal(['Wednesday, May 20, 9:30 am', 'Wednesday, May 20, 11:00 am with Dr. Okafor']);
    page.find('.changes-times button:last-child').click();
    expect(chosen).to.deep.equal(['b']);
  });

  it('shows other days only once they are asked for, and offers no button where nothing can be done', async () => {
    let isAsked = false;
    const page = await ChoicePage.open(sessionChanges(aView({onOpenOthers: () => (isAsked = true)})));
    expect(page.texts('.changes-break')).to.deep.equal([]);
    page.find('summary').click();
    await new Promise((resolve) => page.find('details').addEventListener('toggle', resolve, {once: true}));
    expect(isAsked).to.equal(true);
    await page.show(sessionChanges(aView({others: {...aView().others, isOpen: true}})));
    expect(page.texts('.changes-break button')).to.deep.equal(['Move this session and 1 other (Thursday, May 21, 9:30 am)']);
  });

  it('closes by its button and by Escape', async () => {
    let closed = 0;
    const page = await ChoicePage.open(sessionChanges(aView({onClose: () => (closed += 1)})));
    page.find('.changes > p:last-child button').click();
    page.find('h4').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    expect(closed).to.equal(2);
  });
});
