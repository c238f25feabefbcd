import type * as english from '../en/plan.ts';
import type {Said} from '../said.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min}至${max}`);
const sessions = (min: number, max: number): string => `${range(min, max)}次治疗`;
const units = {day: '天', week: '周', month: '个月'} as const;
const ofUnit = (min: number, max: number, unit: keyof typeof units): string => `${range(min, max)}${units[unit]}`;
const every = {day: '每天', week: '每周', month: '每个月'};
const noLink = '美国退伍军人事务部（VA）一项215人的研究发现，其他诊断与六周时的结果没有关联。';

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan: Said<typeof english.plan> = {
  changeAnswers: '修改我的回答',
  eyebrow: '已发表的方案怎么说',
  eyebrowOwn: '本诊所自己的方案',
  eyebrowNamed: (title) => `本诊所自己的方案：${title}`,
  eyebrowReturning: '您的下一次治疗',
  sessions,
  overWeeks: (min, max) => `历时${range(min, max)}周`,
  countNotStated: '没有固定的治疗次数',
  books: (planned) => `本诊所预约${planned}次，最终由您的医护人员决定。`,
  decides: '治疗多少次、间隔多久，由您的医护人员决定。',
  beside: (min, max, most) => `五个关于输注的已发表来源合起来看，开始时为${range(min, max)}次治疗，有些人可达${most}次。`,

  sources: '这些内容来自哪里',
  grade: {
    A: '药品说明书、监管机构或随机试验。',
    B: '没有对照组的患者研究。',
    C: '指南或专家综述。',
    D: '诊所或患者的网页，不是研究。',
  },
  notGraded: '由本诊所列出，这里没有评级。',
  ownNumbers: '没有来源依据的数字，都是本诊所自己定的。',
  ownNumbersOnly: '这个方案没有列出来源，其中的数字是本诊所自己定的。',

  /** A schedule that rests on publications. */
  published: {
    usual: '采用这个方案的诊所，通常从这个范围开始。',
    widened: (min, max, widest) => `采用这个方案的诊所，通常从${range(min, max)}次开始。您的回答把上限扩大到${widest}次。`,
    one: '这个方案的来源只给出一个数字。',
    goesUpTo: (most) => `这个来源还提到，有些人会继续到${most}次。`,
    notReviewed: '本诊所还没有人按现行说明书核对过这个方案，所以这里不能预约。',
    spacingStated: '来源写明了两次治疗之间的间隔。',
    spacingDerived: '来源没有写明两次治疗之间的间隔。这里是根据治疗次数和周数推算的。',
    ourRules: '来源没有给出数字的地方，我们用自己的规则：两次治疗之间最少2天、最多5天；最后一次治疗后7天进行评估面谈（Spravato为1天后）。',
    nextSession: '这是已发表方案的说法。最终由您的医护人员决定。',
    tightens: (interval) => `如果症状在下一次治疗之前回来，这个方案的来源会把治疗安排得更近，改为${interval}一次。`,
    longest: '您已达到来源所描述的最长间隔。可以问一问，定期治疗对您是否仍有帮助。',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: '本诊所通常从这个范围开始。',
    widened: (min, max, widest) => `本诊所通常从${range(min, max)}次开始。您的回答把上限扩大到${widest}次。`,
    one: '本诊所的方案只给出一个数字。',
    goesUpTo: (most) => `对有些人，本诊所会继续到${most}次。`,
    notReviewed: '还没有医护人员为这个方案署名，所以这里不能预约。',
    spacingStated: '两次治疗之间的间隔由本诊所设定。',
    spacingDerived: '两次治疗之间的间隔是根据治疗次数和周数推算的。',
    ourRules: '有两条是我们自己的规则：范围较宽时进行早期评估；方案没有写明日期时，在最后一次治疗后7天进行评估面谈。',
    nextSession: '这是本诊所自己方案的说法。最终由您的医护人员决定。',
    tightens: (interval) => `如果症状在下一次治疗之前回来，本诊所会把治疗安排得更近，改为${interval}一次。`,
    longest: '您已达到这个方案的最长间隔。可以问一问，定期治疗对您是否仍有帮助。',
  },

  whatHappens: '什么时候做什么',
  week: (week) => `第${week}周`,
  day: (day) => `第${day}天`,
  fromTo: (from, to) => (from === to ? from : `${from}至${to}`),
  first: '首先',
  consultation: '与医护人员谈话',
  consultationText: '在进行任何治疗之前，医护人员会先看氯胺酮是否适合您。',
  sessionsRow: (count) => sessions(count, count),
  apart: (min, max) => `每次相隔${ofUnit(min, max, 'day')}。`,
  examplesOnly: '这些日子只显示节奏。您之后再选择实际的时间。',
  rhythmOnly: '这些日子只显示方案的节奏。没有一天是为您安排的。',
  afterSession: (session) => `第${session}次治疗之后`,
  afterEach: '每次治疗之后',
  earlyLook: '早期评估',
  earlyLookText: '您和医护人员一起看看进展如何。有些人会在这时停止或调整。',
  review: '简短回顾',
  reviewText: '医护人员会问您感觉如何，并可能调整计划。',
  checkIn: '评估面谈',
  around: (day) => `${day}前后`,
  checkInText: '您和医护人员一起看看治疗是否有帮助。继续、调整和停止，都会在这时谈到。',
  daysAfterLast: (days) => (days === 1 ? '最后一次治疗的第二天' : `最后一次治疗后约${days}天`),
  weeksOf: (from, to) => `第${range(from, to)}周`,
  fromWeek: (week) => `从第${week}周起`,
  taper: (count) => `再做${count}次治疗`,
  taperOnce: '如果有帮助。',
  taperText: (days) => (days === 7 ? '每周一次，如果有帮助。' : `每${days}天一次，如果有帮助。`),
  firstBooster: '第一次后续治疗，如果之前有帮助',
  boosterText: (interval) => `之后${interval}一次，只要您和医护人员认为有理由。`,
  every: (min, max, unit) => (max === 1 ? every[unit] : `每${ofUnit(min, max, unit)}`),
  afterLast: (min, max, unit) => `最后一次治疗后${ofUnit(min, max, unit)}`,
  later: '再之后',
  followUp: '后续治疗',
  afterSeries: '首个疗程之后',
  fades: '缓解往往会减退，许多人会接受后续治疗。有多少人不做后续治疗也可以，目前还不清楚。',
  commonGround: (count) => `大约每${count === 1 ? '' : count}周一次，是唯一与所有来源都相符的间隔。`,

  yourAnswers: '您的回答改变了什么',
  yourAnswersLead: {
    upper: '这些回答可能会扩大范围的上限，但不会增加预约的次数。',
    lower: '这些回答指向范围的下限，预约的次数不变。',
    middle: '这些回答不会移动范围，也不会改变预约的次数。',
    /** Where the schedule names no number of sessions. */
    none: '这些回答不改变任何数字。',
  },
  mixed: '但是：',
  effect: {
    'raises-upper-end': '扩大范围的上限。',
    'leans-lower': '指向范围的下限。',
    'direction-only': '不改变任何数字：来源没有给出数字。',
    none: '不改变任何数字。',
  },
  factors: {
    'severe-or-panic': {
      name: '较重，或经常惊恐发作',
      reason: '有一个来源说，焦虑较重或经常惊恐发作时，首个疗程可能会更长。',
      counter: '一项针对537名抑郁患者的研究发现，四个严重程度的见效情况相同。',
    },
    'mild-or-secondary': {
      name: '较轻，或与其他病症有关',
      reason: '同一个来源的意思是，焦虑较轻或伴随其他病症时，治疗次数可能会少一些。它没有给出数字。',
    },
    ptsd: {
      name: '还有创伤后应激障碍',
      reason: '有一个来源说，创伤后应激障碍可能会增加首个疗程的次数。',
      counter: noLink,
    },
    depression: {
      name: '还有抑郁',
      reason: '一些来源列出其他病症，其中包括抑郁，认为它们可能改变次数。',
      counter: noLink,
    },
    'chronic-pain': {
      name: '还有长期疼痛',
      reason: '有一个来源说，长期疼痛可能会增加首个疗程的次数。',
      counter: noLink,
    },
    'fast-metabolism': {
      name: '药物代谢较快',
      reason: '有一个来源提到，一个人四次治疗、另一个身体代谢药物较快的人七次治疗的例子。',
    },
    'years-with-symptoms': {
      name: '持续了多久',
      reason: '有一家诊所说时间长短有影响，但没有说次数会更多还是更少。',
    },
    'oral-or-nasal-route': {
      name: '含片或鼻喷雾剂',
      reason: '有一个来源说，含片和鼻喷雾剂的治疗次数可能比输注多。它没有给出数字。',
    },
  },

  ifItDoesNotHelp: '如果没有帮助会怎样',
  ifItDoesNotHelpText: '评估面谈正是为此而设：会谈到停止，也会谈到还可以尝试什么。如果没有缓解，就不安排后续治疗。',
  ifItStopsHelpingText: '在每一次后续治疗前的评估面谈中，您和医护人员会谈是否继续、调整或停止。如果没有缓解，就不再安排治疗。',

  whatIsKnown: '已知什么，未知什么',
  known: {
    anxiety: '关于焦虑的好研究很少，规模也小。在一组人数较多、因抑郁接受治疗的诊所患者中，焦虑评分下降了约30%。治疗焦虑要多少次，没有可靠的数字：诊所沿用的是治疗抑郁的方案。',
    depression: '在一组因抑郁接受治疗的诊所患者中，六周内每100人中有50人见效，10次输注后每100人中有72人见效。在美国退伍军人事务部（VA）的一组患者中，六周时每100人中有26人见效。',
    ptsd: '关于创伤后应激障碍的研究结果不一致。在一项小型试验中，每100人中有67人见效，使用另一种药物的则是每100人中有20人。一项规模更大的退伍军人研究没有发现明显的效果。',
    unsure: '大多数研究针对抑郁。在一组诊所患者中，10次输注后每100人中有72人见效；在美国退伍军人事务部（VA）的一组患者中，六周时每100人中有26人见效。关于焦虑的研究很少，规模也小。',
  },
  knownAtHome: '在一项针对1,247名在家使用含片者的研究中，四周后每100人中有63人焦虑症状减轻。该研究由一家销售含片的公司进行，没有对照组。',
  knownNone: '对这种治疗方式，我们没有可以展示的研究数字。请询问您的医护人员。',
  notPersonal: '这些数字说的是群体，不能说明某一个人会怎样。',

  notices: {
    CONSULT_FIRST: '第一次治疗之前，先与医护人员谈话。',
    CONTACT_CLINIC_FIRST: '在安排任何治疗之前，请先与我们谈一谈。',
    COUNT_NOT_STATED: '这个方案没有给出治疗次数，所以这里不能预约疗程。医护人员可以告诉您本诊所通常的做法。',
    INTERVAL_NOT_STATED: '这个方案没有说是否有后续治疗，也没有说多久一次。请询问诊所。',
    NO_OPEN_DAYS: '诊所没有给出这段时间的开诊日，所以无法显示日期。',
    CRISIS_LINE: '现在就有人可以提供帮助。请使用本页面上的号码。',
    DRIVER_HOME: '要有人送您回家。当天不要开车，睡过一夜、到第二天再开。',
    EVIDENCE_MIXED: '证据不一致：有一项研究的发现与提到这一点的来源不同。',
    FDA_COMPOUNDED_WARNING: 'FDA对由药房配制、在家使用的氯胺酮提出警告：没有人在场留意滥用、高血压、呼吸变慢或膀胱损害。这里不能预约。',
    MAINTENANCE_INTERPRETED: '后续治疗间隔的一端是用文字写的，例如“每隔几个月”。这里换算成数字，“几个”按三个计算。',
    MAY_NOT_RESPOND: '有些人完全不见效。',
    NON_RESPONSE: '如果之前的治疗没有帮助，这里不会再安排治疗。请与您的医护人员谈谈停止治疗或其他选择。',
    OBSERVATION_2H: '您会在诊所接受至少2小时的观察。',
    OFF_LABEL: '属于超说明书用药：对于您所选的情况，FDA没有批准这种药物。',
    RECOVERY_NOT_STATED: '这个方案没有说之后要休息多久。请询问诊所。',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: '您的缓解时间比这个方案的任何间隔都短。请在下一次治疗之前与诊所谈一谈。',
    SOURCES_DISAGREE: '各个来源的说法不一致。这个范围涵盖了所有来源。',
    SPACING_STRETCHED: '由于诊所的开诊日，有一个或多个间隔比方案要求的更长。',
    STAT_CORRECTED: '有一个来源说，10次治疗后，每100名焦虑者中有72人见效。这个数字背后的研究测量的是抑郁，而不是焦虑。',
    WINDOW_EXCEEDED: '按诊所的开诊日，这些治疗所用的时间会超出方案的周数。',
  },
  offLabel: {
    ketamine: {
      anxiety: '属于超说明书用药：FDA没有批准氯胺酮用于焦虑。',
      depression: '属于超说明书用药：FDA没有批准这种形式的氯胺酮用于抑郁。',
      ptsd: '属于超说明书用药：FDA没有批准氯胺酮用于创伤后应激障碍。',
      unsure: '属于超说明书用药：FDA没有批准这种形式的氯胺酮用于任何精神疾病。',
    },
    esketamine: {
      anxiety: '属于超说明书用药：FDA没有批准艾司氯胺酮用于焦虑。',
      depression: '属于超说明书用药：FDA对艾司氯胺酮的批准只涵盖某些类型的抑郁。',
      ptsd: '属于超说明书用药：FDA没有批准艾司氯胺酮用于创伤后应激障碍。',
      unsure: '用于大多数病症时属于超说明书用药：FDA对艾司氯胺酮的批准只涵盖某些类型的抑郁。',
    },
  },

  disclosure: '这是来自已发表来源和本诊所常用方案的一般信息，不是医疗建议，也不是诊断。氯胺酮是否适合您、治疗多少次、间隔多久，由您的医护人员决定。',

  yourNextStep: '您的下一步',
  toNextStep: '前往您的下一步',
  yourNextStepText: (count) => `现在还没有预约任何治疗。您可以查看${count === 1 ? '这次治疗' : '整个疗程'}的时间，也可以先谈一谈。`,
  yourNextStepByContact: '现在还没有预约任何治疗。您可以查看时间，也可以先联系诊所谈一谈。',
  contactClinic: '请联系诊所，谈谈接下来怎么做。',
  seeTimes: (count) => (count === 1 ? '查看这次治疗的时间' : `查看这${count}次治疗的时间`),
  consultationOnly: '只预约咨询',
  askClinicToCancel: '预约之前，请问诊所如何取消或更改时间。',
  tookUp: {
    course: {heading: '您的计划已准备好', text: '可预约的时间在本诊所的日历中。如果您在本页面上没有看到日历，请打电话。'},
    consultation: {heading: '您选择了咨询', text: '可预约的时间在本诊所的日历中。如果您在本页面上没有看到日历，请打电话。'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails: Said<typeof english.planDetails> = {
  why: '每个数字从哪里来',
  seeEach: '查看每个数字从哪里来',
  comparison: '其他来源怎么说',

  factor: {
    direction: {
      up: '来源说：治疗次数可能更多。',
      down: '来源说：治疗次数可能更少。',
      unspecified: '来源提到了它，但没有说会更多还是更少。',
    },
    whoSays: '谁这样说，谁有不同发现',
    saysSo: '这样说的：',
    foundOtherwise: '有不同发现的：',
  },
};

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning: Said<typeof english.returning> = {
  days: (min, max) => ofUnit(min, max, 'day'),
  between: '两次治疗之间',
  dates: (from, to) => (from === to ? `也就是${from}。` : `也就是${from}至${to}。`),
  addDay: '要查看日期和可预约的时间，请返回并填写您上一次治疗的日期。',
  passed: '这段时间已经过去。诊所可以告诉您现在可以怎么安排。',
  none: '请先与诊所谈一谈',
  notStated: '没有写明间隔',

  why: '为什么是这个间隔',
  direction: {
    sooner: '间隔比以前短：缓解在下一次治疗之前就减退了。',
    later: '间隔比以前长：缓解一直维持到下一次治疗。',
    same: '与以前大致相同：缓解维持了那么久。',
    start: '方案从这里开始。之后看缓解能维持多久，再看是否调整。',
    none: '这里不给出建议的日期。',
  },
  byRelief: '间隔根据缓解持续的时间而定，并在这个方案最短和最长的间隔之内。',
  shortest: '这是这个方案写明的最短间隔。',
  beforeItWearsOff: '一篇研究综述提到，可在预计缓解减退之前不久进行治疗。',
  /** After the two sentences that speak for different days. */
  twoAnswers: '照字面看，这两种说法会得出不同的日子。上面的日子依据综述，因为目标是用最少的治疗次数保持缓解。',
  leastOften: '目标是用最少的治疗次数保持缓解。',

  ask: '可以问诊所的问题',
  askLead: '没有哪个页面能知道什么适合您。这些问题可以帮助您找到答案。',
  questions: {
    noRelief: ['没有帮助，可能是什么原因？', '我们还可以尝试什么？', '如果停止会怎样？'],
    notStated: ['这里的后续治疗间隔多久，由谁决定？'],
    shortest: ['缓解这么短，可能是什么原因？', '除了增加治疗，还有什么可能有帮助？'],
    longest: ['定期治疗对我还有帮助吗？', '如果不做，我们要留意什么？'],
    sooner: ['治疗安排得更近对我会有帮助吗，要持续多久？', '出现什么情况，说明可以再拉开间隔？'],
    later: ['我的下一次治疗可以再等一等吗？', '我们怎样察觉缓解在减退？'],
    same: ['现在的治疗间隔对我还合适吗？'],
    start: ['我们怎样知道缓解在我身上能维持多久？'],
    always: '我们什么时候再看一次，是继续、调整还是停止？',
  },
};
