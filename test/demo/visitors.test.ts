import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createServer} from '../../demo/server/server.ts';
import {householdOf, visitorAt} from '../../demo/server/visitor.ts';
import {households} from '../contract/support/households.ts';
import {consultation, hold, openClinic} from './support/open-clinic.ts';

test('counts a household as one visitor, by whatever address it comes', () => {
  const visitors = households.map((addresses) => [...new Set(addresses.map(visitorAt))]);
  assert.deepEqual(visitors.map(({length}) => length), households.map(() => 1));
  assert.equal(new Set(visitors.flat()).size, households.length);
  for (const visitor of visitors.flat()) assert.match(visitor, /^[0-9a-f]{64}$/);
});

test('knows an address of the fourth version in that of the sixth', () => {
  assert.deepEqual(['::ffff:1.2.3.4', '::ffff:fe00:ff'].map(householdOf), ['1.2.3.4', '254.0.0.255']);
});

test('limits what a household sends in a minute, and what it holds, whichever of its addresses it takes', async (context) => {
  const {desk} = await openClinic(context, {postsPerMinute: 3});
  const server = createServer(desk);
  context.after(() => server.close());
  const hours = ['08', '09', '10', '11', '13', '14', '15', '16'];
  const times = (days: readonly string[]) => days.flatMap((day) => hours.map((hour) => consultation('okafor', `2026-12-${day}T${hour}`)));
  const take = async (remoteAddress: string, days: readonly string[]): Promise<string> => {
    const reply = await server.inject({method: 'POST', url: '/api/holds', remoteAddress, payload: hold(times(days), {service: 'consultation'})});
    return reply.statusCode === 201 ? 'held' : reply.json<{title: string}>().title;
  };
  const weeks = [['01', '02', '03'], ['07', '08', '09'], ['14', '15', '16']] as const;
  assert.deepEqual([await take('2001:db8:1:2::1', weeks[0]), await take('2001:db8:1:2::2', weeks[1]), await take('2001:db8:1:2:3:4:5:6', weeks[2])], ['held', 'held', 'Too many times are held']);
  assert.equal(await take('2001:db8:1:2:ffff::', weeks[2]), 'Too many requests');
  assert.equal(await take('2001:db8:1:3::1', weeks[2]), 'held');
});
