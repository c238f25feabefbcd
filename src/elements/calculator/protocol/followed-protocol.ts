import type {Protocol, Route} from '../../../protocol/protocol.ts';
import type {Answers} from '../questions/questions.ts';

/** At least one; the first is the default. */
export type Protocols = readonly [Protocol, ...Protocol[]];

/** The ways of treatment that are offered, each once, the default first. */
export function routesOf(protocols: readonly Protocol[]): readonly Route[] {
  return [...new Set(protocols.map(({route}) => route))];
}

/**
 * The protocol that is followed: of those by the chosen route, the first that is for the topic, or else the first. Without a
 * chosen route it is that of the first protocol, so that a topic alone never leads to another way of treatment.
 */
export function followedProtocol([first, ...others]: Protocols, {route, topic}: Answers): Protocol {
  const all = [first, ...others];
  const chosen = all.filter((protocol) => protocol.route === route?.[0]);
  const candidates = chosen.length > 0 ? chosen : all.filter((protocol) => protocol.route === first.route);
  return candidates.find(({conditions}) => conditions.some((condition) => condition === topic?.[0])) ?? candidates[0] ?? first;
}
