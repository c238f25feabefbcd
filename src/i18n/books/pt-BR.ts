export * as start from '../pt-BR/start.ts';
export const further = import.meta.glob<object>('../pt-BR/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,times}.ts');
