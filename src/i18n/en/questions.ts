import {calendarWords, shared} from './start.ts';

const {weekdays} = calendarWords;

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator = {
  questionOf: (question: number, questions: number) => `Question ${question} of ${questions}`,
  loading: 'One moment, we are getting this clinic’s schedule …',
  loadFailed: 'This clinic’s schedule could not be loaded',
  loadFailedText: 'Please try again, or contact the clinic directly.',
  tryAgain: 'Try again',
  skip: 'Skip',
  showPlan: 'Show my plan',

  questions: {
    visit: {
      legend: 'Is this your first time?',
      choices: {
        new: {label: 'Yes, I have not had these sessions before'},
        returning: {label: 'No, I have finished a first series', hint: 'We look at when a next session might be.'},
      },
    },
    topic: {
      legend: 'What would you like help with?',
      hint: 'This changes which studies we show. It is not a diagnosis.',
      choices: {
        anxiety: {label: 'Anxiety'},
        depression: {label: 'Depression'},
        ptsd: {label: 'PTSD'},
        unsure: {label: 'I am not sure'},
      },
    },
    route: {
      legend: 'Which form of treatment do you have in mind?',
      hint: 'This clinic has more than one. A clinician decides with you which one is right.',
      choices: {
        iv: {label: 'Infusion', hint: 'Through a vein'},
        im: {label: 'Injection', hint: 'Into a muscle'},
        sc: {label: 'Injection under the skin'},
        esketamine: {label: 'Nasal spray (esketamine)'},
        sl: {label: 'Lozenges at home', hint: 'We show what is known. They can’t be booked here.'},
        unsure: {label: 'I am not sure'},
      },
    },
    severity: {
      legend: 'How strong is it?',
      hint: 'It may move one end of the range. It never raises the number of sessions that is booked.',
      choices: {
        'mild-or-secondary': {label: 'Mild, or linked to another condition'},
        moderate: {label: 'Moderate'},
        'severe-or-panic': {label: 'Severe, or frequent panic attacks'},
      },
    },
    also: {
      legend: 'Do you also have any of these?',
      hint: 'Choose all that apply. They may widen the range. They never raise the number of sessions that is booked.',
      choices: {
        ptsd: {label: 'PTSD'},
        depression: {label: 'Depression'},
        'chronic-pain': {label: 'Long-term pain'},
        none: {label: 'None of these'},
      },
    },
    metabolism: {
      legend: 'Has a clinician told you that your body works through medicines fast?',
      hint: 'It never raises the number of sessions that is booked.',
      choices: {yes: {label: 'Yes'}, no: {label: 'No, or I don’t know'}},
    },
    years: {
      legend: 'How long have you had it?',
      hint: 'This changes no number: one source says it matters, but not how.',
      choices: {'under-1': {label: 'Under a year'}, '1-to-5': {label: '1 to 5 years'}, 'over-5': {label: 'Over 5 years'}},
    },
    relief: {
      legend: 'After your last session, how did the relief go?',
      choices: {
        returned: {label: 'It helped, and then the symptoms came back'},
        'still-well': {label: 'I am still well'},
        'no-relief': {label: 'It did not help'},
        unsure: {label: 'I am not sure'},
      },
    },
    reliefDays: {legend: 'How long did the relief last?', field: 'Days until the symptoms came back', hint: 'A rough number is fine. Three weeks are 21 days.'},
    interval: {legend: 'How far apart are your sessions now?', field: 'Days from one session to the next', hint: 'For example 28 for every four weeks.'},
    lastSession: {legend: 'When was your last session?', field: 'Day of your last session', hint: 'With a date we can show days on the calendar.'},
    pace: {
      legend: 'Which pace would suit you?',
      choices: {
        '1-a-week': {label: 'Once a week'},
        '2-a-week': {label: 'Twice a week', hint: 'Such as Mondays and Thursdays'},
        '3-a-week': {label: 'Every other day', hint: 'Such as Mondays, Wednesdays and Fridays'},
        '4-a-week': {label: 'Four times a week'},
        '5-a-week': {label: 'Five times a week'},
        '6-a-week': {label: 'Six times a week'},
        '7-a-week': {label: 'Every day'},
      },
    },
    start: {legend: 'When could you start?', field: 'First day that would work for you', hint: 'With a day we can show dates. Nothing is booked yet.'},
    days: {
      legend: 'Which days of the week would suit you?',
      hint: 'Choose as many as you like. Without a choice, all days of the clinic are used.',
      choices: {
        mon: {label: weekdays.mon.long},
        tue: {label: weekdays.tue.long},
        wed: {label: weekdays.wed.long},
        thu: {label: weekdays.thu.long},
        fri: {label: weekdays.fri.long},
        sat: {label: weekdays.sat.long},
        sun: {label: weekdays.sun.long},
      },
    },
  },

  problems: {
    missing: shared.chooseOne,
    'not-days': 'Please write a whole number of days, from 1 to 365. If you don’t know, go back and choose “I am not sure”.',
    'not-interval': 'Please write a whole number of days, from 1 to 365, or skip this question.',
    past: 'Please choose today or a later day.',
    'too-late': 'Please choose a day within the next 12 months.',
    future: 'Please choose a day up to today.',
  },
};
