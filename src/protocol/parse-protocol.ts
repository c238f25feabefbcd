import {parseLocalDate, type LocalDate} from '../dates/local-date.ts';
import type {Issue} from '../parsing/issue.ts';
import {Place} from '../parsing/place.ts';
import {consistencyIssues} from './consistency.ts';
import {factorIds} from './factors.ts';
import {members, numbersOf} from './members.ts';
import {readPhase} from './parse-phase.ts';
import {list, localizedText, openRange, range, textList} from './parse-parts.ts';
import {policyBounds} from './policy.ts';
import type {Because, DoseRange, Policy, Protocol, Review, SessionFacts} from './protocol.ts';

export type ProtocolReading =
  | {readonly kind: 'ok'; readonly protocol: Protocol}
  | {readonly kind: 'invalid'; readonly issues: readonly Issue[]};

/**
 * Reads a protocol in the format `regimen-protocol/1`, from JSON or an object. `null` means that the source is silent, as absence does.
 * Besides every member, its consistency is checked, and members it does not know are named, so that a typing mistake is found. All that
 * is wrong is told at once. `$schema` is for editors and ignored. A number without a `because` is the clinic's own setting.
 * The published schema, `protocol.schema.json`, says the same of every member by itself.
 */
export function parseProtocol(value: unknown): ProtocolReading {
  const issues: Issue[] = [];
  const protocol = readProtocol(new Place(value, issues));
  if (protocol) issues.push(...consistencyIssues(protocol, issues.map(({path}) => path)));
  return protocol && issues.length === 0 ? {kind: 'ok', protocol: withReasons(protocol)} : {kind: 'invalid', issues};
}

/** What a schedule is for. The label's second indication, depression with acute suicidal thoughts, is a crisis and none of them. */
const conditionIds = ['anxiety', 'depression', 'ptsd', 'anxiety-off-label'] as const;
/** Where sessions take place; the FDA's warning about use at home goes by it. */
const settingIds = ['in-clinic', 'rems-certified-clinic', 'at-home-supervised'] as const;

function readProtocol(place: Place): Protocol | undefined {
  return members<Protocol & {readonly $schema?: undefined}>(place, {
    $schema: () => undefined,
    schema: (schema) => schema.oneOf(['regimen-protocol/1']),
    id: (id) => id.text(),
    version: (version) => version.text(),
    kind: (kind) => kind.oneOf(['source-preset', 'composite', 'label', 'clinic']),
    title: (title) => title.optional(localizedText),
    conditions: (conditions) => list(conditions, (condition) => condition.oneOf(conditionIds), 1),
    route: (route) => route.oneOf(['iv', 'im', 'sc', 'sl', 'esketamine']),
    setting: (setting) => list(setting, (place) => place.oneOf(settingIds), 1),
    consultationFirst: (first) => first.optional(readConsultation),
    session: readSession,
    dose: (dose) => dose.optional(readDose),
    phases: (phases) => list(phases, readPhase, 1),
    factors: (factors) => list(factors, (factor) => factor.oneOf(factorIds)),
    factorStep: (step) => step.integer(0, 2),
    firstBenefit: (benefit) => benefit.optional(readFirstBenefit),
    evaluationOffsetDays: (days) => days.optional((offset) => offset.integer(0, 31)),
    bookable: (bookable) => bookable.optional((flag) => flag.boolean()),
    reviewed: (reviewed) => reviewed.optional((given) => (typeof given.value === 'object' ? readReview(given) : given.boolean())),
    policy: (policy) => policy.optional(readPolicy),
    sources: (sources) => textList(sources),
    because: (because) => (because.isAbsent ? {} : readBecause(because)),
  });
}

function readReview(place: Place): Review | undefined {
  return members<Review>(place, {by: (by) => by.text(), on: readDay});
}

function readDay(place: Place): LocalDate | undefined {
  const day = typeof place.value === 'string' ? parseLocalDate(place.value) : undefined;
  return day ?? place.refuse('must be a day written YYYY-MM-DD');
}

function readPolicy(place: Place): Policy | undefined {
  const rule = (name: keyof Policy) => (member: Place) => member.optional((given) => given.integer(...policyBounds[name]));
  return members<Policy>(place, {
    returningWindowDays: rule('returningWindowDays'),
    lengtheningStepDays: rule('lengtheningStepDays'),
    shortLengtheningStepDays: rule('shortLengtheningStepDays'),
  });
}

function readConsultation(place: Place): Protocol['consultationFirst'] {
  return members<NonNullable<Protocol['consultationFirst']>>(place, {
    stated: (stated) => stated.boolean(),
    minutes: (minutes) => minutes.optional((place) => range(place, 1, 600)),
  });
}

function readSession(place: Place): SessionFacts | undefined {
  const minutes = (member: Place) => member.optional((given) => range(given, 1, 1440));
  return members<SessionFacts>(place, {
    treatmentMinutes: minutes,
    recovery: (recovery) =>
      members<SessionFacts['recovery']>(recovery, {
        stated: (stated) => stated.boolean(),
        minutes: (time) => time.optional((given) => given.integer(1, 1440)),
      }),
    observationMinMinutes: (time) => time.optional((given) => given.integer(1, 1440)),
    effectsWearOffMinutes: minutes,
    peakMinutes: minutes,
    driverHome: (driver) =>
      members<SessionFacts['driverHome']>(driver, {required: (required) => required.boolean(), basis: (basis) => basis.text()}),
    vitals: (vitals) => vitals.optional((given) => textList(given)),
    sideEffects: (effects) => effects.optional((given) => textList(given)),
  });
}

function readDose(place: Place): DoseRange | undefined {
  const amount = (member: Place) => member.optional((given) => given.number(0.01, 1000));
  return members<DoseRange>(place, {
    unit: (unit) => unit.oneOf(['mg', 'mg/kg']),
    min: amount,
    max: amount,
    options: (options) => options.optional((given) => list(given, (option) => option.number(0.01, 1000), 1)),
    day1: amount,
    overMinutes: (minutes) => minutes.optional((given) => range(given, 1, 1440)),
    weightBasis: (basis) => basis.optional((given) => given.oneOf(['actual', 'ideal-if-bmi-30'])),
    capMg: amount,
    visibility: (visibility) => visibility.oneOf(['clinician-only']),
  });
}

function readFirstBenefit(place: Place): Protocol['firstBenefit'] {
  return members<NonNullable<Protocol['firstBenefit']>>(place, {
    text: (text) => text.optional(localizedText),
    bySession: (session) => session.optional(openRange),
  });
}

function readBecause(place: Place): Protocol['because'] | undefined {
  const given = place.record();
  if (!given) return undefined;
  const entries = Object.keys(given).map((path) => [path, readReason(place.at(path))] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Because] => entry[1] !== undefined));
}

function readReason(place: Place): Because | undefined {
  return members<Because>(place, {
    basis: (basis) => basis.oneOf(['source', 'derived', 'policy', 'clinic', 'label']),
    src: (src) => src.optional((given) => given.text()),
    also: (also) => also.optional((given) => textList(given, 1)),
  });
}

function withReasons(protocol: Protocol): Protocol {
  const own = [...numbersOf(protocol).keys()].map((path) => [path, {basis: 'clinic'}] as const);
  return {...protocol, because: {...Object.fromEntries(own), ...protocol.because}};
}
