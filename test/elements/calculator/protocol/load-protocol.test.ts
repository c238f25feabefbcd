import {expect} from '@open-wc/testing';
import {loadProtocol} from '../../../../src/elements/calculator/protocol/load-protocol.ts';
import type {ProtocolState} from '../../../../src/elements/calculator/protocol/protocol-state.ts';
import {clinicProtocol, parsed} from '../../../support/clinic-protocol.ts';
import {endpointForEach} from '../../../support/endpoint-for-each.ts';
import {json, offline, page, timeout, type Answer} from '../../../support/fake-endpoint.ts';

const address = '/files/protocol.json?v=3';

describe('Loading a protocol', () => {
  const endpoint = endpointForEach();

  const loaded = (answer: Answer): Promise<ProtocolState> => {
    const state = loadProtocol(address, new AbortController().signal);
    endpoint().answer(answer);
    return state;
  };

  it('gives the protocol at the address', async () => {
    expect(await loaded(json(clinicProtocol))).to.deep.equal({kind: 'ready', protocol: parsed(clinicProtocol)});
  });

  it('asks for the address as it is, with no cookie, no referrer and nothing else', async () => {
    await loaded(json(clinicProtocol));
    const [request] = endpoint().requests;
    expect([endpoint().requests.length, request?.url, Object.keys(request?.init ?? {}), request?.init.credentials, request?.init.referrerPolicy]).to.deep.equal([
      1, address, ['credentials', 'referrerPolicy', 'signal'], 'omit', 'no-referrer',
    ]);
  });

  const failures: readonly (readonly [string, () => Answer, string, boolean])[] = [
    ['there is nothing', () => page(404), 'the server answered 404', false],
    ['it may not be read', () => json({}, 403), 'the server answered 403', false],
    ['the server is busy', () => page(503), 'the server answered 503', true],
    ['there were too many requests', () => json({}, 429), 'the server answered 429', true],
    ['there is a page for people', () => page(200), 'what is there is a web page', false],
    ['nothing came in time', timeout, 'nothing came within 15 seconds', true],
    ['there is no connection', offline, 'no answer came that this page may read', true],
  ];
  for (const [title, answer, finding, isPassing] of failures) {
    it(`names the attribute where ${title}`, async () => {
      expect(await loaded(answer())).to.deep.equal({
        kind: 'failed', isPassing, issues: [{path: 'protocol-src', message: `must be the address of a JSON file with a protocol, but ${finding}`}],
      });
    });
  }

  it('names the member that is wrong in the file', async () => {
    expect(await loaded(json({...clinicProtocol, route: 'oral'}))).to.deep.equal({
      kind: 'failed', isPassing: false, issues: [{path: 'protocol-src.route', message: 'must be one of iv, im, sc, sl, esketamine, but is "oral"'}],
    });
  });

  it('says where the file is no JSON, as the browser tells it, and where it is empty', async () => {
    const issuesOf = async (text: string) => loaded(new Response(text)).then((state) => (state.kind === 'failed' ? state.issues : []));
    const [broken] = await issuesOf('{\n  "schema": "regimen-protocol/1"\n  "id": "ours"\n}');
    expect([broken?.path, broken?.message]).to.satisfy(([path, message]: string[]) => path === 'protocol-src' && /^must be JSON, but the browser says: .*line 3 column 3/.test(message ?? ''), JSON.stringify(broken));
    expect(await issuesOf(' ')).to.deep.equal([{path: 'protocol-src', message: 'must be JSON, but is empty'}]);
  });

  it('takes the word null for a file without a protocol', async () => {
    expect(await loaded(json(null))).to.deep.include({issues: [{path: 'protocol-src', message: 'must be an object, but is null'}]});
  });

  it('stops with its signal, and then has nothing to say', async () => {
    const abort = new AbortController();
    const state = loadProtocol(address, abort.signal);
    const reason = new Error('gone');
    abort.abort(reason);
    expect(await state.catch((error: unknown) => error)).to.equal(reason);
    expect(endpoint().requests[0]?.init.signal?.aborted).to.equal(true);
  });
});
