import {expect, fixture} from '@open-wc/testing';
import {html, type ReactiveController} from 'lit';
import {InlineProtocol} from '../../../../src/elements/calculator/protocol/inline-protocol.ts';
import {CalculatorPage} from '../../../support/calculator-page.ts';
import {barestProtocol, clinicProtocol} from '../../../support/clinic-protocol.ts';
import {endpointForEach} from '../../../support/endpoint-for-each.ts';
import {json, settled} from '../../../support/fake-endpoint.ts';
import {recordEvents} from '../../../support/recorded-events.ts';
import {SchedulerPage} from '../../../support/scheduler-page.ts';

const title = 'This clinic’s own schedule: The Northgate plan';
const preset = 'What published schedules say';

describe('A protocol written inside the element', () => {
  const events = recordEvents();
  const endpoint = endpointForEach();

  it('leads to its plan', async () => {
    const page = await openWith(inline(clinicProtocol));
    await expect(page.host).to.be.accessible();
    await page.walk();
    expect(page.heading).to.equal(`${title} 3 to 5 sessions over 2 to 4 weeks`);
    expect(events()).to.deep.equal([['regimen-step', {step: 'question'}], ['regimen-step', {step: 'plan'}]]);
  });

  it('leads the scheduler to its plan', async () => {
    const page = await SchedulerPage.open({}, undefined, inline(clinicProtocol).outerHTML);
    const calculator = page.host.renderRoot.querySelector('regimen-calculator');
    expect(JSON.parse(calculator?.protocolText ?? 'null')).to.deep.equal(clinicProtocol);
  });

  it('wins over the attribute and the property, and gives way to an address', async () => {
    const page = await CalculatorPage.open({protocol: 'fmpm-iv'});
    page.host.append(inline(clinicProtocol));
    await page.settle();
    await page.walk();
    expect(page.heading).to.include(title);
    page.host.protocol = barestProtocol;
    await page.settle();
    expect(page.heading).to.include(title);
    page.host.protocolSrc = '/protocol.json';
    await page.settle();
    endpoint().answer(json({...clinicProtocol, title: 'From the server'}));
    await page.untilText('From the server');
    expect(page.heading).to.include('This clinic’s own schedule: From the server');
  });

  it('is read when it is added later, when it changes, and when it goes', async () => {
    const page = await CalculatorPage.open();
    await page.walk();
    expect(page.heading).to.include(preset);
    const script = inline(clinicProtocol);
    page.host.append(script);
    await page.settle();
    expect(page.heading).to.include(title);
    script.textContent = JSON.stringify({...clinicProtocol, title: 'The new plan'});
    await page.settle();
    expect(page.heading).to.include('This clinic’s own schedule: The new plan');
    script.firstChild!.nodeValue = JSON.stringify({...clinicProtocol, title: 'The newest plan'});
    await page.settle();
    expect(page.heading).to.include('The newest plan');
    script.type = 'text/plain';
    await page.settle();
    expect(page.heading).to.include(preset);
    script.type = 'application/json';
    await page.settle();
    script.remove();
    await page.settle();
    expect(page.heading).to.include(preset);
  });

  it('is one of its own children: neither a script of another kind nor one further down counts', async () => {
    const inner = document.createElement('div');
    inner.append(inline(clinicProtocol));
    const page = await openWith(inner);
    page.host.append(Object.assign(inline(clinicProtocol), {type: 'application/ld+json'}));
    await page.settle();
    await page.walk();
    expect(page.heading).to.include(preset);
  });

  it('is watched only while the element is on the page, and read again when it is back', async () => {
    const page = await openWith(inline(clinicProtocol));
    const {host} = page;
    const {parentElement} = host;
    host.remove();
    host.querySelector('script')!.textContent = JSON.stringify({...clinicProtocol, title: 'While away'});
    await page.settle();
    expect(page.text).not.to.include('While away');
    parentElement?.append(host);
    await page.settle();
    await page.walk();
    expect(page.heading).to.include('While away');
  });

  it('names what is wrong with a member', async () => {
    const page = await openWith(inline({...barestProtocol, route: 'oral'}));
    expect(page.text).to.include('inline-protocol.route must be one of iv, im, sc, sl, esketamine, but is "oral".');
    expect(events()).to.deep.equal([['regimen-error', {source: 'protocol', issues: [{path: 'inline-protocol.route', message: 'must be one of iv, im, sc, sl, esketamine, but is "oral"'}]}]]);
    await expect(page.host).to.be.accessible();
  });

  it('says where it is no JSON, and recovers once it is', async () => {
    const script = inline({});
    script.textContent = '{\n  "schema": "regimen-protocol/1",\n}';
    const page = await openWith(script);
    expect(page.text).to.match(/inline-protocol must be JSON, but the browser says: .*line 3 column 1/);
    script.textContent = '';
    await page.settle();
    expect(page.text).to.include('inline-protocol must be JSON, but is empty.');
    script.textContent = JSON.stringify(clinicProtocol);
    await page.settle();
    await page.walk();
    expect(page.heading).to.include(title);
  });

  it('waits for the rest of a page that is still arriving', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
    const arriving = frame.contentDocument!;
    const stream: PageStream = arriving;
    stream.open();
    stream.write('<!doctype html><main><div id="host"><script type="application/json">{"half":');
    const {reader, connect} = readerIn(arriving.getElementById('host')!);
    connect();
    expect([arriving.readyState, reader.text]).to.deep.equal(['loading', undefined]);
    stream.write(' true}</script></div></main>');
    stream.close();
    await settled();
    expect(reader.text).to.equal('{"half": true}');
    reader.hostDisconnected();
  });
});

/** A document as it comes in. */
interface PageStream {
  open(): unknown;
  write(html: string): void;
  close(): void;
}

function inline(protocol: object): HTMLScriptElement {
  return Object.assign(document.createElement('script'), {type: 'application/json', textContent: JSON.stringify(protocol)});
}

async function openWith(child: Element): Promise<CalculatorPage> {
  const page = await CalculatorPage.open();
  page.host.append(child);
  await page.settle();
  return page;
}

/** The reader on an element that is not ours. */
function readerIn(element: HTMLElement): {readonly reader: InlineProtocol; readonly connect: () => void} {
  const host = Object.assign(element, {addController: (_: ReactiveController) => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true)});
  const reader = new InlineProtocol(host);
  return {reader, connect: () => reader.hostConnected()};
}
