export * as start from '../de/start.ts';
export const further = import.meta.glob<object>('../de/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
