import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';
import {counted, nouns, range, span} from './counted.ts';

const said: Readonly<Record<string, string>> = {mg: 'ملغ', 'mg/kg': 'ملغ/كغ'};
const amount = (text: number | string, unit: string): string => `${text} ${said[unit] ?? unit}`;

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: 'الجرعات بحسب الجدول',
  banner: 'للطاقم الطبي. تعرض هذه الشاشة الجرعات: يُرجى عدم وضعها في أي صفحة يستطيع المرضى فتحها.',
  lead: 'ما تذكره المصادر، وليس نصيحة لمريض بعينه. ويبقى الوزن المُدخل في هذا الجزء من الصفحة.',

  weight: 'الوزن',
  weightHint: (from, to) => `من ${from} إلى ${to}. والجرعات أدناه تتبعه.`,
  unit: 'الوحدة',
  units: {kg: 'كغ', lb: 'رطل'},
  kilograms: (kilograms) => `${kilograms} كغ`,
  pounds: (pounds) => `${pounds} رطل`,
  inKilograms: (kilograms) => `أي ${kilograms} كغ.`,
  inPounds: (pounds) => `أي ${pounds} رطل.`,
  problem: (from, to) => `يُرجى كتابة وزن من ${from} إلى ${to}، مثل 70 أو 70.5.`,

  routes: {
    iv: 'تسريب في الوريد',
    im: 'حقنة في العضل',
    sc: 'حقنة تحت الجلد',
    sl: 'قرص تحت اللسان',
    esketamine: 'بخاخ الإسكيتامين الأنفي',
  },
  stated: 'الجرعة كما ذُكرت',
  perKilogram: (min, max) => amount(range(min, max), 'mg/kg'),
  milligrams: (min, max) => amount(range(min, max), 'mg'),
  options: (options, unit) => amount(options.join(' أو '), unit),
  forWeight: (weight) => `لوزن ${weight}`,
  firstSession: 'الجلسة الأولى',
  firstAmount: amount,
  over: 'مدة الإعطاء',
  minutes: (min, max) => span(min, max, nouns.minute),
  basis: 'الوزن المستخدم',
  bases: {
    actual: 'الوزن الفعلي.',
    'ideal-if-bmi-30': 'الوزن الفعلي، أو الوزن المثالي إذا كان مؤشر كتلة الجسم 30 أو أكثر. ويُدخل ما ينطبق منهما.',
  },
  cap: 'على الأكثر',
  capAmount: (milligrams) => `${amount(milligrams, 'mg')}، أيًا كان الوزن. والجرعات هنا تلتزم بذلك.`,
  watched: 'مدة المراقبة، على الأقل',
  watchedMinutes: (minutes) => counted(minutes, nouns.minute),
  series: 'السلسلة الأولى',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}.` : `${sessions}، والمدة ${weeks}.`),
  sessions: (min, max) => span(min, max, nouns.session),
  weeks: (min, max) => span(min, max, nouns.week),
  notStated: 'غير مذكور',
  silent: {
    dose: 'الجرعة',
    over: 'عدد دقائق الإعطاء',
    basis: 'أي وزن يُستخدم',
    cap: 'أعلى جرعة بالملغ',
    series: 'عدد الجلسات',
  },
  notStatedText: (parts) => `لا يذكر هذا المصدر ما يلي: ${parts.join('؛ ')}.`,
  source: 'المصدر',
  grade: (grade, meaning) => `الدرجة ${grade}. ${meaning}`,
  ownSetting: 'ما حددته هذه العيادة.',
  label: 'من نسخ ثانوية لنشرة الدواء الأمريكية. يُرجى قراءة القسم 2 من النشرة الحالية قبل الاستخدام.',

  table: 'بحسب الوزن',
  tableCaption: 'جرعة جلسة واحدة بحسب الوزن، كما يذكرها المصدر',
  columns: {weight: 'الوزن', dose: 'الجرعة'},
  bothUnits: (kilograms, pounds) => `${kilograms} كغ (${pounds} رطل)`,
};
