import {parseLocalDate, type LocalDate} from '../../dates/local-date.ts';
import {isWeekday, weekdays, type Weekday} from '../../dates/weekday.ts';
import type {Issue} from '../../parsing/issue.ts';
import {Place} from '../../parsing/place.ts';
import {isPresetId, presetIds, type PresetId} from '../../protocol/preset-ids.ts';
import type {Protocol} from '../../protocol/protocol.ts';
import {readDay} from '../read-day.ts';
import type {WrittenAttributes} from '../with-attributes.ts';
import type {CalculatorAttributes} from './calculator-attributes.ts';
import type {Protocols} from './protocol/followed-protocol.ts';
import {readPrices, type Prices} from './read-prices.ts';

/** What the calculator works with. */
export interface CalculatorSettings extends WrittenSettings {
  /** The schedules that the clinic offers, its default first. */
  readonly protocols: Protocols;
  /** The one of them that is followed. */
  readonly protocol: Protocol;
}

/** What is read from the attributes of the calculator. */
export interface WrittenSettings {
  /** The schedules of ours that the clinic names, its default first. */
  readonly presets: readonly [PresetId, ...PresetId[]];
  /** Filled in when the visitor has chosen no other day. */
  readonly startDate: LocalDate | undefined;
  readonly pace: 'standard' | 'compact' | undefined;
  /** Days of the week on which the clinic gives sessions. */
  readonly clinicDays: readonly Weekday[] | undefined;
  readonly closures: readonly LocalDate[];
  /** Without them nothing is said of money. */
  readonly prices: Prices | undefined;
  readonly reviewer: string;
  readonly reviewedOn: LocalDate | undefined;
  readonly today: LocalDate | undefined;
}

/** Reads the attributes; an issue's path is the attribute's name and its message says what is accepted. */
export function readCalculatorSettings(attributes: WrittenAttributes<CalculatorAttributes>): {readonly settings: WrittenSettings; readonly issues: readonly Issue[]} {
  const issues: Issue[] = [];
  const place = new Place(attributes, issues);
  const settings = {
    presets: place.at('protocol').optional(readPresets) ?? ['standard-iv'] as const,
    startDate: place.at('start-date').optional(readDay),
    pace: place.at('pace').optional((at) => at.oneOf(['standard', 'compact'])),
    clinicDays: place.at('clinic-days').optional(readWeekdays),
    closures: place.at('closures').optional(readDays) ?? [],
    prices: readPrices(place),
    reviewer: place.at('reviewer').optional((at) => at.text()) ?? '',
    reviewedOn: place.at('reviewed-on').optional(readDay),
    today: place.at('today').optional(readDay),
  };
  return {settings, issues};
}

function readPresets(place: Place): WrittenSettings['presets'] | undefined {
  const ids = partsOf(place);
  const [first, ...others] = ids.filter(isPresetId);
  const isFine = others.length + 1 === ids.length && new Set(ids).size === ids.length;
  return isFine && first ? [first, ...others] : place.refuse(`must be one of ${presetIds.join(', ')}, or several of them, each once, separated by commas`);
}

function readDays(place: Place): readonly LocalDate[] | undefined {
  const days = partsOf(place).map(parseLocalDate);
  return days.every((day) => day !== undefined) ? days : place.refuse('must be days written YYYY-MM-DD, separated by commas');
}

function readWeekdays(place: Place): readonly Weekday[] | undefined {
  const days = partsOf(place);
  return days.every(isWeekday) ? days : place.refuse(`must be days out of ${weekdays.join(', ')}, separated by commas`);
}

function partsOf({value}: Place): string[] {
  return String(value).split(',').map((part) => part.trim());
}
