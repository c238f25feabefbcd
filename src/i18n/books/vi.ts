export * as start from '../vi/start.ts';
export const further = import.meta.glob<object>('../vi/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
