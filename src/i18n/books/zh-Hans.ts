export * as start from '../zh-Hans/start.ts';
export const further = import.meta.glob<object>('../zh-Hans/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
