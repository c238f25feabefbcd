export * as start from '../ar/start.ts';
export const further = import.meta.glob<object>('../ar/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
