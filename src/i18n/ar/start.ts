import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';
import {isolate} from './isolate.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'ar',
  direction: 'rtl',
  back: 'رجوع',
  continue: 'متابعة',
  clear: 'مسح إجاباتي',
  optional: 'اختياري',
  firstQuestion: 'السؤال 1',
  comma: '، ',
  semicolon: '؛ ',
  chooseOne: 'يُرجى اختيار إجابة واحدة.',
  callUs: (phone) => `الاتصال بنا: ${isolate(phone)}`,
  theClinic: 'العيادة',
  setUpProblem: 'هذا الجزء من الصفحة غير مُعَدّ بشكل صحيح',
  setUpProblemForVisitors: 'يُرجى التواصل مع العيادة مباشرة.',
  attribute: (name, message) => `${isolate(name)} ${isolate(message)}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: 'لحظة من فضلك…',
  failed: 'تعذّر تحميل هذا الجزء. بقية الصفحة مكتملة من دونه.',
  nextFailed: 'تعذّر تحميل الخطوة التالية. لم يُفقد شيء. إذا لم تنجح إعادة المحاولة، فيمكن إعادة تحميل الصفحة والبدء من جديد.',
  tryAgain: 'إعادة المحاولة',
};

const talkFirst = 'بعض هذه الحالات يستدعي التحدث مع مختص طبي قبل التخطيط لأي جلسة. وهذا لا يعني أن علاجك غير ممكن.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: 'هل أنت في خطر الآن، أو تراودك الآن فكرة إنهاء حياتك؟',
  crisisQuestionLead: 'نطرح هذا السؤال على الجميع أولًا. إجاباتك عن هذه الأسئلة تبقى في هذه الصفحة.',
  notInCrisis: 'لا',
  inCrisis: 'نعم',

  crisisHeading: 'يُرجى التحدث إلى أحد الآن',
  crisisLead: 'لا داعي لمواجهة هذا وحدك. هناك من يستمع إليك ليلًا ونهارًا.',
  notMonitored: 'لا أحد يراقب هذه الصفحة، ولذلك لا يستطيع أحد هنا رؤية إجابتك. لم تُرسَل إجابتك ولم تُحفَظ.',
  startOver: 'لست في خطر الآن. البدء من جديد',

  flagsQuestion: 'هل ينطبق عليك أي مما يلي؟',
  flagsLead: 'إجابة واحدة عن القائمة كلها. ولا نسأل أيّها ينطبق.',
  flags: [
    'أم الدم (انتفاخ في جدار أحد الأوعية الدموية)، أو أوعية دموية غير طبيعية',
    'نزيف في الدماغ في السابق',
    'حساسية من الكيتامين أو الإسكيتامين',
    'ارتفاع في ضغط الدم غير مضبوط',
    'نوبة قلبية حديثة، أو ألم في الصدر، أو قصور في القلب',
    'ارتفاع الضغط داخل الرأس',
    'ذُهان أو هوس، الآن أو في السابق',
    'حمل، أو احتمال حمل، أو رضاعة طبيعية',
    'مشكلة مع المخدرات أو الكحول',
    'مرض خطير في الكبد',
    'مشكلات في المثانة',
    'العمر أقل من 18 سنة',
    'أدوية من الأنواع المسماة مثبطات أكسيداز أحادي الأمين (MAOI) أو المنبّهات أو المهدّئات',
  ],
  noFlags: 'لا شيء من ذلك',
  someFlags: 'واحد أو أكثر، أو لا أعرف',
  flagsChoices: 'إجابتك',

  flaggedHeading: 'يُرجى التحدث معنا أولًا',
  flaggedText: `${talkFirst} يُرجى الاتصال بنا أو حجز استشارة.`,
  flaggedTextWithoutBooking: `${talkFirst} يُرجى التواصل مع العيادة.`,
};

const call = (phone: string): string => `الاتصال بالرقم ${isolate(phone)}`;
const textTo = (phone: string): string => `إرسال رسالة نصية إلى ${isolate(phone)}`;
const called = (name: string | undefined): string => (name === undefined ? '' : ` (${isolate(name)})`);

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const text = message === undefined ? '' : message === phone ? ' أو إرسال رسالة نصية إليه' : ` أو ${textTo(message)}`;
  return `يُرجى ${call(phone)}${text}${chat === undefined ? '' : ` أو الدردشة عبر ${isolate(chat)}`}${called(name)}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name) => [
    'هل أنت في أزمة؟ يُرجى ',
    message === phone ? {text: 'الاتصال', name: call(phone), to: 'phone'} : {text: call(phone), to: 'phone'},
    ...(message === undefined ? [] : [' أو ', {text: textTo(message), to: 'message' as const}]),
    `${called(name)} في أي وقت. وفي حال الخطر، يُرجى `,
    {text: call(emergency), to: 'emergency'},
    '.',
  ],
  lineWith: (phone) => ['هل أنت في أزمة؟ يُرجى ', {text: call(phone), to: 'phone'}, ' في أي وقت.'],
  callAfterText: (phone) => [' يُرجى ', {text: call(phone), to: 'phone'}, '.'],
  lineAnywhere: 'هل أنت في أزمة؟ يُرجى الاتصال برقم الطوارئ في بلدك.',

  text: (phone, emergency, message, name, chat) =>
    `إذا كنت أنت أو أحد معارفك في ضائقة أو أزمة، فالمساعدة متاحة. ${reach(phone, message, name, chat)} وفي حال وجود خطر مباشر، يُرجى ${call(emergency)}.`,
  textWith: (phone) => `إذا كنت في ضائقة أو أزمة، فالمساعدة متاحة. يُرجى ${call(phone)}. وإذا كنت في خطر مباشر، يُرجى الاتصال برقم الطوارئ المحلي.`,
  textAnywhere: 'إذا كنت في ضائقة أو أزمة، فالمساعدة متاحة. وإذا كنت في خطر مباشر، يُرجى الاتصال برقم الطوارئ في بلدك.',
  call,
  message: textTo,
  chat: (name) => `الدردشة عبر ${isolate(name)}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: 'العودة إلى خطتك',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: 'تظهر المواعيد هنا عندما تكون خطتك جاهزة.',
  waitingForPlanText: 'يُرجى الإجابة أولًا عن الأسئلة في هذه الصفحة. إجاباتك تبقى في هذه الصفحة.',
  planFromMissing: (id) => `يجب أن يكون معرّف عنصر regimen-calculator في هذه الصفحة، لكن لا يوجد عنصر معرّفه ${isolate(`"${id}"`)}`,
  chooseConsultation: 'حجز استشارة',
  consultationByPhone: 'ترتّب هذه العيادة مواعيد الاستشارة بالتواصل المباشر. يُرجى التواصل معنا.',
  consultationOnly: 'حجز استشارة فقط',
};

/** Dates as Arabic speakers say them, with the names of the months that CLDR has for all of them, and Western digits. */
export const calendarWords: Said<typeof english.calendarWords> = {
  weekStart: 'sat',
  // At the heads of a month they go without their article, for want of room.
  weekdays: {
    mon: {long: 'الاثنين', short: 'اثنين', plural: 'أيام الاثنين'},
    tue: {long: 'الثلاثاء', short: 'ثلاثاء', plural: 'أيام الثلاثاء'},
    wed: {long: 'الأربعاء', short: 'أربعاء', plural: 'أيام الأربعاء'},
    thu: {long: 'الخميس', short: 'خميس', plural: 'أيام الخميس'},
    fri: {long: 'الجمعة', short: 'جمعة', plural: 'أيام الجمعة'},
    sat: {long: 'السبت', short: 'سبت', plural: 'أيام السبت'},
    sun: {long: 'الأحد', short: 'أحد', plural: 'أيام الأحد'},
  },
  months: [
    {long: 'يناير', short: 'يناير'}, {long: 'فبراير', short: 'فبراير'}, {long: 'مارس', short: 'مارس'},
    {long: 'أبريل', short: 'أبريل'}, {long: 'مايو', short: 'مايو'}, {long: 'يونيو', short: 'يونيو'},
    {long: 'يوليو', short: 'يوليو'}, {long: 'أغسطس', short: 'أغسطس'}, {long: 'سبتمبر', short: 'سبتمبر'},
    {long: 'أكتوبر', short: 'أكتوبر'}, {long: 'نوفمبر', short: 'نوفمبر'}, {long: 'ديسمبر', short: 'ديسمبر'},
  ],
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}\u00a0${month} ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}، ${day}\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `ال${weekday}، ${day}\u00a0${month}`,
  monthDay: ({day, month}) => `${day}\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}، ${day}\u00a0${month} ${year}`,
  month: (name, year) => `${name} ${year}`,
  clock: (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\u00a0${hour < 12 ? 'ص' : 'م'}`,
  list: (items) => items.join(' و'),
};
