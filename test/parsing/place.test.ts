import {expect} from '@open-wc/testing';
import type {Issue} from '../../src/parsing/issue.ts';
import {Place} from '../../src/parsing/place.ts';

function reading(value: unknown): {place: Place; issues: Issue[]} {
  const issues: Issue[] = [];
  return {place: new Place(value, issues), issues};
}

describe('Place', () => {
  it('gives what is there, without an issue', () => {
    const {place, issues} = reading({name: 'A', size: 2, on: false, list: ['x']});
    expect([place.at('name').text(), place.at('size').integer(1, 3), place.at('on').boolean(), place.at('list').items()[0]?.oneOf(['x', 'y'])]).to.deep.equal(['A', 2, false, 'x']);
    expect(issues).to.deep.equal([]);
  });

  it('names the path, what is accepted and what is there instead', () => {
    const {place, issues} = reading({slots: [{id: ''}, {size: 9}]});
    const [first, second] = place.at('slots').items();
    first?.at('id').text();
    second?.at('size').integer(1, 3);
    second?.at('kind').oneOf(['a', 'b']);
    expect(issues).to.deep.equal([
      {path: 'slots[0].id', message: 'must be a text that is not empty, but is ""'},
      {path: 'slots[1].size', message: 'must be a whole number from 1 to 3, but is 9'},
      {path: 'slots[1].kind', message: 'must be one of a, b, but is missing'},
    ]);
  });

  it('tells lists, objects and numbers apart', () => {
    const {place, issues} = reading([]);
    place.record();
    place.number(1);
    reading({}).place.items();
    expect(issues.map((issue) => issue.message)).to.deep.equal(['must be an object, but is a list', 'must be a number of 1 or more, but is a list']);
  });

  it('names values that JSON does not have', () => {
    const {place, issues} = reading({a: () => 1, b: 10n, c: Symbol('s')});
    for (const key of ['a', 'b', 'c']) place.at(key).text();
    expect(issues.map(({message}) => message.split('but is ')[1])).to.deep.equal(['a function', 'a bigint', 'a symbol']);
  });

  it('asks nothing of an optional place that is absent', () => {
    const {place, issues} = reading({a: null});
    expect([place.at('a').optional((a) => a.text()), place.at('b').optional((b) => b.text())]).to.deep.equal([undefined, undefined]);
    expect(issues).to.deep.equal([]);
  });

  it('never reads what an object only inherits', () => {
    expect(reading({}).place.at('constructor').isAbsent).to.equal(true);
  });
});
