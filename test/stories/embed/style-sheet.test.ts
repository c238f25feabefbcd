import {expect} from '@open-wc/testing';
import {lookOf, styleSheet} from '../../../stories/embed/style-sheet.ts';

describe('The style sheet for a clinic', () => {
  it('keeps the room of the first question, and sets what was set', () => {
    expect(styleSheet('regimen-calendar', {'--regimen-accent': '#123456', '--regimen-radius': ''})).to.equal('regimen-calendar {\n  --regimen-accent: #123456;\n}\n\nregimen-calendar { display: flow-root; min-height: 100vh; }\n');
    expect(styleSheet('regimen-scheduler', {})).to.match(/^regimen-scheduler \{ display: flow-root; min-height: \d+px; \}\n@media/);
  });

  it('cannot be ended by a value', () => {
    expect(lookOf('a', {'--regimen-accent': 'red; } body { display: none', '--regimen-line': '</style>'})).to.equal('a {\n  --regimen-accent: red body display: none;\n  --regimen-line: /style;\n}');
  });

  it('says nothing where nothing was set', () => {
    expect(lookOf('a', {'--regimen-accent': ' '})).to.equal('');
  });
});
