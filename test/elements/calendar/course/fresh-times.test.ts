import {expect} from '@open-wc/testing';
import {addMonths} from '../../../../src/dates/local-date.ts';
import {afterLoad, afterSearch, withoutNews} from '../../../../src/elements/calendar/course/fresh-times.ts';
import {slotsOnDays} from '../../../support/a-slot.ts';
import {weeksAvailability} from '../../../support/open-weeks.ts';

const first = weeksAvailability(slotsOnDays([0, 2]));
const second = weeksAvailability(slotsOnDays([0, 1, 2]));
const news = new Set(['2026-03-03 09:00']);

describe('afterLoad', () => {
  it('knows what has come free since, however often is asked', () => {
    const fresh = afterLoad(afterLoad(undefined, first), second);
    expect([fresh.news, afterLoad(fresh, second).news]).to.deep.equal([news, news]);
  });

  it('does not take days for news that were not known before', () => {
    const longer = {...weeksAvailability(slotsOnDays([0, 2, 70])), end: addMonths(first.end, 2)};
    expect(afterLoad(afterLoad(undefined, first), longer).news.size).to.equal(0);
  });

  it('forgets what is taken again, and all of it once a search has seen it', () => {
    const fresh = afterLoad(afterLoad(undefined, first), second);
    expect([afterLoad(fresh, first).news.size, afterSearch(fresh).news.size]).to.deep.equal([0, 0]);
  });
});

describe('withoutNews', () => {
  it('leaves out what is new, and copies nothing when nothing is', () => {
    expect([withoutNews(second, news).slots, withoutNews(first, new Set()) === first]).to.deep.equal([first.slots, true]);
  });
});
