import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {courseOptions} from '../../src/ui/course-options.ts';
import {courseOptionsView} from '../support/block-views.ts';
import {ChoicePage} from '../support/choice-page.ts';

describe('Course options', () => {
  it('is accessible', async () => {
    const page = await ChoicePage.open(courseOptions(courseOptionsView({selected: 'mornings'})));
    await expect(page.host).to.be.accessible();
  });

  it('names each course, describes it and lists all its days', async () => {
    const page = await ChoicePage.open(courseOptions(courseOptionsView()));
    expect(page.texts('legend, label')).to.deep.equal(['Choose your 6 times', 'Soonest', 'Most regular', 'Mornings']);
    const about = page.radio('most regular').getAttribute('aria-describedby');
    expect(page.texts(`[id="${about ?? ''}"] p`)).to.deep.equal(['Mondays and Thursdays at 9:00 am', 'Nov 30 to Dec 18']);
    expect(page.texts('.option:first-child ol li')).to.deep.equal(['Mon, Nov 30', 'Thu, Dec 3', 'Mon, Dec 7', 'Thu, Dec 10', 'Mon, Dec 14', 'Thu, Dec 17']);
  });

  it('draws the line of each course', async () => {
    const page = await ChoicePage.open(courseOptions(courseOptionsView()));
    expect(page.host.renderRoot.querySelectorAll('.option [role=img]').length).to.equal(3);
  });

  it('chooses nothing by itself', async () => {
    const page = await ChoicePage.open(courseOptions(courseOptionsView()));
    expect(page.chosen).to.deep.equal([]);
  });

  it('emits the course that was chosen, anywhere on its card and by arrow', async () => {
    const chosen: string[] = [];
    const page = await ChoicePage.open(courseOptions(courseOptionsView({onSelect: (id) => chosen.push(id)})));
    const {left, bottom} = page.find('.option').getBoundingClientRect();
    page.host.shadowRoot?.elementFromPoint(left + 20, bottom - 10)?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    page.radio('soonest').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(chosen).to.deep.equal(['soonest', 'most regular']);
  });

  it('shows as chosen what the view says', async () => {
    const view = courseOptionsView({selected: 'mornings'});
    const page = await ChoicePage.open(courseOptions(view));
    page.radio('soonest').click();
    await page.show(courseOptions(view));
    expect(page.chosen).to.deep.equal(['mornings']);
  });
});
