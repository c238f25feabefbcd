import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {calendarWords, shared} from './start.ts';

const {weekdays} = calendarWords;

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `السؤال ${question} من ${questions}`,
  loading: 'لحظة، نحضر جدول هذه العيادة…',
  loadFailed: 'تعذّر تحميل جدول هذه العيادة',
  loadFailedText: 'يُرجى إعادة المحاولة، أو التواصل مع العيادة مباشرة.',
  tryAgain: 'إعادة المحاولة',
  skip: 'تخطي السؤال',
  showPlan: 'عرض خطتي',

  questions: {
    visit: {
      legend: 'هل هذه أول مرة لك؟',
      choices: {
        new: {label: 'نعم، لم أتلقَّ جلسات كهذه من قبل'},
        returning: {label: 'لا، أكملت سلسلة أولى', hint: 'ننظر متى يمكن أن تكون الجلسة التالية.'},
      },
    },
    topic: {
      legend: 'في أي شيء يمكننا مساعدتك؟',
      hint: 'يغيّر هذا الدراسات التي نعرضها. وهو ليس تشخيصًا.',
      choices: {
        anxiety: {label: 'القلق'},
        depression: {label: 'الاكتئاب'},
        ptsd: {label: 'اضطراب ما بعد الصدمة'},
        unsure: {label: 'لا أعرف'},
      },
    },
    route: {
      legend: 'ما شكل العلاج الذي يهمّك؟',
      hint: 'لدى هذه العيادة أكثر من شكل. يقرر معك مختص طبي أيها المناسب.',
      choices: {
        iv: {label: 'تسريب وريدي', hint: 'عن طريق الوريد'},
        im: {label: 'حقنة', hint: 'في العضل'},
        sc: {label: 'حقنة تحت الجلد'},
        esketamine: {label: 'بخاخ أنفي (إسكيتامين)'},
        sl: {label: 'أقراص استحلاب في المنزل', hint: 'نعرض ما هو معروف عنها. ولا يمكن حجزها هنا.'},
        unsure: {label: 'لا أعرف'},
      },
    },
    severity: {
      legend: 'ما مدى شدة الحالة؟',
      hint: 'قد تحرّك الإجابة أحد طرفي المدى. وهي لا ترفع أبدًا عدد الجلسات التي تُحجز.',
      choices: {
        'mild-or-secondary': {label: 'خفيفة، أو مرتبطة بحالة أخرى'},
        moderate: {label: 'متوسطة'},
        'severe-or-panic': {label: 'شديدة، أو نوبات هلع متكررة'},
      },
    },
    also: {
      legend: 'هل لديك أيضًا أي مما يلي؟',
      hint: 'يمكن اختيار كل ما ينطبق. قد توسّع هذه الإجابات المدى. وهي لا ترفع أبدًا عدد الجلسات التي تُحجز.',
      choices: {
        ptsd: {label: 'اضطراب ما بعد الصدمة'},
        depression: {label: 'الاكتئاب'},
        'chronic-pain': {label: 'ألم طويل الأمد'},
        none: {label: 'لا شيء من ذلك'},
      },
    },
    metabolism: {
      legend: 'هل أخبرك مختص طبي أن جسمك يتخلص من الأدوية بسرعة؟',
      hint: 'هذا لا يرفع أبدًا عدد الجلسات التي تُحجز.',
      choices: {yes: {label: 'نعم'}, no: {label: 'لا، أو لا أعرف'}},
    },
    years: {
      legend: 'منذ متى لديك هذه الحالة؟',
      hint: 'هذا لا يغيّر أي رقم: يقول أحد المصادر إنه مهم، لكنه لا يقول كيف.',
      choices: {'under-1': {label: 'أقل من سنة'}, '1-to-5': {label: 'من سنة إلى 5 سنوات'}, 'over-5': {label: 'أكثر من 5 سنوات'}},
    },
    relief: {
      legend: 'كيف كان التحسّن بعد جلستك الأخيرة؟',
      choices: {
        returned: {label: 'أفادتني الجلسة، ثم عادت الأعراض'},
        'still-well': {label: 'ما زلت بخير'},
        'no-relief': {label: 'لم تفدني الجلسة'},
        unsure: {label: 'لا أعرف'},
      },
    },
    reliefDays: {legend: 'كم دام التحسّن؟', field: 'عدد الأيام حتى عودة الأعراض', hint: 'يكفي رقم تقريبي. ثلاثة أسابيع هي 21 يومًا.'},
    interval: {legend: 'كم الفاصل بين جلساتك الآن؟', field: 'عدد الأيام من جلسة إلى التالية', hint: 'مثلًا 28 لجلسة كل أربعة أسابيع.'},
    lastSession: {legend: 'متى كانت جلستك الأخيرة؟', field: 'يوم جلستك الأخيرة', hint: 'عند معرفة التاريخ يمكننا عرض الأيام على التقويم.'},
    pace: {
      legend: 'أي وتيرة تناسبك؟',
      choices: {
        '1-a-week': {label: 'مرة في الأسبوع'},
        '2-a-week': {label: 'مرتان في الأسبوع', hint: 'مثل يومي الاثنين والخميس'},
        '3-a-week': {label: 'مرة كل يومين', hint: 'مثل أيام الاثنين والأربعاء والجمعة'},
        '4-a-week': {label: 'أربع مرات في الأسبوع'},
        '5-a-week': {label: 'خمس مرات في الأسبوع'},
        '6-a-week': {label: 'ست مرات في الأسبوع'},
        '7-a-week': {label: 'كل يوم'},
      },
    },
    start: {legend: 'متى يمكنك البدء؟', field: 'أول يوم يناسبك', hint: 'عند تحديد يوم يمكننا عرض التواريخ. ولا يُحجز شيء بعد.'},
    days: {
      legend: 'أي أيام الأسبوع تناسبك؟',
      hint: 'يمكن اختيار أي عدد منها. ومن دون اختيار تُستخدم كل أيام عمل العيادة.',
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
    'not-days': 'يُرجى كتابة عدد صحيح من الأيام، من 1 إلى 365. وإذا كان العدد غير معروف، يُرجى الرجوع واختيار «لا أعرف».',
    'not-interval': 'يُرجى كتابة عدد صحيح من الأيام، من 1 إلى 365، أو تخطي هذا السؤال.',
    past: 'يُرجى اختيار تاريخ اليوم أو تاريخ لاحق.',
    'too-late': 'يُرجى اختيار يوم خلال 12 شهرًا من الآن.',
    future: 'يُرجى اختيار تاريخ اليوم أو تاريخ سابق.',
  },
};
