import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';
import {counted, countedAfter, nouns, spanAfter, type Noun} from './counted.ts';
import {isolate} from './isolate.ts';
import {plural} from './plural.ts';

const {session, day: dayNoun, freeTime} = nouns;
const time: Noun = {one: 'موعد واحد', two: 'موعدان', twoAfter: 'موعدين', few: 'مواعيد', many: 'موعدًا', other: 'موعد'};
const freePerson: Noun = {one: 'مختص واحد متاح', two: 'مختصان متاحان', twoAfter: 'مختصين متاحين', few: 'مختصين متاحين', many: 'مختصًا متاحًا', other: 'مختص متاح'};
const with_ = (name: string): string => `مع ${isolate(name)}`;

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `اختيار مواعيد ${countedAfter(sessions, session)}`,
  chooseCourseLead: 'كل خيار أدناه برنامج كامل يراعي الفواصل، ومواعيده متاحة الآن. ويمكنك تغييره قبل الحجز.',
  chooseTime: 'اختيار موعد',
  chooseConsultationLead: 'محادثة أولى مع مختص طبي. ولا يُحجز شيء آخر.',
  clinicTime: 'كل المواعيد في العيادة، بتوقيتها المحلي.',

  courses: 'برامج مناسبة',
  objective: {soonest: 'الأبكر', regular: 'الساعة نفسها', preferred: 'فواصل متساوية'},
  closestToWishes: 'الأقرب إلى تفضيلاتك',
  span: (from, to) => `من ${from} إلى ${to}`,
  atTime: (clock) => `الساعة ${clock}`,
  betweenTimes: (from, to) => `بين ${from} و${to}`,
  sessionLine: (day, clock) => `${day}، ${clock}`,
  lineLabel: (sessions, from, to) => `${counted(sessions, session)} من ${from} إلى ${to}`,
  week: (number) => `الأسبوع ${number}`,
  withResource: with_,

  dayParts: {morning: 'الصباح', afternoon: 'بعد الظهر', evening: 'المساء'},
  found: (courses, span) =>
    `${plural(courses, {one: 'برنامج واحد مناسب', two: 'برنامجان مناسبان. الأول', few: `${courses} برامج مناسبة. الأول`, many: `${courses} برنامجًا مناسبًا. الأول`, other: `${courses} برنامج مناسب. الأول`})}: ${span}.`,
  noneUpTo: (day) => `لا يوجد برنامج مناسب حتى ${day}.`,

  onTheCalendar: 'على التقويم',
  onTheCalendarLead: 'الأرقام هي جلسات البرنامج الذي اخترته. ويمكنك اختيار يوم آخر للبدء فيه أو بعده.',
  grid: {
    previousMonth: 'الشهر السابق',
    nextMonth: 'الشهر التالي',
    today: 'اليوم',
    freeTimes: (count) => (count === 0 ? 'لا مواعيد متاحة' : counted(count, freeTime)),
    notLoaded: 'غير معروف بعد',
    session: (number) => `الجلسة ${number}`,
  },
  past: 'في الماضي',
  noFreeTime: 'لا مواعيد متاحة',
  cannotStart: 'لا يمكن أن يبدأ برنامج هنا',
  outsideWindow: 'خارج أيام خطتك',

  timesOn: (day) => `المواعيد المتاحة يوم ${day}`,
  noTimesYet: 'لا مواعيد متاحة حتى الآن',
  noTimesYetText: 'لا يوجد موعد متاح في الأشهر التي اطلعت عليها. يُرجى الانتقال إلى الشهر التالي، أو الاتصال بنا.',
  countOn: (count, day) => `${counted(count, freeTime)} يوم ${day}`,
  noTimesOn: (day) => `لا يوجد موعد متاح يوم ${day}. يُرجى اختيار يوم آخر.`,

  continueWithTimes: (sessions) => `المتابعة بهذه المواعيد (${sessions})`,
  continueWithTime: 'المتابعة بهذا الموعد',
  laterDates: 'عرض تواريخ لاحقة',

  loading: 'نبحث عن المواعيد المتاحة…',
  loadingSlowly: 'ما زلنا نبحث عن المواعيد المتاحة. يستغرق نظام مواعيد العيادة وقتًا أطول من المعتاد، ويمكنك الانتظار أو الاتصال بنا.',
  loadFailed: 'تعذّر تحميل المواعيد المتاحة',
  failure: {
    offline: 'يبدو أنه لا يوجد اتصال بالإنترنت. إجاباتك ما زالت هنا.',
    timeout: 'تأخر نظام مواعيد العيادة كثيرًا في الرد.',
    refused: 'لم يرد نظام مواعيد العيادة كما هو متوقع.',
    'not-found': 'لم يُعثر على نظام مواعيد العيادة.',
    busy: 'نظام مواعيد العيادة مشغول الآن. يُرجى الانتظار لحظة.',
    invalid: 'أرسل نظام مواعيد العيادة شيئًا لا تستطيع هذه الصفحة قراءته.',
  },
  tryAgain: 'إعادة المحاولة',

  noCourse: 'لا يوجد برنامج مناسب الآن',
  reason: {
    'no-slots': 'لا توجد مواعيد متاحة في هذه الأسابيع.',
    'too-few-days': 'الأيام المتاحة في هذه الأسابيع أقل من عدد الجلسات.',
    'gap-too-long': 'الأيام المتاحة متباعدة أكثر من اللازم: يطلب البروتوكول فواصل أقصر بين الجلسات.',
    'gap-too-short': 'الأيام المتاحة متقاربة أكثر من اللازم: يطلب البروتوكول فواصل أطول بين الجلسات.',
    window: 'الأسابيع التي يحددها البروتوكول لا تتسع لهذه الجلسات.',
    'per-week': 'سيكون عدد الجلسات في الأسبوع أكثر من اللازم.',
    'same-resource': 'لا يوجد مختص واحد لديه مواعيد متاحة كافية.',
    pinned: 'المواعيد التي ثبّتها لا تترك مجالًا لغيرها.',
    combination: 'لا توجد مجموعة من المواعيد المتاحة تراعي الفواصل.',
  },
  wishesTogether: 'تفضيلاتك مجتمعةً لا تترك مجالًا كافيًا.',
  wishReason: {
    earliest: 'أول يوم اخترته لا يترك وقتًا كافيًا.',
    latest: 'آخر يوم اخترته لا يترك وقتًا كافيًا.',
    avoid: 'الأيام التي أردت تجنبها لا تترك أيامًا كافية.',
    sameResource: 'لا يوجد مختص واحد لديه مواعيد متاحة كافية.',
    pinned: 'المواعيد التي ثبّتها لا تترك مجالًا لغيرها.',
  },
  wouldHelp: 'هذا قد يساعد',
  askClinic: 'سؤال للعيادة',
  askClinicLead: 'هذا يتجاوز الفواصل المنشورة. والقرار للعيادة وحدها، ولذلك لا يُحجز شيء هنا.',
  nothingHelps: 'لا يوجد تغيير صغير يساعد. يُرجى الاتصال بنا: قد تكون لدينا مواعيد غير معروضة على الإنترنت.',
  change: {
    earliest: (day) => `البدء من ${day}`,
    latest: (day) => `الانتهاء حتى ${day}`,
    avoid: 'استخدام يوم أردت تجنبه',
    sameResource: 'التعامل مع أكثر من مختص',
    pinned: 'السماح بتغيير موعد ثبّته',
  },
  changeTogether: (wishes) => `التخلي عن ${wishes}`,
  wishName: {earliest: 'أول يوم لك', latest: 'آخر يوم لك', avoid: 'الأيام التي لا تناسبك', sameResource: 'المختص نفسه', pinned: 'المواعيد التي ثبّتها'},
  askLimits: (limits) => `هل يمكنكم السماح بما يلي: ${limits}؟`,
  limit: {
    maxGapDays: (days) => `فاصل من ${countedAfter(days, dayNoun)}`,
    minGapDays: (days) => (days === 1 ? 'جلسات في أيام متتالية' : `فاصل من ${countedAfter(days, dayNoun)} فقط`),
    windowDays: (days) => `برنامج مدته ${counted(days, dayNoun)}`,
    minWindowDays: (days) => `برنامج ينتهي بعد ${countedAfter(days, dayNoun)}`,
    maxPerWeek: (sessions) => `${counted(sessions, session)} في أسبوع واحد`,
  },

  oneAtATime: 'لا يمكن حجز هذه الجلسات معًا عبر الإنترنت',
  oneAtATimeText: 'يقبل نظام مواعيد هذه العيادة موعدًا واحدًا في كل مرة. يُرجى الاتصال لحجز البرنامج كله.',
  tooMany: (sessions) => `يقبل نظام مواعيد هذه العيادة ${countedAfter(sessions, session)} على الأكثر في المرة الواحدة. يُرجى الاتصال لحجز البرنامج كله.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  count: (times) => counted(times, time),
  withPerson: with_,
  atPlace: (name) => `في ${isolate(name)}`,
  withPersonAtPlace: (person, place) => `${with_(person)}، ${isolate(place)}`,
  withOneOf: (people) => counted(people, freePerson),
  withOneOfAtPlace: (people, place) => `${isolate(place)}، ${counted(people, freePerson)}`,
  person: 'مع',
  anyPerson: 'أي مختص متاح',
  place: 'أين',
  anyPlace: 'أي من فروعنا',
  noneWithFilter: (day) => `لا يوجد موعد متاح كهذا يوم ${day}. يُرجى اختيار يوم آخر، أو التخلي عن الاختيار أعلاه.`,
};

/** Words of the month grid about what a day is good for. */
export const days: Said<typeof english.days> = {
  hint: 'اليوم الذي عليه نقطة فيه مواعيد متاحة. ولعرضها يُرجى اختيار يوم.',
  courseHint: 'يمكن أن يبدأ برنامج في يوم عليه نقطة.',
  noSecond: (min, max) => `لا يمكن أن يبدأ برنامج هنا: لا مواعيد متاحة ${min === max && max === 1 ? 'في اليوم التالي' : `بعد ${spanAfter(min, max, dayNoun)}`}`,
  noRoomForCourse: 'لا يمكن أن يبدأ برنامج هنا: لن تتسع الأيام للجلسات التالية',
};

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (clock) => `بتوقيتك ${clock}`,
  ownTimeOn: (weekday, clock) => `بتوقيتك ال${weekday} ${clock}`,
  elsewhere: 'كل المواعيد في العيادة، بتوقيتها المحلي. جهازك في منطقة زمنية أخرى: وتحت كل موعد ما تعرضه ساعة جهازك عندئذ.',
  differs: 'الوقت في مكان العيادة بحسب جهازك غير الوقت الذي تعطيه العيادة. يُرجى اعتماد الأوقات المكتوبة في هذه الصفحة: فهي أوقات العيادة نفسها.',
  differsNote: 'لا توافق فروق التوقيت في المواعيد، بحسب بيانات المناطق الزمنية في هذا الجهاز. وتُعرض المواعيد كما كُتبت.',
};
