/** A slot as the visitor chose it; the server checks that all three agree. */
export interface SlotRef {
  readonly slotId: string;
  readonly start: string;
  readonly end: string;
}

/** The body of `POST /holds`. `replaces` is a hold of the same visitor that this one takes over. */
export interface HoldBody {
  readonly requestId: string;
  readonly replaces?: string;
  readonly service?: string;
  readonly slots: readonly SlotRef[];
}

/** The body of `POST /bookings`, as far as the server reads it; all the rest is kept as it came. */
export interface BookingBody {
  readonly requestId: string;
  readonly service: string;
  readonly holdId?: string;
  readonly series?: {readonly total: number; readonly commit: 'all' | 'first-two'};
  readonly sessions: readonly SlotRef[];
}

/** The body of `POST /requests`, as far as the server reads it. */
export interface CourseBody {
  readonly requestId: string;
  readonly service: string;
  readonly need: {readonly sessions: number};
}

const text = {type: 'string', minLength: 1, pattern: '\\S'};
const words = {type: 'string'};
const day = {type: 'string', format: 'date'};
const uuid = {type: 'string', format: 'uuid'};
// The format alone takes an offset of hours without minutes.
const instant = {type: 'string', format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$'};
const token = {type: 'string', maxLength: 4096};
const fields = {type: 'object', additionalProperties: {type: 'string', maxLength: 2000}};
const slotRef = {type: 'object', required: ['slotId', 'start', 'end'], properties: {slotId: {...text, maxLength: 512}, start: instant, end: instant}};
const slotRefs = {type: 'array', minItems: 1, maxItems: 24, items: slotRef};
const patient = {
  type: 'object',
  required: ['givenName', 'familyName'],
  properties: {givenName: text, familyName: text, email: {type: 'string', format: 'email'}, phone: words, birthDate: day, timeZone: words},
};

/** JSON Schema of a `HoldBody`. */
export const holdSchema = {
  type: 'object',
  required: ['requestId', 'slots'],
  properties: {requestId: uuid, replaces: words, service: text, slots: slotRefs},
};

/** JSON Schema of a `BookingBody`. */
export const bookingSchema = {
  type: 'object',
  required: ['requestId', 'service', 'sessions', 'patient'],
  properties: {
    requestId: uuid,
    service: text,
    holdId: words,
    series: {
      type: 'object',
      required: ['total', 'commit'],
      properties: {total: {type: 'integer', minimum: 1, maximum: 24}, commit: {enum: ['all', 'first-two']}},
    },
    token,
    sessions: slotRefs,
    patient,
    fields,
    consents: {
      type: 'array',
      items: {type: 'object', required: ['id', 'version', 'givenAt'], properties: {id: text, version: text, givenAt: instant}},
    },
  },
};

/** JSON Schema of a `CourseBody`. */
export const courseSchema = {
  type: 'object',
  required: ['requestId', 'service', 'need', 'patient'],
  properties: {
    requestId: uuid,
    service: text,
    need: {
      type: 'object',
      required: ['sessions'],
      properties: {sessions: {type: 'integer', minimum: 1, maximum: 24}, minGapDays: {type: 'integer'}, maxGapDays: {type: 'integer'}, windowDays: {type: 'integer'}},
    },
    preferences: {
      type: 'object',
      properties: {
        earliest: day,
        latest: day,
        weekdays: {type: 'array', items: {enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']}},
        times: {type: 'array', items: {enum: ['morning', 'afternoon', 'evening']}},
        avoid: {type: 'array', items: day},
      },
    },
    patient,
    fields,
    token,
  },
};

/** JSON Schema of the query of `GET /availability`. */
export const availabilitySchema = {
  type: 'object',
  required: ['service', 'start', 'end'],
  properties: {service: text, start: day, end: day, location: words, cursor: words},
};

/** JSON Schema of the query of `GET /bookings`. */
export const lookupSchema = {type: 'object', required: ['requestId'], properties: {requestId: text}};
