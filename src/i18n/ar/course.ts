import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';
import {counted, countedAfter, nouns, spanAfter, type Noun} from './counted.ts';
import {plural} from './plural.ts';

const {session: sessionNoun, day: dayNoun} = nouns;
const otherTime: Noun = {one: 'موعد آخر واحد', two: 'موعدان آخران', twoAfter: 'موعدين آخرين', few: 'مواعيد أخرى', many: 'موعدًا آخر', other: 'موعد آخر'};
const otherSession: Noun = {one: 'جلسة أخرى', two: 'جلستان أخريان', twoAfter: 'جلستين أخريين', few: 'جلسات أخرى', many: 'جلسة أخرى', other: 'جلسة أخرى'};
const person: Noun = {one: 'مختص واحد', two: 'مختصان', twoAfter: 'مختصين', few: 'مختصين', many: 'مختصًا', other: 'مختص'};
const differentTime: Noun = {one: 'وقت واحد', two: 'وقتان مختلفان', twoAfter: 'وقتين مختلفين', few: 'أوقات مختلفة', many: 'وقتًا مختلفًا', other: 'وقت مختلف'};
const on = (day: string, time: string): string => `يوم ${day} الساعة ${time}`;
const after = (days: number): string => countedAfter(days, dayNoun);
const atMost = (days: number): string => `الحد الأقصى ${counted(days, dayNoun)}.`;
const atLeast = (days: number): string => `الحد الأدنى ${counted(days, dayNoun)}.`;

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: 'ما الذي يناسبك؟',
  lead: 'كل شيء اختياري. ويبقى الفاصل بين الجلسات ضمن البروتوكول أيًا كان اختيارك.',
  days: 'الأيام المفضلة',
  times: 'الأوقات المفضلة',
  more: 'تفضيلات أخرى',
  sameTime: 'الساعة نفسها في كل زيارة',
  sameResource: 'المختص نفسه في كل زيارة',
  startFrom: 'البدء في هذا اليوم أو بعده',
  finishBy: 'الانتهاء حتى',
  tooFarAhead: 'يُرجى اختيار يوم خلال 12 شهرًا من الآن.',
  avoid: 'أيام لا تناسبك',
  avoidHint: 'يمكن إضافة أي عدد منها.',
  add: 'إضافة هذا اليوم',
  notADay: 'يُرجى اختيار تاريخ اليوم أو تاريخ لاحق.',

  set: 'تفضيلاتك',
  takeBack: 'إلغاء',
  clear: 'مسح هذه التفضيلات',
  chip: {
    times: {morning: 'في الصباح', afternoon: 'بعد الظهر', evening: 'في المساء'},
    sameTime: 'الساعة نفسها كل زيارة',
    sameResource: 'المختص نفسه كل زيارة',
    earliest: (day) => `من ${day}`,
    latest: (day) => `حتى ${day}`,
    avoid: (day) => `ليس ${day}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => `${days}، ${times}`,
  except: (session, day, time) => `الجلسة ${session} (${day}، ${time})`,
  exceptions: (sessions) => `ما عدا ${sessions}.`,
  also: {soonest: 'وهو أيضًا الأبكر.', regular: 'ومواعيده أيضًا هي الأكثر تشابهًا.', preferred: 'وفواصله أيضًا هي الأكثر تساويًا.'},
  endsFirst: (days) => `ينتهي أولًا: قبل التالي بمقدار ${after(days)}.`,
  endsFirstToo: 'ينتهي أولًا، مثل برنامج آخر.',
  endsLater: (days) => `ينتهي بعد أول البرامج انتهاءً بمقدار ${after(days)}.`,
  oneTime: (time) => `دائمًا الساعة ${time}.`,
  severalTimes: (times) => `في ${countedAfter(times, differentTime)} من اليوم.`,
  oneGap: (days) => `دائمًا بفاصل ${after(days)}.`,
  twoGaps: (less, more) => `بفاصل ${less === 1 ? 'يوم' : less === 2 ? 'يومين' : less} أو ${after(more)}.`,
  gaps: (least, most) => `بفاصل ${spanAfter(least, most, dayNoun)}.`,
  liked: (sessions, all) => (sessions === all ? 'كل الزيارات في الأيام والأوقات المفضلة.' : `${sessions} من ${countedAfter(all, nouns.visit)} في الأيام والأوقات المفضلة.`),
  clinicians: (count) => (count === 1 ? 'مختص واحد طوال البرنامج.' : `مع ${countedAfter(count, person)}.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: 'مواعيدك',
  lead: 'يمكن تغيير أي جلسة: تظهر فقط المواعيد التي تراعي الفواصل. ويمكن تثبيت المواعيد التي يجب أن تبقى كما هي.',
  columns: {number: 'الجلسة', day: 'اليوم', time: 'الوقت', actions: 'التغيير أو التثبيت'},
  change: 'تغيير',
  ofSession: (session) => `الجلسة ${session}`,
  keep: 'تثبيت هذا الموعد',
  forSession: (session) => `للجلسة ${session}`,
  byYou: 'بتغيير منك',
  caption: 'البرنامج الذي اخترته',
  own: 'برنامجك الخاص',
  ownAbout: 'بتغيير منك، وما زال يراعي الفواصل.',

  undo: 'تراجع',
  redo: 'إعادة',

  alternatives: (session) => `مواعيد أخرى للجلسة ${session}`,
  now: (day, time) => `الآن: ${day}، ${time}.`,
  count: (times, days) => `مع بقاء جلساتك الأخرى كما هي، هناك ${counted(times, otherTime)} في ${after(days)}.`,
  none: 'لا يناسب موعد آخر مع بقاء جلساتك الأخرى كما هي.',
  becomes: (distance, session) => `${distance}، فتصبح الجلسة ${session}`,
  sameDay: 'اليوم نفسه',
  earlier: (days) => `أبكر بمقدار ${after(days)}`,
  later: (days) => `لاحق بمقدار ${after(days)}`,
  moreDays: 'عرض أيام أخرى',
  leave: (session) => `ترك الجلسة ${session} كما هي`,

  otherDays: 'أيام تنتقل معها جلسات أخرى أيضًا',
  otherDaysLead: 'هذه الأيام أقرب من اللازم إلى جلساتك الأخرى، أو أبعد من اللازم عنها. وقد بحثنا لكل منها عن أصغر تغيير في الجلسات الأخرى.',
  noOtherDays: 'لا توجد مواعيد متاحة في أيام أخرى قريبة من هذه الجلسة.',
  wouldMove: (session, day, time) => `تنتقل الجلسة ${session} إلى ${day}، ${time}.`,
  apply: (sessions) => `نقل هذه الجلسة و${countedAfter(sessions, otherSession)}`,
  noRepair: 'لا يمكن نقل الجلسات الأخرى لتناسب هذا الموعد.',
  noRepairKept: 'لا يمكن نقل الجلسات الأخرى لتناسب هذا الموعد مع بقاء المواعيد التي ثبّتها.',

  breach: {
    sameDay: (session) => `الجلسة ${session} في هذا اليوم.`,
    overlap: (session) => `الجلسة ${session} في الوقت نفسه.`,
    tooCloseAfter: (days, session, limit) => `بعد الجلسة ${session} بمقدار ${after(days)} فقط. ${atLeast(limit)}`,
    tooCloseBefore: (days, session, limit) => `قبل الجلسة ${session} بمقدار ${after(days)} فقط. ${atLeast(limit)}`,
    tooFarAfter: (days, session, limit) => `بعد الجلسة ${session} بمقدار ${after(days)}. ${atMost(limit)}`,
    tooFarBefore: (days, session, limit) => `قبل الجلسة ${session} بمقدار ${after(days)}. ${atMost(limit)}`,
    tooFarBetween: (days, one, other, limit) => `المدة بين الجلسة ${one} والجلسة ${other} تصبح ${after(days)}. ${atMost(limit)}`,
    tooLong: (days, limit) => `مدة البرنامج ${counted(days, dayNoun)}. ${atMost(limit)}`,
    tooShort: (days, limit) => `مدة البرنامج ${counted(days, dayNoun)} فقط. ${atLeast(limit)}`,
    perWeek: (sessions, limit) => `يصبح في أسبوع واحد ${counted(sessions, sessionNoun)}. الحد الأقصى ${counted(limit, sessionNoun)}.`,
    beforeEarliest: 'قبل أول يوم طلبته.',
    afterLatest: 'بعد آخر يوم طلبته.',
    avoided: 'طلبت تجنب هذا اليوم.',
    kept: 'ثبّت موعدًا آخر لهذه الجلسة.',
    otherResource: 'مع مختص غير مختص جلساتك الأخرى.',
  },

  earlierHeading: 'مواعيد أبكر أصبحت متاحة',
  earlierTime: (session, day, time) => `يمكن أن تكون الجلسة ${session} ${on(day, time)}.`,
  take: 'اختيار هذا الموعد',

  said: {
    moved: (session, day, time) => `الجلسة ${session} الآن ${on(day, time)}.`,
    renumbered: (before, session, day, time) => `الجلسة ${before} هي الآن الجلسة ${session}، ${on(day, time)}.`,
    alsoMoved: (moves) => `وللحفاظ على الفواصل، ${moves}.`,
    alsoMovedOne: (session, day, time) => `انتقلت الجلسة ${session} إلى ${on(day, time)}`,
    movedBack: (session, day, time) => `تم التراجع: عادت الجلسة ${session} إلى ${on(day, time)}.`,
    allMovedBack: (sessions) => `تم التراجع: عادت الجلسات ${sessions} إلى مواعيدها السابقة.`,
    kept: (session, day, time) => `تبقى الجلسة ${session} الآن ${on(day, time)}، مهما تغيّر غيرها.`,
    freed: (session) => `يمكن أن تتغيّر الجلسة ${session} من جديد.`,
    keptUndone: (session) => `تم التراجع: يمكن أن تتغيّر الجلسة ${session} من جديد.`,
    freedUndone: (session, day, time) => `تم التراجع: تبقى الجلسة ${session} ${on(day, time)}.`,
    wishesUndone: 'تم التراجع: تفضيلاتك كما كانت من قبل.',
    wishesRedone: 'تغيّرت تفضيلاتك من جديد.',
    choiceUndone: 'تم التراجع: عاد البرنامج الذي اخترته من قبل.',
    choiceRedone: 'عاد اختيار البرنامج الآخر.',
    searchedAround: (sessions, count) => (count === 1 ? `تحتفظ الجلسة ${sessions} بموعدها، وأُعيد البحث عن الجلسات الأخرى.` : `تحتفظ الجلسات ${sessions} بمواعيدها، وأُعيد البحث عن الجلسات الأخرى.`),
    ownLost: 'تغيّرت تفضيلاتك، ولذلك أُعيد البحث عن البرنامج من دون تغييراتك. ويعيدها زر «تراجع».',
    ownGone: 'أحد مواعيد برنامجك الخاص لم يعد متاحًا، ولذلك أُعيد البحث عن البرنامج.',
  },
};

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: 'نحتفظ لك بالمواعيد…',
  holdingText: 'يستغرق ذلك لحظة.',
  searching: 'نبحث عن أقرب المواعيد المتاحة…',
  until: (time) => `نحتفظ لك بها حتى الساعة ${time}، بتوقيت العيادة.`,
  ended: 'لم نعد نحتفظ لك بالمواعيد. قد تكون ما زالت متاحة، ولم يضع شيء مما كتبته.',
  again: 'الاحتفاظ بها مرة أخرى',
  moved: (count) => plural(count, {
    one: 'حجز شخص آخر للتو أحد مواعيدك. ووجدنا أقرب موعد متاح:',
    two: 'حجز شخص آخر للتو موعدين من مواعيدك. ووجدنا أقرب المواعيد المتاحة:',
    few: `حجز شخص آخر للتو ${count} مواعيد من مواعيدك. ووجدنا أقرب المواعيد المتاحة:`,
    many: `حجز شخص آخر للتو ${count} موعدًا من مواعيدك. ووجدنا أقرب المواعيد المتاحة:`,
    other: `حجز شخص آخر للتو ${count} موعد من مواعيدك. ووجدنا أقرب المواعيد المتاحة:`,
  }),
  movedSession: (number, day, time) => `الجلسة ${number}: ${day}، ${time}`,
};
