import type {FastifySchemaValidationError} from 'fastify';
import type {FieldError} from './problems.ts';

const names: Readonly<Record<string, string>> = {
  requestId: 'request id', service: 'service', start: 'start', end: 'end', slotId: 'slot id', slots: 'list of times', sessions: 'list of sessions',
  patient: 'patient', givenName: 'given name', familyName: 'family name', email: 'e-mail address', phone: 'phone number', birthDate: 'date of birth',
  holdId: 'hold id', series: 'series', total: 'number of sessions', commit: 'way of booking', need: 'need', consents: 'list of consents', givenAt: 'time of consent',
};

const formats: Readonly<Record<string, string>> = {
  email: 'must be an address such as name@example.org',
  date: 'must be a day written YYYY-MM-DD',
  'date-time': 'must be a moment with an offset, such as 2026-12-01T09:00:00-07:00',
  uuid: 'must be a UUID',
};

/** What the validator found, each field named once and in plain words. The values themselves are never repeated. */
export function fieldErrors(found: readonly FastifySchemaValidationError[]): FieldError[] {
  const errors = found.map((error) => ({pointer: pointerTo(error), detail: sentence(error)}));
  return errors.filter((error, index) => errors.findIndex((other) => other.pointer === error.pointer) === index);
}

function pointerTo(error: FastifySchemaValidationError): string {
  return error.keyword === 'required' ? `${error.instancePath}/${String(error.params.missingProperty)}` : error.instancePath;
}

function sentence(error: FastifySchemaValidationError): string {
  const key = pointerTo(error).split('/').findLast((part) => !/^\d*$/.test(part)) ?? '';
  const name = key === '' ? 'request' : (names[key] ?? key);
  return `The ${name} ${fault(error)}.`;
}

function fault(error: FastifySchemaValidationError): string {
  const {keyword, params} = error;
  if (keyword === 'required') return 'is missing';
  if (keyword === 'minLength') return 'is empty';
  if (keyword === 'maxLength') return `is longer than ${String(params.limit)} characters`;
  if (keyword === 'minItems') return 'is empty';
  if (keyword === 'maxItems') return `has more than ${String(params.limit)} entries`;
  if (keyword === 'format') return formats[String(params.format)] ?? 'is not written as expected';
  // Patterns are asked of moments, and of texts that must not be blank.
  if (keyword === 'pattern') return String(params.pattern) === '\\S' ? 'is empty' : String(formats['date-time']);
  return error.message ?? 'is not as expected';
}
