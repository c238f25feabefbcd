import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: '什么时间适合您？',
  lead: '全部选填。无论您怎么选，两次治疗的间隔都在方案之内。',
  days: '您想要的日子',
  times: '您想要的时段',
  more: '更多偏好',
  sameTime: '每次就诊都在同一时间',
  sameResource: '每次就诊都由同一位医护人员接诊',
  startFrom: '最早开始于',
  finishBy: '最晚完成于',
  tooFarAhead: '请选择今后12个月内的日期。',
  avoid: '要避开的日子',
  avoidHint: '可以添加任意多个。',
  add: '添加这一天',
  notADay: '请选择今天或以后的日期。',

  set: '您的偏好',
  takeBack: '撤回',
  clear: '清除这些偏好',
  chip: {
    times: {morning: '上午', afternoon: '下午', evening: '晚上'},
    sameTime: '每次同一时间',
    sameResource: '每次同一位医护人员',
    earliest: (day) => `从${day}起`,
    latest: (day) => `到${day}为止`,
    avoid: (day) => `避开${day}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => `${days} ${times}`,
  except: (session, day, time) => `第${session}次治疗（${day} ${time}）`,
  exceptions: (sessions) => `例外：${sessions}。`,
  also: {soonest: '也是最早的。', regular: '也是每次时间最接近的。', preferred: '也是间隔最均匀的。'},
  endsFirst: (days) => `最先结束：比下一组早${days}天。`,
  endsFirstToo: '与另一组同时最先结束。',
  endsLater: (days) => `比最先结束的一组晚${days}天。`,
  oneTime: (time) => `总是在${time}。`,
  severalTimes: (times) => `有${times}个不同的时间。`,
  oneGap: (days) => `总是相隔${days}天。`,
  twoGaps: (less, more) => `相隔${less}或${more}天。`,
  gaps: (least, most) => `相隔${least}至${most}天。`,
  liked: (sessions, all) => (sessions === all ? '所有就诊都在您想要的日子和时段。' : `${all}次就诊中有${sessions}次在您想要的日子和时段。`),
  clinicians: (count) => (count === 1 ? '始终由一位医护人员接诊。' : `由${count}位医护人员接诊。`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: '您的时间',
  lead: '您可以更改任何一次治疗：只会显示符合间隔要求的时间。请勾选必须保持不变的时间。',
  columns: {number: '治疗', day: '日期', time: '时间', actions: '更改或固定'},
  change: '更改',
  ofSession: (session) => `第${session}次治疗`,
  keep: '固定这个时间',
  forSession: (session) => `（第${session}次治疗）`,
  byYou: '已由您更改',
  caption: '您选择的整组时间',
  own: '您自己调整的',
  ownAbout: '已由您更改，仍符合间隔要求。',

  undo: '撤销',
  redo: '重做',

  alternatives: (session) => `第${session}次治疗的其他时间`,
  now: (day, time) => `现在：${day} ${time}。`,
  count: (times, days) => `在其他治疗不变的情况下，${days}天里有${times}个其他时间合适。`,
  none: '在其他治疗不变的情况下，没有其他合适的时间。',
  becomes: (distance, session) => `${distance}，成为第${session}次治疗`,
  sameDay: '同一天',
  earlier: (days) => `早${days}天`,
  later: (days) => `晚${days}天`,
  moreDays: '显示更多日子',
  leave: (session) => `第${session}次治疗保持不变`,

  otherDays: '其他治疗也要移动的日子',
  otherDaysLead: '这些日子离您的其他治疗太近或太远。我们为每个日子都找了对其他治疗的最小改动。',
  noOtherDays: '在这次治疗前后的其他日子，没有可约时间。',
  wouldMove: (session, day, time) => `第${session}次治疗会移到${day} ${time}。`,
  apply: (sessions) => `移动这次和另外${sessions}次治疗`,
  noRepair: '其他治疗无法随之移动。',
  noRepairKept: '在已勾选的时间保持固定的情况下，其他治疗无法随之移动。',

  breach: {
    sameDay: (session) => `第${session}次治疗在这一天。`,
    overlap: (session) => `第${session}次治疗在同一时间。`,
    tooCloseAfter: (days, session, limit) => `在第${session}次治疗后仅${days}天。至少要${limit}天。`,
    tooCloseBefore: (days, session, limit) => `在第${session}次治疗前仅${days}天。至少要${limit}天。`,
    tooFarAfter: (days, session, limit) => `在第${session}次治疗后${days}天。最多允许${limit}天。`,
    tooFarBefore: (days, session, limit) => `在第${session}次治疗前${days}天。最多允许${limit}天。`,
    tooFarBetween: (days, one, other, limit) => `第${one}次和第${other}次治疗会相隔${days}天。最多允许${limit}天。`,
    tooLong: (days, limit) => `整组治疗会历时${days}天。最多允许${limit}天。`,
    tooShort: (days, limit) => `整组治疗只会历时${days}天。至少要${limit}天。`,
    perWeek: (sessions, limit) => `一周内会有${sessions}次治疗。最多允许${limit}次。`,
    beforeEarliest: '早于您要求的最早日期。',
    afterLatest: '晚于您要求的最晚日期。',
    avoided: '您要求避开这一天。',
    kept: '您为这次治疗固定了另一个时间。',
    otherResource: '接诊的医护人员与您的其他治疗不同。',
  },

  earlierHeading: '有更早的时间空出来了',
  earlierTime: (session, day, time) => `第${session}次治疗可以在${day} ${time}。`,
  take: '采用',

  said: {
    moved: (session, day, time) => `第${session}次治疗现在是${day} ${time}。`,
    renumbered: (before, session, day, time) => `原第${before}次治疗现在是第${session}次，在${day} ${time}。`,
    alsoMoved: (moves) => `为了符合间隔要求，以下也已移动：${moves}。`,
    alsoMovedOne: (session, day, time) => `第${session}次治疗（移到${day} ${time}）`,
    movedBack: (session, day, time) => `已撤销：第${session}次治疗回到${day} ${time}。`,
    allMovedBack: (sessions) => `已撤销：第${sessions}次治疗回到之前的时间。`,
    kept: (session, day, time) => `第${session}次治疗现在固定在${day} ${time}，其他治疗再怎么变也不受影响。`,
    freed: (session) => `第${session}次治疗又可以更改了。`,
    keptUndone: (session) => `已撤销：第${session}次治疗又可以更改了。`,
    freedUndone: (session, day, time) => `已撤销：第${session}次治疗固定在${day} ${time}。`,
    wishesUndone: '已撤销：您的偏好恢复到之前的样子。',
    wishesRedone: '您的偏好已再次更改。',
    choiceUndone: '已撤销：恢复到您之前选择的整组时间。',
    choiceRedone: '已再次选择另一组时间。',
    searchedAround: (sessions) => `第${sessions}次治疗的时间不变；其余的已重新查找。`,
    ownLost: '您的偏好已更改，所以在去掉您自己的改动后重新查找了整组时间。“撤销”可恢复这些改动。',
    ownGone: '您自己那组时间中有一个已没有空位，所以重新查找了整组时间。',
  },
};

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: '正在为您保留时间……',
  holdingText: '请稍等片刻。',
  searching: '正在查找最接近的可约时间……',
  until: (time) => `为您保留至${time}（诊所当地时间）。`,
  ended: '您的时间已不再保留。它们可能仍有空位，您填写的内容没有丢失。',
  again: '再次保留',
  moved: (count) => `刚才有人约走了您的${count}个时间。我们找到了最接近的可约时间：`,
  movedSession: (number, day, time) => `第${number}次治疗：${day} ${time}`,
};
