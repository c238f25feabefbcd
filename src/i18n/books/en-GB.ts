export * as start from '../en-GB/start.ts';
export const further = import.meta.glob<object>('../en/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
