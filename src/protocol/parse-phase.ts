import type {Place} from '../parsing/place.ts';
import {members} from './members.ts';
import {ascending, list} from './parse-parts.ts';
import type {CheckpointRule, InductionPhase, Interval, MaintenancePhase, PacePattern, Phase, SessionCount, Spacing, TaperPhase} from './protocol.ts';

/** Reads one phase by its `kind`. */
export function readPhase(place: Place): Phase | undefined {
  const kind = place.record() && place.at('kind').oneOf(['induction', 'taper', 'maintenance']);
  if (kind === 'induction') return readInduction(place);
  if (kind === 'taper') return readTaper(place);
  return kind && readMaintenance(place);
}

const text = (place: Place) => place.text();
const sessions = (place: Place) => place.integer(1, 24);
const weeks = (place: Place) => place.integer(1, 52);
const days = (place: Place) => place.integer(1, 182);
/** No publication has sessions on two days running. */
const gap = (place: Place) => place.integer(2, 28);
/** The shortest interval that is published is the label's week; the longest, S3's three months, may be doubled. */
const limit = (place: Place) => place.integer(7, 182);

function readInduction(place: Place): InductionPhase | undefined {
  return members<InductionPhase>(place, {
    id: text,
    kind: (kind) => kind.oneOf(['induction']),
    count: (count) => count.optional(readSeriesCount),
    window: (window) => window.optional((given) => members<NonNullable<InductionPhase['window']>>(given, {minWeeks: weeks, maxWeeks: weeks})),
    spacing: (spacing) => spacing.optional(readSpacing),
    checkpoints: (checkpoints) => list(checkpoints, readCheckpoint),
  });
}

function readSeriesCount(place: Place): InductionPhase['count'] {
  return members<NonNullable<InductionPhase['count']>>(place, {
    min: sessions,
    max: sessions,
    planned: sessions,
    couldExtendTo: (most) => most.optional(sessions),
    derived: (how) => how.optional(text),
  });
}

function readSpacing(place: Place): Spacing | undefined {
  return members<Spacing>(place, {
    minDays: gap,
    maxDays: gap,
    targetDays: (target) => target.optional(gap),
    patterns: (patterns) => list(patterns, readPattern),
    stated: (stated) => stated.boolean(),
  });
}

function readPattern(place: Place): PacePattern | undefined {
  return members<PacePattern>(place, {id: text, perWeek: (perWeek) => perWeek.integer(1, 3)});
}

function readCheckpoint(place: Place): CheckpointRule | undefined {
  return members<CheckpointRule>(place, {
    afterSession: (after) => (typeof after.value === 'number' ? sessions(after) : readMoment(after)),
    type: text,
    stated: (stated) => stated.boolean(),
  });
}

function readMoment(place: Place): 'each' | 'last' | undefined {
  const {value} = place;
  return value === 'each' || value === 'last' ? value : place.refuse('must be the number of a session, each or last');
}

function readTaper(place: Place): TaperPhase | undefined {
  return members<TaperPhase>(place, {
    id: text,
    kind: (kind) => kind.oneOf(['taper']),
    count: (count) => members<SessionCount>(count, {min: sessions, max: sessions, planned: sessions}),
    everyDays: (every) => every.integer(2, 182),
    fromWeek: weeks,
    toWeek: weeks,
  });
}

function readMaintenance(place: Place): MaintenancePhase | undefined {
  return members<MaintenancePhase>(place, {
    id: text,
    kind: (kind) => kind.oneOf(['maintenance']),
    need: text,
    fromWeek: (from) => from.optional(weeks),
    interval: readInterval,
    commonGround: (ground) => ground.optional((given) => members<NonNullable<MaintenancePhase['commonGround']>>(given, {weeks})),
    principle: (principle) => principle.optional(text),
    adapt: readAdapt,
  });
}

function readInterval(place: Place): MaintenancePhase['interval'] | undefined {
  const read = members<MaintenancePhase['interval']>(place, {
    ...intervalReaders,
    interpreted: (ends) => ends.optional((given) => list(given, (end) => end.oneOf(['min', 'max']))),
  });
  return read && ascending(place, read);
}

function readAdapt(place: Place): MaintenancePhase['adapt'] | undefined {
  return members<MaintenancePhase['adapt']>(place, {
    tightenTo: (tighten) => tighten.optional(readPlainInterval),
    floorDays: limit,
    ceilDays: limit,
    ceilBasis: (basis) => basis.optional(text),
  });
}

function readPlainInterval(place: Place): Interval | undefined {
  const read = members<Interval>(place, intervalReaders);
  return read && ascending(place, read);
}

const intervalReaders = {
  min: days,
  max: days,
  unit: (unit: Place) => unit.oneOf(['day', 'week', 'month']),
};
