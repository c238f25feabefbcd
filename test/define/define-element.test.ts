import {expect} from '@open-wc/testing';
import {defineElement} from '../../src/define/define-element.ts';
import {RegimenCalculator} from '../../src/elements/calculator/regimen-calculator.ts';
import {RegimenCalendar} from '../../src/elements/calendar/regimen-calendar.ts';
import {RegimenScheduler} from '../../src/elements/scheduler/regimen-scheduler.ts';
import '../../src/regimen.ts';

describe('defineElement', () => {
  it('registers an element', () => {
    class First extends HTMLElement {}
    defineElement('test-first', First);
    expect(customElements.get('test-first')).to.equal(First);
  });

  it('does no harm the second time, with the same class or that of another version', () => {
    class Old extends HTMLElement {}
    class New extends HTMLElement {}
    defineElement('test-twice', Old);
    expect(() => defineElement('test-twice', Old)).not.to.throw();
    expect(() => defineElement('test-twice', New)).not.to.throw();
    expect(customElements.get('test-twice')).to.equal(Old);
  });
});

describe('The script tag', () => {
  it('registers all three elements', () => {
    expect(['calculator', 'calendar', 'scheduler'].map((name) => customElements.get(`regimen-${name}`))).to.deep.equal([RegimenCalculator, RegimenCalendar, RegimenScheduler]);
  });

  it('leaves them alone when another version comes later', () => {
    class Newer extends HTMLElement {}
    expect(() => defineElement('regimen-calendar', Newer)).not.to.throw();
    expect(customElements.get('regimen-calendar')).to.equal(RegimenCalendar);
  });
});
