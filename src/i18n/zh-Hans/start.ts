import type {CalendarWords} from '../calendar-words.ts';
import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'zh-Hans',
  direction: 'ltr',
  back: '返回',
  continue: '继续',
  clear: '清除我的回答',
  optional: '选填',
  firstQuestion: '第1题',
  comma: '，',
  semicolon: '；',
  chooseOne: '请选择一项。',
  callUs: (phone) => `请致电：${phone}`,
  theClinic: '诊所',
  setUpProblem: '页面的这一部分设置有误',
  setUpProblemForVisitors: '请直接联系诊所。',
  attribute: (name, message) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: '请稍候……',
  failed: '这一部分无法加载。页面的其余内容不受影响。',
  nextFailed: '下一步无法加载。没有丢失任何内容。如果重试无效，请重新加载页面并从头开始。',
  tryAgain: '重试',
};

const talkFirst = '其中有些情况要先与医护人员谈一谈，才能安排治疗。这并不表示您不能接受治疗。';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: '您现在是否处于危险之中，或正想着结束自己的生命？',
  crisisQuestionLead: '我们会先问每个人这个问题。您对这些问题的回答只留在本页面。',
  notInCrisis: '否',
  inCrisis: '是',

  crisisHeading: '请现在就找人谈谈',
  crisisLead: '您不必独自面对这一切。无论白天黑夜，都有人愿意倾听。',
  notMonitored: '没有人监看这个页面，所以这里没有人能看到您的回答。回答没有被发送，也没有被保存。',
  startOver: '我现在没有危险，重新开始',

  flagsQuestion: '您是否有以下任何一种情况？',
  flagsLead: '整个列表只需回答一次。我们不问是哪一项。',
  flags: [
    '动脉瘤或血管异常',
    '曾有脑出血',
    '对氯胺酮或艾司氯胺酮过敏',
    '未得到控制的高血压',
    '近期有心脏病发作、胸痛或心力衰竭',
    '颅内压升高',
    '精神病或躁狂，无论是现在还是以前',
    '已怀孕、可能怀孕或正在哺乳',
    '毒品、药物或酒精方面的问题',
    '严重的肝病',
    '膀胱问题',
    '未满18岁',
    '正在使用单胺氧化酶抑制剂（MAOI）、兴奋剂或镇静剂类药物',
  ],
  noFlags: '以上都没有',
  someFlags: '有一项或多项，或者我不确定',
  flagsChoices: '您的回答',

  flaggedHeading: '请先与我们谈一谈',
  flaggedText: `${talkFirst}请致电我们，或预约一次咨询。`,
  flaggedTextWithoutBooking: `${talkFirst}请联系诊所。`,
};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const text = message === undefined ? `请拨打${phone}` : message === phone ? `请致电或发短信至${phone}` : `请拨打${phone}，或发短信至${message}`;
  return `${text}${chat === undefined ? '' : `，或在${chat}在线聊天`}${name === undefined ? '' : `（${name}）`}。`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name) => [
    '正处于危机中？随时可以',
    message === phone ? {text: '致电', name: `致电${phone}`, to: 'phone'} : {text: `致电${phone}`, to: 'phone'},
    ...(message === undefined ? [] : ['或', {text: `发短信至${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : `（${name}）`}。如有危险，请`,
    {text: `拨打${emergency}`, to: 'emergency'},
    '。',
  ],
  lineWith: (phone) => ['正处于危机中？随时可以', {text: `致电${phone}`, to: 'phone'}, '。'],
  /** Follows the clinic's own text. */
  callAfterText: (phone) => [' ', {text: `致电${phone}`, to: 'phone'}, '。'],
  /** Where the country is not one that we know. */
  lineAnywhere: '正处于危机中？请拨打您所在国家的紧急电话号码。',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone, emergency, message, name, chat) =>
    `如果您或您认识的人正陷入困境或危机，随时可以得到帮助。${reach(phone, message, name, chat)}如面临紧急危险，请拨打${emergency}。`,
  textWith: (phone) => `如果您正陷入困境或危机，随时可以得到帮助。请拨打${phone}。如果您面临紧急危险，请拨打当地的紧急电话号码。`,
  textAnywhere: '如果您正陷入困境或危机，随时可以得到帮助。如果您面临紧急危险，请拨打您所在国家的紧急电话号码。',
  call: (phone) => `拨打${phone}`,
  message: (phone) => `发短信至${phone}`,
  chat: (name) => `在线聊天：${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: '返回您的计划',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: '您的计划完成后，可约时间会显示在这里。',
  waitingForPlanText: '请先回答本页面上的问题。您的回答只留在本页面。',
  planFromMissing: (id) => `必须是本页面上某个 regimen-calculator 的 id，但没有元素的 id 是 "${id}"`,
  chooseConsultation: '预约咨询',
  consultationByPhone: '本诊所直接与您商定咨询时间。请与我们联系。',
  consultationOnly: '只预约咨询',
};

/** Dates as people write them in Simplified Chinese, the year first. */
export const calendarWords: CalendarWords = {
  weekStart: 'mon',
  weekdays: {
    mon: {long: '星期一', short: '周一', plural: '每周一'},
    tue: {long: '星期二', short: '周二', plural: '每周二'},
    wed: {long: '星期三', short: '周三', plural: '每周三'},
    thu: {long: '星期四', short: '周四', plural: '每周四'},
    fri: {long: '星期五', short: '周五', plural: '每周五'},
    sat: {long: '星期六', short: '周六', plural: '每周六'},
    sun: {long: '星期日', short: '周日', plural: '每周日'},
  },
  months: [
    {long: '1月', short: '1月'}, {long: '2月', short: '2月'}, {long: '3月', short: '3月'},
    {long: '4月', short: '4月'}, {long: '5月', short: '5月'}, {long: '6月', short: '6月'},
    {long: '7月', short: '7月'}, {long: '8月', short: '8月'}, {long: '9月', short: '9月'},
    {long: '10月', short: '10月'}, {long: '11月', short: '11月'}, {long: '12月', short: '12月'},
  ],
  dateOrder: ['year', 'month', 'day'],
  date: ({day, month, year}) => `${year}年${month}${day}日`,
  longDay: ({weekday, day, month}) => `${month}${day}日${weekday}`,
  shortDay: ({weekday, day, month}) => `${month}${day}日${weekday}`,
  monthDay: ({day, month}) => `${month}${day}日`,
  dayWithYear: ({weekday, day, month, year}) => `${year}年${month}${day}日${weekday}`,
  month: (name, year) => `${year}年${name}`,
  clock: (hour, minute) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`),
};
