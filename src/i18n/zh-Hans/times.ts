import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `选择您的${sessions}个时间`,
  chooseCourseLead: '下面的每个选项都是一整组时间，符合间隔要求，而且目前有空。预约之前可以更改。',
  chooseTime: '选择时间',
  chooseConsultationLead: '与医护人员的首次谈话。此外不会预约任何治疗。',
  clinicTime: '所有时间均为诊所当地时间。',

  courses: '合适的整组时间',
  objective: {soonest: '最早', regular: '每次同一时间', preferred: '间隔均匀'},
  closestToWishes: '最接近您的偏好',
  span: (from, to) => `${from}至${to}`,
  atTime: (time) => time,
  betweenTimes: (from, to) => `${from}至${to}之间`,
  sessionLine: (day, time) => `${day} ${time}`,
  lineLabel: (sessions, from, to) => `${sessions}次治疗，从${from}到${to}`,
  week: (number) => `第${number}周`,
  withResource: (name) => `接诊：${name}`,

  dayParts: {morning: '上午', afternoon: '下午', evening: '晚上'},
  found: (courses, span) => `有${courses}组时间合适${courses === 1 ? '' : '。第一组'}：${span}。`,
  noneUpTo: (day) => `到${day}为止，没有合适的整组时间。`,

  onTheCalendar: '在日历上',
  onTheCalendarLead: '数字是您所选那组时间中的各次治疗。选择另一天，即可从那天或之后开始。',
  grid: {
    previousMonth: '上个月',
    nextMonth: '下个月',
    today: '今天',
    freeTimes: (count) => (count === 0 ? '没有可约时间' : `${count}个可约时间`),
    notLoaded: '尚不清楚',
    session: (number) => `第${number}次治疗`,
  },
  past: '已过去',
  noFreeTime: '没有可约时间',
  cannotStart: '疗程不能从这一天开始',
  outsideWindow: '在您计划的日子之外',

  timesOn: (day) => `${day}的可约时间`,
  noTimesYet: '目前还没有可约时间',
  noTimesYetText: '您看过的月份里都没有空位。请看下个月，或致电我们。',
  countOn: (count, day) => `${day}有${count}个可约时间`,
  noTimesOn: (day) => `${day}没有可约时间。请选择另一天。`,

  continueWithTimes: (sessions) => `用这${sessions}个时间继续`,
  continueWithTime: '用这个时间继续',
  laterDates: '查看更晚的日期',

  loading: '正在查找可约时间……',
  loadingSlowly: '仍在查找可约时间。诊所的预约系统比平时慢；您可以等一等，或致电我们。',
  loadFailed: '无法加载可约时间',
  failure: {
    offline: '似乎没有网络连接。您的回答还在这里。',
    timeout: '诊所的预约系统太久没有回应。',
    refused: '诊所的预约系统没有给出预期的回应。',
    'not-found': '没有找到诊所的预约系统。',
    busy: '诊所的预约系统现在繁忙。请稍等片刻。',
    invalid: '诊所的预约系统发来的内容，本页面无法读取。',
  },
  tryAgain: '重试',

  noCourse: '目前没有合适的整组时间',
  reason: {
    'no-slots': '这几周没有可约时间。',
    'too-few-days': '这几周有空的天数少于治疗次数。',
    'gap-too-long': '有空的日子相隔太远：方案要求两次治疗的间隔更短。',
    'gap-too-short': '有空的日子相隔太近：方案要求两次治疗的间隔更长。',
    window: '这些治疗无法排进方案规定的周数。',
    'per-week': '一周内的治疗次数会太多。',
    'same-resource': '没有任何一位医护人员有足够的可约时间。',
    pinned: '您固定的时间没有给其他治疗留下余地。',
    combination: '没有哪一组可约时间符合间隔要求。',
  },
  wishesTogether: '您的各项偏好加在一起，余地太小。',
  wishReason: {
    earliest: '您设的最早日期留下的时间太少。',
    latest: '您设的最晚日期留下的时间太少。',
    avoid: '去掉您想避开的日子后，剩下的太少。',
    sameResource: '没有任何一位医护人员有足够的可约时间。',
    pinned: '您固定的时间没有给其他治疗留下余地。',
  },
  wouldHelp: '这样会有帮助',
  askClinic: '可以问诊所的问题',
  askClinicLead: '这些超出了已发表的间隔。只有诊所能决定，所以不能在这里预约。',
  nothingHelps: '小的改动都解决不了。请致电我们：我们可能有没有放在网上的时间。',
  change: {
    earliest: (day) => `从${day}开始`,
    latest: (day) => `最晚${day}完成`,
    avoid: '使用一个您想避开的日子',
    sameResource: '由不止一位医护人员接诊',
    pinned: '允许更改一个您固定的时间',
  },
  changeTogether: (wishes) => `放弃这些偏好：${wishes}`,
  wishName: {earliest: '最早日期', latest: '最晚日期', avoid: '要避开的日子', sameResource: '同一位医护人员', pinned: '您固定的时间'},
  askLimits: (limits) => `能否允许${limits}？`,
  limit: {
    maxGapDays: (days) => `间隔${days}天`,
    minGapDays: (days) => (days === 1 ? '连续两天治疗' : `间隔只有${days}天`),
    windowDays: (days) => `整组治疗历时${days}天`,
    minWindowDays: (days) => `整组治疗在${days}天后结束`,
    maxPerWeek: (sessions) => `一周内治疗${sessions}次`,
  },

  oneAtATime: '这些治疗无法在网上一起预约',
  oneAtATimeText: '本诊所的预约系统一次只接受一个预约。请打电话预约整组时间。',
  tooMany: (sessions) => `本诊所的预约系统一次最多接受${sessions}次治疗的预约。请打电话预约整组时间。`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  /** How many times one part of the day has, beside its name. */
  count: (times) => `${times}个时间`,
  withPerson: (name) => `接诊：${name}`,
  atPlace: (name) => `地点：${name}`,
  withPersonAtPlace: (person, place) => `接诊：${person}，${place}`,
  withOneOf: (people) => `${people}位医护人员有空`,
  withOneOfAtPlace: (people, place) => `${place}，${people}位医护人员有空`,
  person: '接诊人员',
  anyPerson: '任何有空的人员',
  place: '地点',
  anyPlace: '我们的任一地点',
  noneWithFilter: (day) => `${day}没有这样的可约时间。请选择另一天，或放宽上面的选择。`,
};

/** Words of the month grid about what a day is good for. */
export const days: Said<typeof english.days> = {
  hint: '有圆点的日子有可约时间。选择一天即可查看。',
  courseHint: '疗程可以从有圆点的日子开始。',
  noSecond: (min, max) => `疗程不能从这一天开始：${min === max ? daysLater(max) : `${min}至${max}天后`}没有可约时间`,
  noRoomForCourse: '疗程不能从这一天开始：之后的治疗排不下',
};

function daysLater(count: number): string {
  return count === 1 ? '第二天' : `${count}天后`;
}

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (time) => `您当地时间 ${time}`,
  ownTimeOn: (weekday, time) => `您当地时间 ${weekday} ${time}`,
  elsewhere: '所有时间均为诊所当地时间。您的设备在另一个时区：届时它显示的时间写在每个时间下方。',
  differs: '关于诊所当地的时间，您的设备与诊所不一致。请以本页面上的时间为准：这是诊所自己的时间。',
  /** For the page's own log. */
  differsNote: '按本设备的时区数据，与各时间的时差不符。时间按原样显示。',
};
