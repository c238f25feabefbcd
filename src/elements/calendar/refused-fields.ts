import type {FieldError} from '../../booking/problem.ts';
import type {DetailsScreen, FieldProblem} from './details-screen.ts';

/** What the clinic refused, at the fields that it names; `whole` is said where it names nothing. */
export function refusedFields(errors: readonly FieldError[], whole: string): DetailsScreen['refused'] {
  if (errors.length === 0) return {problems: [], others: [whole]};
  return {
    problems: errors.flatMap(fieldOf),
    others: errors.filter((error) => fieldOf(error).length === 0).map(({detail}) => detail),
  };
}

function fieldOf({pointer, detail}: FieldError): readonly FieldProblem[] {
  const name = (['givenName', 'familyName', 'email', 'phone'] as const).find((key) => pointer === `/patient/${key}`);
  return name === undefined ? [] : [{field: name, text: detail}];
}
