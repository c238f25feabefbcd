import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {shared} from './start.ts';

const unsure = 'Não tenho certeza';

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `Pergunta ${question} de ${questions}`,
  loading: 'Um momento, estamos carregando o esquema desta clínica…',
  loadFailed: 'Não foi possível carregar o esquema desta clínica',
  loadFailedText: 'Por favor, tente de novo ou entre em contato diretamente com a clínica.',
  tryAgain: 'Tentar de novo',
  skip: 'Pular',
  showPlan: 'Ver meu plano',

  questions: {
    visit: {
      legend: 'É a sua primeira vez?',
      choices: {
        new: {label: 'Sim, nunca fiz essas sessões antes'},
        returning: {label: 'Não, já terminei uma primeira série', hint: 'Vemos quando poderia ser uma próxima sessão.'},
      },
    },
    topic: {
      legend: 'Para o que você gostaria de ajuda?',
      hint: 'Isso muda quais estudos mostramos. Não é um diagnóstico.',
      choices: {
        anxiety: {label: 'Ansiedade'},
        depression: {label: 'Depressão'},
        ptsd: {label: 'Estresse pós-traumático (TEPT)'},
        unsure: {label: unsure},
      },
    },
    route: {
      legend: 'Que forma de tratamento você tem em mente?',
      hint: 'Esta clínica oferece mais de uma. Um profissional de saúde decide com você qual é a adequada.',
      choices: {
        iv: {label: 'Infusão', hint: 'Na veia'},
        im: {label: 'Injeção', hint: 'No músculo'},
        sc: {label: 'Injeção sob a pele'},
        esketamine: {label: 'Spray nasal (escetamina)'},
        sl: {label: 'Pastilhas sublinguais em casa', hint: 'Mostramos o que se sabe. Não é possível agendá-las aqui.'},
        unsure: {label: unsure},
      },
    },
    severity: {
      legend: 'Qual é a intensidade do que você sente?',
      hint: 'Pode mover um dos limites da faixa. Nunca aumenta o número de sessões que é agendado.',
      choices: {
        'mild-or-secondary': {label: 'Leve, ou ligado a outra doença'},
        moderate: {label: 'Moderado'},
        'severe-or-panic': {label: 'Grave, ou com ataques de pânico frequentes'},
      },
    },
    also: {
      legend: 'Algo disto também se aplica a você?',
      hint: 'Escolha tudo o que se aplica. Pode ampliar a faixa. Nunca aumenta o número de sessões que é agendado.',
      choices: {
        ptsd: {label: 'Estresse pós-traumático (TEPT)'},
        depression: {label: 'Depressão'},
        'chronic-pain': {label: 'Dor crônica'},
        none: {label: 'Nada disto'},
      },
    },
    metabolism: {
      legend: 'Algum profissional de saúde já disse que seu corpo processa remédios rápido?',
      hint: 'Nunca aumenta o número de sessões que é agendado.',
      choices: {yes: {label: 'Sim'}, no: {label: 'Não, ou não sei'}},
    },
    years: {
      legend: 'Há quanto tempo você se sente assim?',
      hint: 'Isso não muda nenhum número: uma fonte diz que importa, mas não como.',
      choices: {'under-1': {label: 'Menos de um ano'}, '1-to-5': {label: 'De 1 a 5 anos'}, 'over-5': {label: 'Mais de 5 anos'}},
    },
    relief: {
      legend: 'Depois da sua última sessão, como foi o alívio?',
      choices: {
        returned: {label: 'Ajudou, e depois os sintomas voltaram'},
        'still-well': {label: 'Continuo bem'},
        'no-relief': {label: 'Não ajudou'},
        unsure: {label: unsure},
      },
    },
    reliefDays: {legend: 'Quanto tempo durou o alívio?', field: 'Dias até os sintomas voltarem', hint: 'Um número aproximado basta. Três semanas são 21 dias.'},
    interval: {legend: 'De quanto em quanto tempo são suas sessões agora?', field: 'Dias de uma sessão até a seguinte', hint: 'Por exemplo, 28 se são a cada quatro semanas.'},
    lastSession: {legend: 'Quando foi sua última sessão?', field: 'Dia da sua última sessão', hint: 'Com uma data podemos mostrar dias no calendário.'},
    pace: {
      legend: 'Que ritmo seria bom para você?',
      choices: {
        '1-a-week': {label: 'Uma vez por semana'},
        '2-a-week': {label: 'Duas vezes por semana', hint: 'Por exemplo, segundas e quintas'},
        '3-a-week': {label: 'Dia sim, dia não', hint: 'Por exemplo, segundas, quartas e sextas'},
        '4-a-week': {label: 'Quatro vezes por semana'},
        '5-a-week': {label: 'Cinco vezes por semana'},
        '6-a-week': {label: 'Seis vezes por semana'},
        '7-a-week': {label: 'Todos os dias'},
      },
    },
    start: {legend: 'Quando você poderia começar?', field: 'Primeiro dia que seria bom para você', hint: 'Com um dia podemos mostrar datas. Nada é agendado ainda.'},
    days: {
      legend: 'Que dias da semana seriam bons para você?',
      hint: 'Escolha quantos quiser. Se não escolher nenhum, usamos todos os dias da clínica.',
      choices: {
        mon: {label: 'Segunda-feira'},
        tue: {label: 'Terça-feira'},
        wed: {label: 'Quarta-feira'},
        thu: {label: 'Quinta-feira'},
        fri: {label: 'Sexta-feira'},
        sat: {label: 'Sábado'},
        sun: {label: 'Domingo'},
      },
    },
  },

  problems: {
    missing: shared.chooseOne,
    'not-days': `Escreva um número inteiro de dias, de 1 a 365. Se não souber, volte e escolha “${unsure}”.`,
    'not-interval': 'Escreva um número inteiro de dias, de 1 a 365, ou pule esta pergunta.',
    past: 'Escolha hoje ou um dia depois.',
    'too-late': 'Escolha um dia dentro dos próximos 12 meses.',
    future: 'Escolha hoje ou um dia antes.',
  },
};
