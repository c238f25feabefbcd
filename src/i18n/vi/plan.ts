import type * as english from '../en/plan.ts';
import type {Said} from '../said.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} đến ${max}`);
const sessions = (min: number, max: number): string => `${range(min, max)} buổi`;
const days = (min: number, max: number): string => `${range(min, max)} ngày`;
const veterans = 'VA (Bộ Cựu chiến binh Hoa Kỳ)';
const otherDiagnoses = `Một nghiên cứu của ${veterans} trên 215 người không thấy mối liên hệ giữa các chẩn đoán khác và kết quả sau sáu tuần.`;
const units = {day: 'ngày', week: 'tuần', month: 'tháng'};

/** Words of the plan: what published schedules, or the clinic's own, say, never what one person is to do. */
export const plan: Said<typeof english.plan> = {
  changeAnswers: 'Đổi câu trả lời của tôi',
  eyebrow: 'Các phác đồ đã công bố nói gì',
  eyebrowOwn: 'Phác đồ riêng của phòng khám này',
  eyebrowNamed: (title) => `Phác đồ riêng của phòng khám này: ${title}`,
  eyebrowReturning: 'Buổi tiếp theo của bạn',
  sessions,
  overWeeks: (min, max) => `trong ${range(min, max)} tuần`,
  countNotStated: 'Không có số buổi cố định',
  books: (planned) => `Phòng khám này đặt ${planned} buổi, và chuyên viên y tế của bạn quyết định.`,
  decides: 'Chuyên viên y tế của bạn quyết định bao nhiêu buổi, và cách nhau bao lâu.',
  beside: (min, max, most) => `Năm nguồn đã công bố về truyền tĩnh mạch, gộp lại, nêu ${range(min, max)} buổi lúc đầu, và nhiều nhất ${most} buổi với một số người.`,

  sources: 'Thông tin này từ đâu ra',
  grade: {
    A: 'Nhãn thuốc, cơ quan quản lý hoặc thử nghiệm ngẫu nhiên.',
    B: 'Nghiên cứu trên bệnh nhân, không có nhóm đối chứng.',
    C: 'Hướng dẫn chuyên môn hoặc bài tổng quan của chuyên gia.',
    D: 'Trang web của một phòng khám hoặc bệnh nhân, không phải nghiên cứu.',
  },
  notGraded: 'Do phòng khám này nêu ra, chưa được xếp loại ở đây.',
  ownNumbers: 'Mỗi con số không dựa vào nguồn nào là của riêng phòng khám này.',
  ownNumbersOnly: 'Phác đồ này không nêu nguồn nào. Các con số là của riêng phòng khám này.',

  /** A schedule that rests on publications. */
  published: {
    usual: 'Các phòng khám theo phác đồ này thường bắt đầu với khoảng này.',
    widened: (min, max, widest) => `Các phòng khám theo phác đồ này thường bắt đầu với ${range(min, max)} buổi. Câu trả lời của bạn nới mức trên của khoảng số buổi lên ${widest}.`,
    one: 'Nguồn của phác đồ này chỉ nêu một con số.',
    goesUpTo: (most) => `Nguồn này cũng nói đến việc tiếp tục đến ${most} buổi với một số người.`,
    notReviewed: 'Chưa có ai ở phòng khám này đối chiếu phác đồ này với nhãn thuốc hiện hành, nên chưa thể đặt ở đây.',
    spacingStated: 'Nguồn có nêu khoảng cách giữa các buổi.',
    spacingDerived: 'Nguồn không nêu khoảng cách giữa các buổi. Ở đây khoảng cách được tính từ số buổi và số tuần.',
    ourRules: 'Ở chỗ không nguồn nào cho con số, chúng tôi dùng quy tắc của mình: ít nhất 2 và nhiều nhất 5 ngày giữa các buổi, và một buổi đánh giá 7 ngày sau buổi cuối (với Spravato là 1 ngày).',
    nextSession: 'Đây là điều các phác đồ đã công bố nói. Chuyên viên y tế của bạn quyết định.',
    tightens: (interval) => `Nguồn của phác đồ này xếp các buổi gần nhau hơn, ${interval}, khi triệu chứng trở lại trước buổi sau.`,
    longest: 'Bạn đã đến khoảng cách dài nhất mà các nguồn mô tả. Hãy hỏi xem các buổi đều đặn có còn ích cho bạn không.',
  },

  /** A schedule of the clinic's own making. */
  own: {
    usual: 'Phòng khám này thường bắt đầu với khoảng này.',
    widened: (min, max, widest) => `Phòng khám này thường bắt đầu với ${range(min, max)} buổi. Câu trả lời của bạn nới mức trên của khoảng số buổi lên ${widest}.`,
    one: 'Phác đồ của phòng khám này chỉ nêu một con số.',
    goesUpTo: (most) => `Với một số người, phòng khám này tiếp tục đến ${most} buổi.`,
    notReviewed: 'Chưa có chuyên viên y tế nào đứng tên cho phác đồ này, nên chưa thể đặt ở đây.',
    spacingStated: 'Phòng khám này định khoảng cách giữa các buổi.',
    spacingDerived: 'Khoảng cách giữa các buổi được tính từ số buổi và số tuần.',
    ourRules: 'Lần xem xét sớm khi khoảng số buổi rộng, và buổi đánh giá 7 ngày sau buổi cuối khi phác đồ không nêu ngày, là quy tắc của chúng tôi.',
    nextSession: 'Đây là điều phác đồ riêng của phòng khám này nói. Chuyên viên y tế của bạn quyết định.',
    tightens: (interval) => `Phòng khám này xếp các buổi gần nhau hơn, ${interval}, khi triệu chứng trở lại trước buổi sau.`,
    longest: 'Bạn đã đến khoảng cách dài nhất của phác đồ này. Hãy hỏi xem các buổi đều đặn có còn ích cho bạn không.',
  },

  whatHappens: 'Điều gì diễn ra, và khi nào',
  week: (week) => `Tuần ${week}`,
  day: (day) => `Ngày thứ ${day}`,
  fromTo: (from, to) => (from === to ? from : `${from} đến ${to}`),
  first: 'Trước hết',
  consultation: 'Trao đổi với chuyên viên y tế',
  consultationText: 'Họ xem ketamine có phù hợp với bạn hay không trước khi có bất kỳ buổi nào.',
  sessionsRow: (count) => `${count} buổi`,
  apart: (min, max) => `Cách nhau ${days(min, max)}.`,
  examplesOnly: 'Những ngày này cho thấy nhịp của các buổi. Bạn sẽ chọn giờ hẹn thật sau.',
  rhythmOnly: 'Những ngày này cho thấy nhịp của phác đồ. Không ngày nào được định sẵn cho bạn.',
  afterSession: (session) => `Sau buổi ${session}`,
  afterEach: 'Sau mỗi buổi',
  earlyLook: 'Lần xem xét sớm',
  earlyLookText: 'Bạn và chuyên viên y tế xem mọi việc ra sao. Một số người dừng lại hoặc đổi hướng ở đây.',
  review: 'Xem lại nhanh',
  reviewText: 'Chuyên viên y tế hỏi bạn thấy thế nào và có thể đổi kế hoạch.',
  checkIn: 'Buổi đánh giá',
  around: (day) => `Khoảng ${day}`,
  checkInText: 'Bạn và chuyên viên y tế cùng xem điều trị có giúp hay không. Tiếp tục, đổi hướng hay dừng lại đều được bàn ở đây.',
  daysAfterLast: (count) => (count === 1 ? 'Ngày hôm sau của buổi cuối' : `Khoảng ${count} ngày sau buổi cuối`),
  weeksOf: (from, to) => `Tuần ${range(from, to)}`,
  fromWeek: (week) => `Từ tuần ${week}`,
  taper: (count) => `Thêm ${count} buổi`,
  taperOnce: 'Nếu điều trị có giúp.',
  taperText: (count) => (count === 7 ? 'Mỗi tuần một buổi, nếu điều trị có giúp.' : `Cứ ${count} ngày một buổi, nếu điều trị có giúp.`),
  firstBooster: 'Buổi duy trì đầu tiên, nếu điều trị đã giúp',
  boosterText: (interval) => `Sau đó ${interval}, chừng nào bạn và chuyên viên y tế còn thấy có lý do.`,
  every: (min, max, unit) => (max === 1 ? `mỗi ${units[unit]} một lần` : `${range(min, max)} ${units[unit]} một lần`),
  afterLast: (min, max, unit) => `${range(min, max)} ${units[unit]} sau buổi cuối`,
  later: 'Sau đó',
  followUp: 'Các buổi duy trì',
  afterSeries: 'Sau đợt đầu',
  fades: 'Sự thuyên giảm thường mất dần, và nhiều người có các buổi duy trì. Không rõ có bao nhiêu người không dùng đến các buổi đó.',
  commonGround: (count) => `Khoảng ${count === 1 ? 'mỗi' : count} tuần một lần là khoảng cách duy nhất chung cho mọi nguồn.`,

  yourAnswers: 'Câu trả lời của bạn thay đổi điều gì',
  yourAnswersLead: {
    upper: 'Chúng có thể nới rộng mức trên của khoảng số buổi. Chúng không làm tăng số buổi được đặt.',
    lower: 'Chúng nghiêng về mức dưới của khoảng số buổi. Số buổi được đặt vẫn giữ nguyên.',
    middle: 'Chúng không dời khoảng số buổi, và không đổi số buổi được đặt.',
    /** Where the schedule names no number of sessions. */
    none: 'Chúng không đổi con số nào.',
  },
  mixed: 'Nhưng:',
  effect: {
    'raises-upper-end': 'Nới rộng mức trên của khoảng số buổi.',
    'leans-lower': 'Nghiêng về mức dưới của khoảng số buổi.',
    'direction-only': 'Không đổi con số nào: nguồn không cho con số.',
    none: 'Không đổi con số nào.',
  },
  factors: {
    'severe-or-panic': {
      name: 'Nặng, hoặc hay có cơn hoảng sợ',
      reason: 'Một nguồn nói rằng lo âu nặng hoặc cơn hoảng sợ thường xuyên có thể cần đợt đầu dài hơn.',
      counter: 'Một nghiên cứu trên 537 người bị trầm cảm thấy mức đáp ứng như nhau ở cả bốn mức độ nặng nhẹ.',
    },
    'mild-or-secondary': {
      name: 'Nhẹ, hoặc liên quan đến một bệnh khác',
      reason: 'Cũng nguồn đó ngụ ý rằng lo âu nhẹ hơn, hoặc lo âu đi cùng một bệnh khác, có thể cần ít buổi hơn. Nguồn không cho con số.',
    },
    ptsd: {
      name: 'Thêm PTSD',
      reason: 'Một nguồn nói PTSD có thể làm tăng số buổi của đợt đầu.',
      counter: otherDiagnoses,
    },
    depression: {
      name: 'Thêm trầm cảm',
      reason: 'Các nguồn nêu những bệnh khác, trong đó có trầm cảm, như điều có thể làm thay đổi con số.',
      counter: otherDiagnoses,
    },
    'chronic-pain': {
      name: 'Thêm đau mạn tính',
      reason: 'Một nguồn nói đau mạn tính có thể làm tăng số buổi của đợt đầu.',
      counter: otherDiagnoses,
    },
    'fast-metabolism': {
      name: 'Cơ thể xử lý thuốc nhanh',
      reason: 'Một nguồn kể về bốn buổi cho một người, và bảy buổi cho một người khác có cơ thể xử lý thuốc nhanh hơn.',
    },
    'years-with-symptoms': {
      name: 'Bạn bị như vậy bao lâu',
      reason: 'Một phòng khám nói thời gian bị bệnh có ảnh hưởng, nhưng không nói là nhiều buổi hơn hay ít hơn.',
    },
    'oral-or-nasal-route': {
      name: 'Viên ngậm hoặc thuốc xịt mũi',
      reason: 'Một nguồn nói rằng viên ngậm và thuốc xịt mũi có thể cần nhiều buổi hơn truyền tĩnh mạch. Nguồn không cho con số.',
    },
  },

  ifItDoesNotHelp: 'Điều gì xảy ra nếu điều trị không giúp',
  ifItDoesNotHelpText: 'Buổi đánh giá là để làm việc đó: bàn về việc dừng lại, và những gì khác có thể thử. Không có buổi duy trì nào được lên kế hoạch khi không có sự thuyên giảm.',
  ifItStopsHelpingText: 'Ở lần đánh giá trước mỗi buổi tiếp theo, bạn và chuyên viên y tế bàn xem nên tiếp tục, thay đổi điều gì, hay dừng lại. Khi không có sự thuyên giảm, không có buổi nào nữa được lên kế hoạch.',

  whatIsKnown: 'Điều gì đã biết, và điều gì chưa',
  known: {
    anxiety: 'Các nghiên cứu tốt về lo âu còn ít và nhỏ. Trong một nhóm lớn bệnh nhân phòng khám được điều trị trầm cảm, điểm lo âu giảm khoảng 30%. Không có con số đáng tin về số buổi cho lo âu: các phòng khám mượn phác đồ dùng cho trầm cảm.',
    depression: `Trong một nhóm bệnh nhân phòng khám được điều trị trầm cảm, 50 trên 100 người đã đáp ứng trong vòng sáu tuần, và 72 trên 100 sau 10 lần truyền. Trong một nhóm của ${veterans}, con số đó là 26 trên 100 sau sáu tuần.`,
    ptsd: 'Các nghiên cứu về PTSD không thống nhất. Trong một thử nghiệm nhỏ, 67 trên 100 người đáp ứng, so với 20 trên 100 với một thuốc khác. Một nghiên cứu lớn hơn trên cựu chiến binh không thấy hiệu quả rõ rệt.',
    unsure: `Phần lớn nghiên cứu là về trầm cảm. Trong một nhóm bệnh nhân phòng khám, 72 trên 100 người đã đáp ứng sau 10 lần truyền; trong một nhóm của ${veterans}, con số đó là 26 trên 100 sau sáu tuần. Các nghiên cứu về lo âu còn ít và nhỏ.`,
  },
  knownAtHome: 'Trong một nghiên cứu trên 1.247 người dùng viên ngậm tại nhà, do một công ty bán thuốc này thực hiện và không có nhóm đối chứng, 63 trên 100 người có ít triệu chứng lo âu hơn sau bốn tuần.',
  knownNone: 'Chúng tôi không có số liệu nghiên cứu cho hình thức điều trị này. Vui lòng hỏi chuyên viên y tế của bạn.',
  notPersonal: 'Những con số này nói về các nhóm người. Chúng không cho biết điều gì sẽ xảy ra với từng người.',

  notices: {
    CONSULT_FIRST: 'Trước buổi đầu tiên có một lần trao đổi với chuyên viên y tế.',
    CONTACT_CLINIC_FIRST: 'Vui lòng trao đổi với chúng tôi trước khi bạn lên kế hoạch cho bất kỳ buổi nào.',
    COUNT_NOT_STATED: 'Phác đồ này không nêu số buổi, nên không thể đặt cả đợt ở đây. Chuyên viên y tế có thể cho bạn biết phòng khám này thường làm thế nào.',
    INTERVAL_NOT_STATED: 'Phác đồ này không nói có các buổi duy trì hay không, hoặc bao lâu một lần. Vui lòng hỏi phòng khám.',
    NO_OPEN_DAYS: 'Phòng khám không có ngày mở cửa nào trong thời gian này, nên không thể đưa ra ngày nào.',
    CRISIS_LINE: 'Có người sẵn sàng giúp bạn ngay bây giờ. Hãy gọi các số trên trang này.',
    DRIVER_HOME: 'Phải có người đưa bạn về. Không lái xe cho đến hôm sau, sau một đêm ngủ.',
    EVIDENCE_MIXED: 'Bằng chứng không thống nhất: một nghiên cứu thấy khác với điều nguồn này nói.',
    FDA_COMPOUNDED_WARNING: 'FDA cảnh báo về ketamine do nhà thuốc pha chế và dùng tại nhà: không có ai ở đó để theo dõi việc lạm dụng thuốc, huyết áp cao, thở chậm lại hay tổn hại bàng quang. Không thể đặt hình thức này ở đây.',
    MAINTENANCE_INTERPRETED: 'Một đầu của khoảng thời gian giữa các buổi duy trì được nêu bằng lời, chẳng hạn “vài tháng một lần”. Ở đây nó được hiểu là một con số; “vài” được hiểu là ba.',
    MAY_NOT_RESPOND: 'Một số người hoàn toàn không đáp ứng.',
    NON_RESPONSE: 'Khi các buổi không giúp, không có buổi nào nữa được lên kế hoạch ở đây. Vui lòng trao đổi với chuyên viên y tế của bạn về việc dừng lại, hoặc về những lựa chọn khác.',
    OBSERVATION_2H: 'Bạn được theo dõi tại phòng khám ít nhất 2 giờ.',
    OFF_LABEL: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt thuốc này cho điều bạn đã chọn.',
    RECOVERY_NOT_STATED: 'Phác đồ này không nói bạn nghỉ bao lâu sau đó. Vui lòng hỏi phòng khám.',
    RELIEF_SHORTER_THAN_PUBLISHED_RANGE: 'Sự thuyên giảm của bạn ngắn hơn mọi khoảng cách trong phác đồ này. Vui lòng trao đổi với phòng khám trước buổi tiếp theo.',
    SOURCES_DISAGREE: 'Các nguồn không thống nhất với nhau. Khoảng này bao gồm tất cả các nguồn.',
    SPACING_STRETCHED: 'Vì ngày mở cửa của phòng khám, một hoặc nhiều khoảng cách dài hơn phác đồ yêu cầu.',
    STAT_CORRECTED: 'Một nguồn nêu 72 trên 100 là mức đáp ứng của người bị lo âu sau 10 buổi. Nghiên cứu đưa ra con số đó đo trầm cảm, không phải lo âu.',
    WINDOW_EXCEEDED: 'Với ngày mở cửa của phòng khám, các buổi kéo dài hơn số tuần của phác đồ.',
  },
  offLabel: {
    ketamine: {
      anxiety: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt ketamine cho lo âu.',
      depression: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt dạng ketamine này cho trầm cảm.',
      ptsd: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt ketamine cho PTSD.',
      unsure: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt dạng ketamine này cho bất kỳ vấn đề sức khỏe tâm thần nào.',
    },
    esketamine: {
      anxiety: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt esketamine cho lo âu.',
      depression: 'Dùng ngoài chỉ định trên nhãn: phê duyệt của FDA cho esketamine chỉ gồm một số dạng trầm cảm.',
      ptsd: 'Dùng ngoài chỉ định trên nhãn: FDA chưa phê duyệt esketamine cho PTSD.',
      unsure: 'Dùng ngoài chỉ định trên nhãn với phần lớn các bệnh: phê duyệt của FDA cho esketamine chỉ gồm một số dạng trầm cảm.',
    },
  },

  disclosure: 'Thông tin chung từ các nguồn đã công bố và từ phác đồ thường dùng của phòng khám này. Không phải lời khuyên y tế, không phải chẩn đoán. Chuyên viên y tế của bạn quyết định ketamine có phù hợp với bạn hay không, bao nhiêu buổi, và cách nhau bao lâu.',

  yourNextStep: 'Bước tiếp theo của bạn',
  toNextStep: 'Đến bước tiếp theo',
  yourNextStepText: (count) => `Chưa có gì được đặt. Bạn có thể xem giờ cho ${count === 1 ? 'buổi này' : 'cả đợt'}, hoặc bắt đầu bằng một lần trao đổi.`,
  yourNextStepByContact: 'Chưa có gì được đặt. Bạn có thể xem giờ, hoặc liên hệ với phòng khám để trao đổi trước.',
  contactClinic: 'Vui lòng liên hệ với phòng khám để bàn về những gì tiếp theo.',
  seeTimes: (count) => (count === 1 ? 'Xem giờ cho buổi này' : `Xem giờ cho ${count} buổi này`),
  consultationOnly: 'Chỉ đặt một buổi tư vấn',
  askClinicToCancel: 'Trước khi đặt, hãy hỏi phòng khám cách hủy hoặc đổi giờ.',
  tookUp: {
    course: {heading: 'Kế hoạch của bạn đã sẵn sàng', text: 'Giờ trống có trong lịch của phòng khám này. Nếu bạn không thấy lịch đó trên trang này, vui lòng gọi điện.'},
    consultation: {heading: 'Bạn đã chọn buổi tư vấn', text: 'Giờ trống có trong lịch của phòng khám này. Nếu bạn không thấy lịch đó trên trang này, vui lòng gọi điện.'},
  },
};

/** Words that lead to the parts of the plan that are loaded when they are opened, and who says what an answer does. */
export const planDetails: Said<typeof english.planDetails> = {
  why: 'Mỗi con số từ đâu ra',
  seeEach: 'Xem mỗi con số từ đâu ra',
  comparison: 'Các nguồn khác nói gì',

  factor: {
    direction: {
      up: 'Nguồn nói: có thể là nhiều buổi hơn.',
      down: 'Nguồn nói: có thể là ít buổi hơn.',
      unspecified: 'Nguồn có nêu, nhưng không nói theo hướng nào.',
    },
    whoSays: 'Ai nói vậy, và ai thấy khác',
    saysSo: 'Nói vậy:',
    foundOtherwise: 'Thấy khác:',
  },
};

/** Words for those who come back: what a schedule says of the time between sessions, and what to ask the clinic. No sentence tells anybody when to come. */
export const returning: Said<typeof english.returning> = {
  days,
  between: 'giữa các buổi',
  dates: (from, to) => (from === to ? `Như vậy sẽ là ${from}.` : `Như vậy sẽ là từ ${from} đến ${to}.`),
  addDay: 'Để xem các ngày và giờ trống, hãy quay lại và thêm ngày của buổi gần nhất.',
  passed: 'Thời gian đó đã qua. Phòng khám có thể cho bạn biết hiện giờ có thể làm gì.',
  none: 'Hãy trao đổi với phòng khám trước',
  notStated: 'Không nêu khoảng cách nào',

  why: 'Vì sao là khoảng cách này',
  direction: {
    sooner: 'Gần nhau hơn trước: sự thuyên giảm hết trước buổi sau.',
    later: 'Xa nhau hơn trước: sự thuyên giảm kéo dài đến buổi sau.',
    same: 'Gần như khoảng cách trước: sự thuyên giảm kéo dài chừng đó.',
    start: 'Phác đồ bắt đầu từ khoảng cách này. Sau đó, sự thuyên giảm kéo dài bao lâu cho thấy có nên đổi hay không.',
    none: 'Ở đây không đề xuất ngày nào.',
  },
  byRelief: 'Khoảng cách này tùy vào sự thuyên giảm kéo dài bao lâu, và luôn nằm giữa khoảng cách ngắn nhất và dài nhất của phác đồ này.',
  shortest: 'Đây là khoảng cách ngắn nhất mà phác đồ này nêu.',
  beforeItWearsOff: 'Một bài tổng quan các nghiên cứu mô tả việc thực hiện một buổi ít lâu trước lúc sự thuyên giảm dự kiến sẽ hết.',
  /** After the two sentences that speak for different days. */
  twoAnswers: 'Hiểu theo từng chữ, hai điều này dẫn đến những ngày khác nhau. Các ngày ở trên theo bài tổng quan, vì mục đích là ít buổi nhất mà vẫn giữ được sự thuyên giảm.',
  leastOften: 'Mục đích là ít buổi nhất mà vẫn giữ được sự thuyên giảm.',

  ask: 'Câu hỏi để hỏi phòng khám',
  askLead: 'Không trang nào biết được điều gì phù hợp với bạn. Những câu hỏi này có thể giúp bạn tìm ra.',
  questions: {
    noRelief: ['Lý do nào có thể khiến điều trị không giúp?', 'Chúng ta có thể thử điều gì khác?', 'Điều gì xảy ra nếu chúng ta dừng lại?'],
    notStated: ['Ở đây các buổi duy trì cách nhau bao lâu, và ai quyết định điều đó?'],
    shortest: ['Lý do nào có thể khiến sự thuyên giảm ngắn như vậy?', 'Ngoài thêm buổi, còn điều gì có thể giúp?'],
    longest: ['Các buổi đều đặn có còn giúp tôi không?', 'Nếu không có chúng, chúng ta sẽ để ý điều gì?'],
    sooner: ['Các buổi gần nhau hơn có giúp tôi không, và trong bao lâu?', 'Điều gì cho thấy chúng có thể xa nhau trở lại?'],
    later: ['Buổi tiếp theo của tôi có thể chờ lâu hơn không?', 'Làm sao chúng ta nhận ra sự thuyên giảm đang mất dần?'],
    same: ['Đây có còn là khoảng cách đúng giữa các buổi cho tôi không?'],
    start: ['Làm sao chúng ta biết sự thuyên giảm của tôi kéo dài bao lâu?'],
    always: 'Khi nào chúng ta xem lại là nên tiếp tục, thay đổi điều gì, hay dừng lại?',
  },
};
