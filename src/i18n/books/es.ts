export * as start from '../es/start.ts';
export const further = import.meta.glob<object>('../es/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
