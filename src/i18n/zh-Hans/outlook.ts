import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min}至${max}`);
const fromTo = (from: string, to: string): string => (from === to ? from : `${from}至${to}`);

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions, from, to) => (sessions === 1 ? `1次治疗，在${from}。` : `${sessions}次治疗，从${from}到${to}。`),
  earlyLookAfter: (session) => `第${session}次治疗后进行早期评估。`,
  checkInAround: (day) => `评估面谈在${day}前后。`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `如果有帮助，${from}再做1次治疗。` : `如果有帮助，从${from}到${to}再做${sessions}次治疗。`),
  followUpBetween: (from, to) => `如果之前有帮助，第一次后续治疗在${from === to ? from : `${from}到${to}之间`}。`,

  day: (day) => `第${day}天`,
  week: (week) => `第${week}周`,
  weeks: (from, to) => `第${range(from, to)}周`,
  dotTitle: (number, day) => `第${number}次治疗：${day}`,
  earlyLookTitle: (session) => `早期评估，第${session}次治疗后`,
  checkInTitle: (day) => `评估面谈，${day}前后`,
  spanTitle: (days) => `第一次后续治疗，如果之前有帮助：${days}`,
  fromTo,

  asTable: '以表格显示此图',
  tableCaption: '这个方案的日子。实际的时间之后再定，取决于有哪些空位。',
  columns: {number: '治疗', day: '日期', time: '周'},
  withEarlyLook: '之后进行早期评估',
  ifItHelps: '如果有帮助',
  checkIn: '评估面谈',
  around: (day) => `${day}前后`,
  firstFollowUp: '第一次后续治疗，如果之前有帮助',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: '试试其他日子',
  lead: '上面的计划会随您在这里的选择而变。不会预约任何时间。',
  lastMoves: (from, to) => `最后一次治疗从${from}移到${to}。`,
  allMove: (from, to) => `现在的治疗从${from}到${to}。`,
  oneMoves: (to) => `治疗移到${to}。`,
  betweenMove: (sessions) => `有${sessions}次治疗移动。第一次和最后一次不变。`,
  noneMoves: '没有治疗移动。',
  dated: (from, to) => `计划现在有了日期，从${from}到${to}。`,
  undated: '没有开始的日子时，计划以周计算。',
  gapsLonger: (gaps) => `有${gaps}个间隔变得比方案要求的更长。`,
  gapsFit: '所有间隔又都在方案之内。',
  takesLonger: '这些治疗所用的时间超出方案的周数。',
  fitsWeeks: '这些治疗又都在方案的周数之内。',
  noOpenDays: '诊所没有给出这段时间的开诊日，所以无法显示日期。',
  kept: '那个开始的日子不能用，所以计划保留之前的日子。',
};

/** To the nearest half hour. */
const halfHours = (minutes: number): number => Math.round(minutes / 30) / 2;
const length = (minutes: number): string => (minutes < 120 ? `${minutes}分钟` : `${halfHours(minutes)}小时`);

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: '每次就诊是怎样的',
  time: '时长',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)}分钟` : min >= 120 ? `${halfHours(min)}至${halfHours(max)}小时` : `${length(min)}至${length(max)}`;
  },
  treatment: (time) => `治疗${time}。`,
  watched: (time) => `您会在诊所接受至少${time}的观察。`,
  rest: (time) => `之后休息${time}。`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time, wearOff) => `从进门到离开，请预留最多${time}：包括治疗，以及药效消退所用的${wearOff}。`,
  longerThanTreatment: '整个就诊时间比这更长。',
  notStated: '这个方案没有说一次治疗要多久。请询问诊所。',
  noneStated: '这个方案没有说一次治疗要多久，也没有说之后要休息多久。请询问诊所。',

  home: '回家',
  homeNotStated: '在安排回家的方式之前，请询问诊所。',

  firstChange: '最初的变化',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': '这个方案的来源说的是数小时或数天。',
    hours: '这个方案的来源说的是数小时。',
    'after-first-series': '这个方案的来源说，有些人在首个疗程之后注意到变化。',
    'slower-than-injection': '这个方案的来源说，这种方式比注射起效慢。',
  },
  bySession: (min, max) => `这个方案提到的是第${range(min, max)}次治疗。`,
  fromSession: (min) => (min === 1 ? '这个方案的来源说：在第一次治疗时、更晚，或一直没有。' : `这个方案提到的是第${min}次治疗或更晚。`),
  benefitNotStated: '这个方案没有说什么时候。',
  clinicSays: (text) => `本诊所说：“${text}”`,
  firstChangeText: '有些人在第一次或第二次治疗后注意到变化，有些人更晚，有些人完全没有。',

  sideEffects: '常见的副作用',
  sideEffectsText: '仿佛与现实脱离的感觉、头晕或恶心，以及血压升高。在这些反应消退之前，会有人观察您。',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: '仿佛与现实脱离的感觉、头晕或恶心，以及血压升高。',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: '最初12个月',
  lead: (min, max) => `加上后续治疗，这个方案在最初12个月共${range(min, max)}次就诊。后续治疗每次单独预约，而且只在有帮助时才做。`,
  /** By how long relief lasts. */
  relief: {long: '如果缓解持续很久', usual: '如方案所预期', short: '如果缓解较早减退'},
  count: (min, max) => `${range(min, max)}次后续治疗`,
  every: (min, max, unit) => {
    if (max === 1) return {day: '每天一次', week: '每周一次', month: '每个月一次'}[unit];
    return `每${range(min, max)}${{day: '天', week: '周', month: '个月'}[unit]}一次`;
  },
  marksBetween: (from, to) => (from === to ? `一个标记，在${from}。` : `标记从${from}到${to}。`),
  noMarks: '没有标记。',
  week: (week) => `第${week}周`,
  key: {
    series: '计划的治疗',
    only: '这里可能有一次后续治疗',
    fewest: '上排标记：后续治疗最少的情况',
    most: '下排标记：最多的情况',
  },
  possibilities: '这些标记只是可能，不是预约。没有人要求您在其中任何一天到诊。',
  context: '在美国退伍军人事务部（VA）的一组因抑郁接受治疗的患者中，每人在最初12个月平均接受了18次输注。',
  howMany: range,
  between: fromTo,
  none: '无',
  asTable: '以表格显示这一年',
  tableCaption: '从第一次治疗起12个月内的后续治疗',
  columns: {relief: '缓解', often: '多久一次', count: '次数', first: '第一次'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: '您的时间',
  headingWithPrices: '您的时间和费用',
  visits: '就诊次数',
  visitsText: (sessions, inYear) => `首个疗程${sessions}次，最初12个月${inYear}次（含后续治疗）。`,
  visitsOfSeries: (sessions) => `首个疗程${sessions}次。这个方案没有说之后还有多少次。`,
  visitsNotStated: '这个方案没有给出次数。',
  range,
  treatment: '治疗时间',
  treatmentText: (sessions, time) => (sessions === 1 ? `1次治疗共${time}。` : `${sessions}次治疗合计${time}。`),
  treatmentNotStated: '这个方案没有说一次治疗要多久。',
  onSite: '在诊所的时间',
  onSiteUpTo: (sessions, time) => (sessions === 1 ? `1次就诊最多${time}，从进门到离开。` : `${sessions}次就诊合计最多${time}，从进门到离开。`),
  onSiteAtLeast: (sessions, time) => (sessions === 1 ? `1次就诊至少${time}。` : `${sessions}次就诊合计至少${time}。`),
  onSiteNotStated: '比治疗时间更长。这个方案没有说长多少。',

  perSession: '一次治疗',
  series: '首个疗程',
  seriesText: (amount, min, max) => `${range(min, max)}次治疗共${amount}。`,
  consultation: '咨询',
  consultationText: (amount) => `${amount}，一次性。不包含在其他金额中。`,
  year: '最初12个月',
  yearText: (amount, min, max) => `${range(min, max)}次就诊可能共${amount}。后续治疗每次单独预约，而且只在有帮助时才做。`,
  amounts: fromTo,
  ownPrices: '这是本诊所自己的价格。请问清楚包含哪些内容，以及您的保险支付多少。',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: '带走这份计划',
  print: '打印这份计划',
  saveDays: '把这些日子存入我的日历',
  daysName: 'example-days.ics',
  examples: '这些日子是示例，没有预约。日历条目只写“预约”和诊所的名称。文件在本设备上生成。',
  appointmentAt: (clinic) => `预约：${clinic}`,
  exampleDay: '示例日期，没有预约。',
  failed: '没有成功。请检查您的网络连接，然后重试。',

  title: (clinic) => `来自${clinic}的计划`,
  phone: (phone) => `电话：${phone}`,
  printedOn: (day) => `打印于${day}。这些日子只显示节奏，都没有预约。`,
  printedOnWithoutDays: (day) => `打印于${day}。没有预约任何治疗。`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `最近一次由${reviewer}于${day}审阅。`,
  by: (reviewer) => `由${reviewer}审阅。`,
  on: (day) => `最近一次审阅于${day}。`,
  longAgo: '那已是两年多以前。请问诊所它是否仍然适用。',
};

const whose = (isClinics: boolean): string => (isClinics ? '这是本诊所的设定。' : '这是我们的规则，不是来源的说法。');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (days, isClinics) => `显示的日子最早从缓解减退前${days}天开始。${whose(isClinics)}`,
  lengthening: (days, isClinics) => `缓解能维持时，两次治疗的间隔每次最多延长${days}天。${whose(isClinics)}`,
};
