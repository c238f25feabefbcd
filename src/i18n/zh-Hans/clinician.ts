import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';

const amounts = (min: number, max: number): string => (min === max ? `${min}` : `${min}至${max}`);
const listed = (options: readonly number[]): string => options.join('或');

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: '各方案的剂量',
  banner: '供医护人员使用。此视图显示剂量：请勿放在患者可以打开的任何页面上。',
  lead: '这是来源所写的内容，不是针对某一位患者的建议。您输入的体重只留在页面的这一部分。',

  weight: '体重',
  weightHint: (from, to) => `从${from}到${to}。下面的剂量随之计算。`,
  unit: '单位',
  units: {kg: 'kg', lb: 'lb'},
  kilograms: (kilograms) => `${kilograms} kg`,
  pounds: (pounds) => `${pounds} lb`,
  inKilograms: (kilograms) => `即${kilograms} kg。`,
  inPounds: (pounds) => `即${pounds} lb。`,
  problem: (from, to) => `请填写从${from}到${to}的体重，例如70或70.5。`,

  routes: {
    iv: '静脉输注',
    im: '肌肉注射',
    sc: '皮下注射',
    sl: '舌下含片',
    esketamine: '艾司氯胺酮鼻喷雾剂',
  },
  stated: '来源所写的剂量',
  perKilogram: (min, max) => `${amounts(min, max)} mg/kg`,
  milligrams: (min, max) => `${amounts(min, max)} mg`,
  options: (options, unit) => `${listed(options)} ${unit}`,
  forWeight: (weight) => `体重${weight}`,
  firstSession: '第一次治疗',
  firstAmount: (amount, unit) => `${amount} ${unit}`,
  over: '给药时长',
  minutes: (min, max) => `${amounts(min, max)}分钟`,
  basis: '所用的体重',
  bases: {
    actual: '实际体重。',
    'ideal-if-bmi-30': '实际体重；BMI为30或以上时用理想体重。请输入适用的体重。',
  },
  cap: '最多',
  capAmount: (milligrams) => `${milligrams} mg，无论体重多少。这里的剂量以此为限。`,
  watched: '至少观察',
  watchedMinutes: (minutes) => `${minutes}分钟`,
  series: '首个疗程',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}。` : `${sessions}，历时${weeks}。`),
  sessions: (min, max) => `${amounts(min, max)}次治疗`,
  weeks: (min, max) => `${amounts(min, max)}周`,
  notStated: '未写明',
  silent: {
    dose: '剂量',
    over: '给药用多少分钟',
    basis: '用哪种体重',
    cap: '以mg计的最高剂量',
    series: '治疗多少次',
  },
  notStatedText: (parts) => `此来源没有写明：${parts.join('；')}。`,
  source: '来源',
  grade: (grade, meaning) => `${grade}级。${meaning}`,
  ownSetting: '本诊所自己的设定。',
  label: '来自美国说明书的二手副本。使用前请阅读现行说明书的第2节。',

  table: '按体重',
  tableCaption: '按体重列出的一次治疗剂量，依来源所写',
  columns: {weight: '体重', dose: '剂量'},
  bothUnits: (kilograms, pounds) => `${kilograms} kg（${pounds} lb）`,
};
