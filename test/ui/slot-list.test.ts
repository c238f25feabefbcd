import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {slotList} from '../../src/ui/slot-list.ts';
import {slotListView, slotTimes} from '../support/block-views.ts';
import {ChoicePage} from '../support/choice-page.ts';

const chosenNine = [...slotTimes(['9:00 am'], {selected: true}), ...slotTimes(['9:30 am'], {note: 'with Dr. Okafor'})];

describe('Slot list', () => {
  it('is accessible with a chosen time, with notes and empty', async () => {
    const page = await ChoicePage.open(slotList(slotListView({groups: [{heading: 'Morning', times: chosenNine}]})));
    await expect(page.host).to.be.accessible();
    await page.show(slotList(slotListView()));
    await expect(page.host).to.be.accessible();
    await page.show(slotList(slotListView({groups: []})));
    await expect(page.host).to.be.accessible();
  });

  it('names the parts of the day when there is more than one', async () => {
    const page = await ChoicePage.open(slotList(slotListView()));
    expect(page.texts('legend')).to.deep.equal(['Times on Tuesday, May 12', 'Morning', 'Afternoon']);
    await page.show(slotList(slotListView({groups: [{heading: 'Morning', times: chosenNine}, {heading: 'Evening', times: []}]})));
    expect(page.texts('legend')).to.deep.equal(['Times on Tuesday, May 12']);
  });

  it('shows a second line below a time', async () => {
    const page = await ChoicePage.open(slotList(slotListView({groups: [{times: chosenNine}]})));
    expect(page.texts('.slot')).to.deep.equal(['9:00 am', '9:30 am with Dr. Okafor']);
  });

  it('shows the visitor’s own time last', async () => {
    const times = slotTimes(['9:00 am'], {note: 'with Dr. Okafor', ownTime: 'your time 6:00 pm'});
    const page = await ChoicePage.open(slotList(slotListView({groups: [{times}]})));
    expect(page.texts('.slot')).to.deep.equal(['9:00 am with Dr. Okafor your time 6:00 pm']);
  });

  const long = (changes: {readonly selected?: string} = {}) => slotListView({
    isLong: true,
    groups: [
      {heading: 'Morning', count: '2 times', times: slotTimes(['9:00 am', '9:30 am'])},
      {heading: 'Evening', count: '2 times', times: slotTimes(['5:00 pm', '5:30 pm']).map((time) => ({...time, selected: time.id === changes.selected}))},
    ],
  });

  it('folds a long list by part of the day, with the count of each, and begins with the first', async () => {
    const page = await ChoicePage.open(slotList(long()));
    await expect(page.host).to.be.accessible();
    expect(page.texts('summary')).to.deep.equal(['Morning 2 times', 'Evening 2 times']);
    expect(page.texts('details[open] summary')).to.deep.equal(['Morning 2 times']);
    expect(page.find('summary').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('begins a long list with the part that has the chosen time', async () => {
    const page = await ChoicePage.open(slotList(long({selected: '5:30 pm'})));
    expect([page.texts('details[open] summary'), page.chosen]).to.deep.equal([['Evening 2 times'], ['5:30 pm']]);
  });

  it('leaves open what was unfolded when a time is chosen', async () => {
    const page = await ChoicePage.open(slotList(long()));
    (page.find('details:not([open]) summary')).click();
    await page.show(slotList(long({selected: '5:30 pm'})));
    expect(page.texts('details[open] summary')).to.include('Evening 2 times');
  });

  it('says that there is none', async () => {
    const page = await ChoicePage.open(slotList(slotListView({groups: []})));
    expect([page.texts('p'), page.choices]).to.deep.equal([['No free times on this day.'], []]);
  });

  it('emits the time that was chosen, by pointer and by arrow', async () => {
    const chosen: string[] = [];
    const page = await ChoicePage.open(slotList(slotListView({onSelect: (id) => chosen.push(id)})));
    page.find('.slot').click();
    page.radio('9:00 am').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(chosen).to.deep.equal(['9:00 am', '9:30 am']);
  });

  it('shows as chosen what the view says', async () => {
    const view = slotListView({groups: [{times: chosenNine}]});
    const page = await ChoicePage.open(slotList(view));
    page.radio('9:30 am').click();
    await page.show(slotList(view));
    expect(page.chosen).to.deep.equal(['9:00 am']);
  });

  it('lines its times up in columns of finger-sized targets', async () => {
    const page = await ChoicePage.open(slotList(slotListView()));
    const sizes = [...page.host.renderRoot.querySelectorAll('.slot')].map((slot) => slot.getBoundingClientRect());
    expect(new Set(sizes.map(({width}) => Math.round(width))).size).to.equal(1);
    expect(sizes.every(({width, height}) => width >= 44 && height >= 44)).to.equal(true);
  });
});
