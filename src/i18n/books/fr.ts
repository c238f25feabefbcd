export * as start from '../fr/start.ts';
export const further = import.meta.glob<object>('../fr/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
