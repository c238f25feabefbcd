import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';
import {counted, countedAfter, every, nouns, range, span, spanAfter} from './counted.ts';
import {isolate} from './isolate.ts';

const {session, moreSession, followUp, visit: visits, minute, hour, day: days} = nouns;
const fromTo = (from: string, to: string): string => (from === to ? from : `من ${from} إلى ${to}`);

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  sessions: (sessions, from, to) => (sessions === 1 ? `جلسة واحدة: ${from}.` : `${counted(sessions, session)}، من ${from} إلى ${to}.`),
  earlyLookAfter: (number) => `تقييم مبكر بعد الجلسة ${number}.`,
  checkInAround: (day) => `لقاء التقييم حوالي ${day}.`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `جلسة إضافية واحدة: ${from}، إذا أفاد العلاج.` : `${counted(sessions, moreSession)} من ${from} إلى ${to}، إذا أفاد العلاج.`),
  followUpBetween: (from, to) => (from === to ? `أول جلسة متابعة: ${from}، إذا أفاد العلاج.` : `أول جلسة متابعة بين ${from} و${to}، إذا أفاد العلاج.`),

  day: (day) => `اليوم ${day}`,
  week: (week) => `الأسبوع ${week}`,
  weeks: (from, to) => (from === to ? `الأسبوع ${from}` : `الأسابيع ${from} إلى ${to}`),
  dotTitle: (number, day) => `الجلسة ${number}: ${day}`,
  earlyLookTitle: (number) => `تقييم مبكر، بعد الجلسة ${number}`,
  checkInTitle: (day) => `لقاء التقييم، حوالي ${day}`,
  spanTitle: (time) => `أول جلسة متابعة، إذا أفاد العلاج: ${time}`,
  fromTo,

  asTable: 'الرسم في جدول',
  tableCaption: 'أيام هذا الجدول. المواعيد الفعلية تأتي لاحقًا وتتوقف على ما هو متاح.',
  columns: {number: 'الجلسة', day: 'اليوم', time: 'الأسبوع'},
  withEarlyLook: 'ثم تقييم مبكر',
  ifItHelps: 'إذا أفاد العلاج',
  checkIn: 'لقاء التقييم',
  around: (day) => `حوالي ${day}`,
  firstFollowUp: 'أول جلسة متابعة، إذا أفاد العلاج',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: 'تجربة أيام أخرى',
  lead: 'تتغيّر الخطة أعلاه مع اختيارك هنا. ولا يُحجز شيء.',
  lastMoves: (from, to) => `تنتقل الجلسة الأخيرة من ${from} إلى ${to}.`,
  allMove: (from, to) => `تمتد الجلسات الآن من ${from} إلى ${to}.`,
  oneMoves: (to) => `تنتقل الجلسة إلى ${to}.`,
  betweenMove: (sessions) => `عدد الجلسات التي تنتقل: ${sessions}. وتبقى الأولى والأخيرة.`,
  noneMoves: 'لا تنتقل أي جلسة.',
  dated: (from, to) => `أصبحت للخطة الآن تواريخ، من ${from} إلى ${to}.`,
  undated: 'من دون يوم أول تُحسب الخطة بالأسابيع.',
  gapsLonger: (gaps) => `عدد الفواصل التي صارت أطول مما يطلبه الجدول: ${gaps}.`,
  gapsFit: 'كل الفواصل ضمن الجدول من جديد.',
  takesLonger: 'تمتد الجلسات على أسابيع أكثر مما في الجدول.',
  fitsWeeks: 'صارت الجلسات ضمن أسابيع الجدول من جديد.',
  noOpenDays: 'لم تحدد العيادة أيام عمل في هذه الفترة، ولذلك لا يمكن عرض أيام.',
  kept: 'لا يمكن استخدام هذا اليوم الأول، ولذلك تحتفظ الخطة باليوم السابق.',
};

/** To the nearest half hour. */
const hours = (minutes: number, count: typeof counted): string => {
  const halves = Math.round(minutes / 30);
  return `${count(Math.floor(halves / 2), hour)}${halves % 2 === 1 ? ' ونصف' : ''}`;
};
const length = (minutes: number, count = counted): string => (minutes < 120 ? count(minutes, minute) : hours(minutes, count));

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: 'كيف تكون كل زيارة',
  time: 'المدة',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? span(min, max, minute) : `من ${length(min, countedAfter)} إلى ${length(max, countedAfter)}`;
  },
  treatment: (time) => `مدة العلاج: ${time}.`,
  watched: (time) => `مدة مراقبتك في العيادة: ${time} على الأقل.`,
  rest: (time) => `مدة الراحة بعد ذلك: ${time}.`,
  upTo: (time, wearOff) => `الوقت الذي يُحسب للزيارة، من الوصول إلى المغادرة: ${time} على الأكثر. وهو مدة العلاج، ثم ${wearOff} حتى يزول التأثير.`,
  longerThanTreatment: 'وتستغرق الزيارة كلها مدة أطول من ذلك.',
  notStated: 'لا يقول هذا الجدول كم تستغرق الجلسة. يُرجى سؤال العيادة.',
  noneStated: 'لا يقول هذا الجدول كم تستغرق الجلسة، ولا كم تدوم الراحة بعدها. يُرجى سؤال العيادة.',

  home: 'العودة إلى المنزل',
  homeNotStated: 'يُرجى سؤال العيادة قبل التخطيط للعودة إلى المنزل.',

  firstChange: 'أول تغيّر',
  benefit: {
    'hours-or-days': 'يتحدث مصدر هذا الجدول عن ساعات أو أيام.',
    hours: 'يتحدث مصدر هذا الجدول عن ساعات.',
    'after-first-series': 'يقول مصدر هذا الجدول إن بعض الناس يلاحظون تغيّرًا بعد السلسلة الأولى.',
    'slower-than-injection': 'يقول مصدر هذا الجدول إن التغيّر يأتي بهذه الطريقة أبطأ مما يأتي بالحقن.',
  },
  bySession: (min, max) => (min === max ? `يذكر هذا الجدول الجلسة ${min}.` : `يذكر هذا الجدول ما بين الجلسة ${min} والجلسة ${max}.`),
  fromSession: (min) => (min === 1 ? 'يقول مصدر هذا الجدول: في الجلسة الأولى، أو بعدها، أو لا يُلاحظ أبدًا.' : `يذكر هذا الجدول الجلسة ${min} أو ما بعدها.`),
  benefitNotStated: 'لا يقول هذا الجدول متى.',
  clinicSays: (text) => `تقول هذه العيادة: «${isolate(text)}»`,
  firstChangeText: 'بعض الناس يلاحظون تغيّرًا بعد الجلسة الأولى أو الثانية، وبعضهم بعد ذلك، وبعضهم لا يلاحظون شيئًا.',

  sideEffects: 'آثار شائعة',
  sideEffectsText: 'شعور بالانفصال عن الواقع أو دوخة أو غثيان، وارتفاع في ضغط الدم. وتجري مراقبتك ما دامت هذه الآثار.',
  sideEffectsAtHome: 'شعور بالانفصال عن الواقع أو دوخة أو غثيان، وارتفاع في ضغط الدم.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: 'أول 12 شهرًا',
  lead: (min, max) => `عدد الزيارات في هذا الجدول، مع جلسات المتابعة: ${span(min, max, visits)} في أول 12 شهرًا. وتُحجز جلسات المتابعة واحدة بعد أخرى، وفقط إذا أفادت.`,
  relief: {long: 'إذا دام التحسّن طويلًا', usual: 'كما يتوقع الجدول', short: 'إذا تلاشى التحسّن أسرع'},
  count: (min, max) => span(min, max, followUp),
  every: (min, max, unit) => every(min, max, nouns[unit]),
  marksBetween: (from, to) => (from === to ? `علامة واحدة: ${from}.` : `علامات من ${from} إلى ${to}.`),
  noMarks: 'لا علامات.',
  week: (week) => `الأسبوع ${week}`,
  key: {
    series: 'الجلسات المخطَّطة',
    only: 'قد تكون هنا جلسة متابعة',
    fewest: 'العلامات العليا: أقل عدد من جلسات المتابعة',
    most: 'العلامات السفلى: أكثر عدد',
  },
  possibilities: 'العلامات احتمالات وليست مواعيد. لا أحد ينتظر حضورك في أي من هذه الأيام.',
  context: 'في مجموعة لدى وزارة شؤون المحاربين القدامى الأمريكية (VA) عولجت من الاكتئاب، بلغ متوسط عدد جلسات التسريب الوريدي 18 جلسة في أول 12 شهرًا.',
  howMany: range,
  between: fromTo,
  none: 'لا توجد',
  asTable: 'السنة في جدول',
  tableCaption: 'جلسات المتابعة في 12 شهرًا من الجلسة الأولى',
  columns: {relief: 'التحسّن', often: 'التكرار', count: 'العدد', first: 'الأولى'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: 'وقتك',
  headingWithPrices: 'وقتك، والتكلفة',
  visits: 'الزيارات',
  visitsText: (sessions, all) => `${sessions} في السلسلة الأولى، و${all} في أول 12 شهرًا بما فيها جلسات المتابعة.`,
  visitsOfSeries: (sessions) => `${sessions} في السلسلة الأولى. ولا يقول هذا الجدول كم يتبعها.`,
  visitsNotStated: 'لا يذكر هذا الجدول عددًا.',
  range,
  treatment: 'مدة العلاج',
  treatmentText: (sessions, time) => (sessions === 1 ? `${time} في جلسة واحدة.` : `${time} في ${countedAfter(sessions, session)} معًا.`),
  treatmentNotStated: 'لا يقول هذا الجدول كم تستغرق الجلسة.',
  onSite: 'في العيادة',
  onSiteUpTo: (sessions, time) => (sessions === 1 ? `${time} على الأكثر لزيارة واحدة، من الوصول إلى المغادرة.` : `${time} على الأكثر في ${countedAfter(sessions, visits)} معًا، من الوصول إلى المغادرة.`),
  onSiteAtLeast: (sessions, time) => (sessions === 1 ? `${time} على الأقل لزيارة واحدة.` : `${time} على الأقل في ${countedAfter(sessions, visits)} معًا.`),
  onSiteNotStated: 'أطول من مدة العلاج. ولا يقول هذا الجدول بكم.',

  perSession: 'جلسة واحدة',
  series: 'السلسلة الأولى',
  seriesText: (amount, min, max) => `${amount} مقابل ${spanAfter(min, max, session)}.`,
  consultation: 'الاستشارة',
  consultationText: (amount) => `${amount}، مرة واحدة. وهي ليست جزءًا من المبالغ الأخرى.`,
  year: 'أول 12 شهرًا',
  yearText: (amount, min, max) => `قد يبلغ المجموع ${amount} مقابل ${spanAfter(min, max, visits)}. وتُحجز جلسات المتابعة واحدة بعد أخرى، وفقط إذا أفادت.`,
  amounts: (min, max) => (min === max ? min : `من ${min} إلى ${max}`),
  ownPrices: 'هذه أسعار هذه العيادة نفسها. يُرجى السؤال عما تشمله، وعما يدفعه تأمينك.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: 'الاحتفاظ بنسخة من الخطة',
  print: 'طباعة هذه الخطة',
  saveDays: 'حفظ هذه الأيام في تقويمي',
  daysName: 'example-days.ics',
  examples: 'الأيام أمثلة، وهي غير محجوزة. وفي التقويم تظهر كلمة «موعد» واسم العيادة فقط. ويُنشأ الملف على هذا الجهاز.',
  appointmentAt: (clinic) => `موعد في ${clinic}`,
  exampleDay: 'يوم للمثال. لم يُحجز شيء.',
  failed: 'لم ينجح ذلك. يُرجى التحقق من الاتصال بالإنترنت ثم إعادة المحاولة.',

  title: (clinic) => `خطة من ${clinic}`,
  phone: (phone) => `الهاتف: ${isolate(phone)}`,
  printedOn: (day) => `طُبعت يوم ${day}. الأيام تبيّن وتيرة الجلسات. ولم يُحجز أي منها.`,
  printedOnWithoutDays: (day) => `طُبعت يوم ${day}. ولم يُحجز شيء.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `آخر مراجعة: ${isolate(reviewer)}، يوم ${day}.`,
  by: (reviewer) => `المراجعة: ${isolate(reviewer)}.`,
  on: (day) => `آخر مراجعة: يوم ${day}.`,
  longAgo: 'كان ذلك قبل أكثر من سنتين. يُرجى سؤال العيادة عمّا إذا كان ما زال صالحًا.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'هذا ما حددته هذه العيادة.' : 'هذه قاعدة من عندنا، لا من مصدر.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (count, isClinics) => `تبدأ الأيام المعروضة قبل تلاشي التحسّن بما لا يزيد على ${countedAfter(count, days)}. ${whose(isClinics)}`,
  lengthening: (count, isClinics) => `إذا دام التحسّن، تطول المدة بين الجلسات بما لا يزيد على ${countedAfter(count, days)} في كل مرة. ${whose(isClinics)}`,
};
