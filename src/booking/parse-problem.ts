import {parseInstant} from '../dates/instant.ts';
import {Place} from '../parsing/place.ts';
import type {SlotRef} from './booking-request.ts';
import type {Conflict, FieldError, Problem} from './problem.ts';

/**
 * Reads the body of an answer with a status of 400 or more. Never fails: what cannot be read is left out,
 * because the status alone already says that nothing was booked.
 */
export function parseProblem(value: unknown, status: number): Problem {
  const whole = new Place(value, []);
  const title = whole.at('title').text();
  const detail = whole.at('detail').text();
  const retryAfter = whole.at('retryAfter').number(0);
  return {
    type: nameOf(whole.at('type').text() ?? ''),
    status,
    errors: whole.at('errors').items().flatMap(readError),
    conflicts: whole.at('conflicts').items().flatMap(readConflict),
    ...(title !== undefined && {title}),
    ...(detail !== undefined && {detail}),
    ...(retryAfter !== undefined && {retryAfter}),
  };
}

/** Whether a body is a problem document for this status, rather than a page of the server software. */
export function isProblem(value: unknown, status: number): boolean {
  const whole = new Place(value, []);
  return whole.at('type').text() !== undefined && whole.at('title').text() !== undefined && whole.at('status').value === status;
}

function nameOf(type: string): string {
  return type.replace('urn:regimen:', '');
}

function readError(place: Place): readonly FieldError[] {
  const detail = place.at('detail').text();
  return detail === undefined ? [] : [{pointer: place.at('pointer').text() ?? '', detail}];
}

function readConflict(place: Place): readonly Conflict[] {
  const index = place.at('index').integer(0);
  if (index === undefined) return [];
  const slotId = place.at('slotId').text();
  return [
    {
      index,
      reason: place.at('reason').oneOf(['taken', 'held', 'past', 'closed', 'spacing']) ?? 'unknown',
      alternatives: place.at('alternatives').items().flatMap(readSlotRef),
      ...(slotId !== undefined && {slotId}),
    },
  ];
}

function readSlotRef(place: Place): readonly SlotRef[] {
  const slotId = place.at('slotId').text();
  const start = parseInstant(place.at('start').value);
  const end = parseInstant(place.at('end').value);
  return slotId !== undefined && start !== undefined && end !== undefined ? [{slotId, start, end}] : [];
}
