import {expect} from '@open-wc/testing';
import type {Attribute} from 'custom-elements-manifest/schema.d.ts';
import type {Embedding} from '../../../stories/embed/embedding.ts';
import {snippet} from '../../../stories/embed/snippet.ts';

const known: readonly Attribute[] = [{name: 'clinic-name'}, {name: 'phone'}, {name: 'sessions', default: "'1'"}, {name: 'consent'}];

const chosen: Embedding = {show: 'calendar', include: 'everything', folder: '/regimen/', isEager: false, attributes: {}, styles: {}};

/** What the browser makes of the snippet, scripts included but not run. */
function parsed(change: Partial<Embedding>, hashes = {}): {readonly script: Element | null; readonly element: Element | null; readonly others: readonly string[]} {
  const {head, body} = new DOMParser().parseFromString(snippet({...chosen, ...change}, known, hashes), 'text/html');
  const [script = null] = head.children;
  return {script, element: body.firstElementChild, others: [...head.children, ...body.children].slice(2).map(({localName}) => localName)};
}

function attributesOf(element: Element | null): Readonly<Record<string, string>> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));
}

describe('The snippet for a page', () => {
  it('is a script and the element, with what shows until the script has loaded', () => {
    expect(snippet({...chosen, attributes: {phone: '+1 303 555 0142'}}, known)).to.equal(`<script type="module" src="/regimen/regimen.js"></script>

<regimen-calendar
  phone="+1 303 555 0142">
  <p>To book, call <a href="tel:+13035550142">+1 303 555 0142</a>.</p>
</regimen-calendar>
`);
  });

  it('has something to show until then also without a phone', () => {
    expect(parsed({}).element?.textContent.trim()).to.equal('To book, please call us.');
  });

  it('names the file that was chosen, in the folder that was given', () => {
    const sources = (['loader', 'everything', 'classic', 'element'] as const).map((include) => parsed({include, folder: 'files'}).script?.getAttribute('src'));
    expect(sources).to.deep.equal(['files/loader.js', 'files/regimen.js', 'files/regimen.classic.js', 'files/regimen-calendar.js']);
  });

  it('includes the classic script as one, which waits for the page', () => {
    expect(attributesOf(parsed({include: 'classic'}).script)).to.deep.equal({defer: '', src: '/regimen/regimen.classic.js'});
  });

  it('carries the hash of the file where there is one, and asks another host for its consent', () => {
    const hashes = {'regimen.js': 'sha384-abc'};
    expect(attributesOf(parsed({}, hashes).script)).to.deep.equal({type: 'module', src: '/regimen/regimen.js', integrity: 'sha384-abc'});
    expect(attributesOf(parsed({folder: 'https://files.example/r'}, hashes).script)).to.deep.equal({type: 'module', src: 'https://files.example/r/regimen.js', integrity: 'sha384-abc', crossorigin: 'anonymous'});
  });

  it('leaves out what is empty, what is in force anyway, and what the element does not know', () => {
    expect(attributesOf(parsed({attributes: {phone: ' ', sessions: '1', 'clinic-name': ' Northgate ', view: 'clinician'}}).element)).to.deep.equal({'clinic-name': 'Northgate'});
  });

  it('loads at once only with the loader, which would wait otherwise', () => {
    expect([parsed({isEager: true, include: 'loader'}), parsed({isEager: true})].map(({element}) => element?.getAttribute('loading') ?? '')).to.deep.equal(['eager', '']);
  });

  for (const text of ['Hope & "Harbor" <Clinic>', '</script><script>alert(1)</script>', '&quot; onclick="x', "it's", '<!-- -->', '診所']) {
    it(`says ${text} as it was typed, and nothing else`, () => {
      const {element, others} = parsed({attributes: {'clinic-name': text, phone: text}});
      expect(attributesOf(element)).to.deep.equal({'clinic-name': text, phone: text});
      expect(element?.querySelector('a')?.textContent).to.equal(text);
      expect([element?.querySelectorAll('*').length, others]).to.deep.equal([2, []]);
    });
  }
});
