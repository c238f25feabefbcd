import {expect} from '@open-wc/testing';
import '../../src/define/regimen-calendar.ts';
import '../../src/define/regimen-scheduler.ts';
import {bookingAttributes, calendarAttributes} from '../../src/elements/calendar/calendar-attributes.ts';
import {calculatorAttributes} from '../../src/elements/calculator/calculator-attributes.ts';
import {attributeName} from '../../src/elements/text-attributes.ts';
import {attributeValues, writtenAttributes} from '../../src/elements/with-attributes.ts';

const lists = {
  'regimen-calculator': calculatorAttributes,
  'regimen-calendar': calendarAttributes,
  'regimen-scheduler': {...calculatorAttributes, ...bookingAttributes},
} as const;

describe('Attributes', () => {
  for (const [tag, defaults] of Object.entries(lists)) {
    it(`are properties of ${tag}, with their default until the page writes one and once it takes it away`, () => {
      const element = document.createElement(tag);
      const values = (): object => attributeValues<object>(element, defaults);
      expect(values()).to.deep.equal(defaults);
      for (const name of Object.keys(defaults)) element.setAttribute(attributeName(name), `my ${name}`);
      expect(values()).to.deep.equal(Object.fromEntries(Object.keys(defaults).map((name) => [name, `my ${name}`])));
      for (const name of Object.keys(defaults)) element.removeAttribute(attributeName(name));
      expect(new Set(Object.values(values()))).to.deep.equal(new Set(['']));
    });
  }

  it('are read by their written names; empty ones and objects are not there', () => {
    const calculator = document.createElement('regimen-calculator');
    Object.assign(calculator, {protocol: {id: 'mine'}, startDate: '2026-04-06', pace: '  '});
    expect(writtenAttributes(calculator, calculatorAttributes)).to.deep.equal({'start-date': '2026-04-06'});
  });
});
