import type * as english from '../en/evidence.ts';
import type {Said} from '../said.ts';
import {countedAfter, nouns, type Noun} from './counted.ts';
import {plural} from './plural.ts';

const infusion: Noun = {one: 'جلسة تسريب وريدي واحدة', two: 'جلستا تسريب وريدي', twoAfter: 'جلستي تسريب وريدي', few: 'جلسات تسريب وريدي', many: 'جلسة تسريب وريدي', other: 'جلسة تسريب وريدي'};
const people = (count: number): string => {
  const number = count.toLocaleString('en-US');
  return plural(count, {one: 'شخص واحد', two: 'شخصان', few: `${number} أشخاص`, many: `${number} شخصًا`, other: `${number} شخص`});
};
const unknown = 'لا أحد يعرف كم من الناس كانوا سيتحسّنون على أي حال.';

/** Words for what studies found in groups of people. */
export const evidence: Said<typeof english.evidence> = {
  lead: 'تتحدث كل بطاقة عن دراسة واحدة: من شارك، وما الذي قيس، ومتى، وإلى أي حد يمكن الاعتماد عليها. «استجاب» تعني أن الأعراض خفّت بمقدار حُدّد مسبقًا، وهو في معظم الدراسات النصف.',
  none: 'لا توجد بطاقات لهذا الشكل من العلاج.',
  who: 'من',
  measured: 'المقياس',
  size: 'العدد',
  people,
  finished: (finished, began) => `${finished} من أصل ${people(began)} بدأوا`,
  compared: 'المقارنة',
  control: {
    midazolam: 'دواء آخر، ميدازولام، يسبب النعاس أيضًا',
    placebo: 'تسريب وريدي بلا دواء',
    ect: 'العلاج بالتخليج الكهربائي (ECT)، وهو علاج كهربائي تحت التخدير',
  },
  withKetamine: 'مع الكيتامين',
  without: {midazolam: 'مع ميدازولام', placebo: 'مع التسريب بلا دواء', ect: 'مع ECT'},

  population: {
    'treatment-resistant depression': 'أشخاص لديهم اكتئاب لم تفده علاجات أخرى',
    depression: 'أشخاص لديهم اكتئاب، في عيادات كثيرة',
    'depression, responders': 'أشخاص لديهم اكتئاب وكانوا قد استجابوا',
    'depression, in hospital': 'أشخاص في المستشفى لديهم اكتئاب',
    'depression, symptoms gone': 'من زالت أعراضهم',
    'veterans with depression': 'محاربون قدامى أمريكيون لديهم اكتئاب',
    'patients of ten clinics': 'مرضى عشر عيادات لديهم اكتئاب أو قلق',
    'patients of one clinic': 'مرضى عيادة واحدة أكملوا السلسلة',
    'social anxiety disorder': 'أشخاص لديهم قلق اجتماعي',
    'social anxiety, two trials together': 'أشخاص لديهم قلق اجتماعي، في تجربتين معًا',
    'refractory generalized or social anxiety': 'أشخاص لديهم قلق عام أو اجتماعي لم تفده علاجات أخرى',
    'at-home sublingual': 'أشخاص تناولوا أقراص الاستحلاب في المنزل',
    ptsd: 'أشخاص لديهم اضطراب ما بعد الصدمة',
    'veterans with ptsd': 'محاربون قدامى وعسكريون أمريكيون لديهم اضطراب ما بعد الصدمة',
    'anxiety and/or depression': 'أشخاص لديهم قلق أو اكتئاب، ولا تذكر الصفحة دراسة',
  },
  measure: {
    'PHQ-9': 'PHQ-9، تسعة أسئلة عن الاكتئاب يجيب عنها الأشخاص بأنفسهم',
    'GAD-7': 'GAD-7، سبعة أسئلة عن القلق يجيب عنها الأشخاص بأنفسهم',
    LSAS: 'LSAS، مقابلة عن الخوف من الوجود مع الآخرين',
    functioning: 'أحوال الأشخاص مع الآخرين وفي العمل',
  },
  when: {
    'one infusion': 'في الأسبوعين بعد جلسة تسريب وريدي واحدة',
    'after the first series': 'بعد السلسلة الأولى',
    'after each of three injections': 'بعد كل حقنة من ثلاث حقن',
    'three months of weekly injections': 'على مدى ثلاثة أشهر بحقنة واحدة في الأسبوع',
    '4 weeks': 'عند أربعة أسابيع',
    'within 6 weeks': 'خلال ستة أسابيع',
    'after 10 infusions': 'بعد 10 جلسات تسريب وريدي',
    '6 weeks': 'عند ستة أسابيع',
    '12 months': 'على مدى 12 شهرًا',
    '14 to 31 days': 'بعد 14 إلى 31 يومًا',
    '8 weeks': 'عند ثمانية أسابيع',
    'after 6 infusions': 'بعد ست جلسات تسريب وريدي',
    'three weeks, twice a week': 'بعد ثلاثة أسابيع بجلستي تسريب وريدي في الأسبوع',
    'up to 12 infusions': 'بعد ما لا يزيد على 12 جلسة تسريب وريدي، ثلاث في الأسبوع',
    'six infusions in 12 days': 'بعد ست جلسات تسريب وريدي في 12 يومًا',
    '15 days': 'بعد 15 يومًا',
    '2 weeks, six infusions': 'بعد أسبوعين بست جلسات تسريب وريدي',
    'eight infusions': 'بعد ثماني جلسات تسريب وريدي، اثنتان في الأسبوع',
  },

  responded: (of100) => `استجاب ${of100} من كل 100.`,
  remitted: (of100) => `لم تبقَ أعراض تُذكر لدى ${of100} من كل 100.`,
  reduced: (percent) => `انخفضت درجات القلق بنحو ${percent} في المئة في المتوسط.`,
  effectSize: (spread) => `انخفضت درجات القلق كثيرًا في المتوسط: بما يعادل ${spread} مرة من التفاوت المعتاد بين الدرجات.`,
  oddsRatio: (value, low, high) => `أرجحية الاستجابة تساوي أرجحيتها في المقارنة مضروبة في ${value}. ومع هذا العدد القليل من الأشخاص قد يكون الرقم الحقيقي ${low} أو ${high}، ولذلك لا أحد يعرف حجم التأثير.`,
  stillWell: (of100) => `من بين الذين استجابوا، كان نحو ${of100} من كل 100 ما زالوا بخير، حتى من دون جلسات متابعة.`,
  relapsed: (of100) => `من بين الذين زالت أعراضهم، عادت الأعراض لدى ${of100} من كل 100.`,
  daysWell: (days) => `نصف الذين أفادهم العلاج بقوا بخير لمدة ${countedAfter(days, nouns.day)} على الأقل.`,
  followUp: (of100) => `انتقل ${of100} من كل 100 ممن أكملوا السلسلة إلى جلسات متابعة.`,
  meanSessions: (sessions) => `بلغ متوسط ما تلقاه الأشخاص ${countedAfter(sessions, infusion)}.`,
  sessionsToResponse: (sessions) => `نصف الذين استجابوا كانوا قد استجابوا بعد ${countedAfter(sessions, infusion)}.`,
  sessionsToRemission: (sessions) => `نصف الذين زالت أعراضهم بلغوا ذلك بعد ${countedAfter(sessions, infusion)}.`,
  fraction: (some, all) => `تحسّنت أحوال ${some} من أصل ${all}.`,

  finding: {
    'no-significant-difference': 'لا فرق واضح عن المقارنة.',
    'self-rating-no-different': 'بحسب تقييم الأشخاص أنفسهم لقلقهم لم يكن هناك فرق واضح.',
    'same-at-every-severity': 'كانت النتيجة نفسها في مستويات الشدة الأربعة كلها.',
    'no-link-to-other-diagnoses': 'لم تُحدث التشخيصات الأخرى فرقًا في النتيجة.',
    'relief-up-to-a-week': 'خفّ القلق خلال ساعة، ودام التحسّن حتى سبعة أيام.',
    'steady-with-follow-ups': 'مع جلسات المتابعة بقيت الدرجات مستقرة.',
    'either-pace-alike': 'تساوت فائدة جلستي تسريب وريدي في الأسبوع وفائدة ثلاث جلسات، وكانت في الحالتين أكبر من فائدة التسريب بلا دواء.',
    'no-trial-of-generalized-anxiety': 'لم تجد المراجعة نفسها أي تجربة عن القلق العام، ولا تأثيرًا واضحًا في اضطراب ما بعد الصدمة.',
    'ect-did-better': 'كانت نتيجة ECT أفضل.',
  },
  basis: {
    informal: 'رقم غير رسمي، لا دراسة.',
    'open-label': 'كان الجميع يعرفون أي علاج يتلقون، وهذا قد يجعل النتائج تبدو أفضل.',
    'open-label-company-run': 'أجرتها الشركة التي تبيع الأقراص. وكان الجميع يعرفون ما يتلقون، ولم تكن هناك مقارنة.',
    records: `من سجلات العيادات. ومن دون مقارنة ${unknown}`,
    'few-people': 'شارك عدد قليل جدًا من الأشخاص.',
  },
  noComparison: `لم تكن هناك مقارنة، ولذلك ${unknown}`,
  correction: 'كثيرًا ما تُنقل هذه الأرقام عن القلق. لكن الدراسة قاست الاكتئاب.',
};
