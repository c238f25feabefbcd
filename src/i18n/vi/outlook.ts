import type * as english from '../en/outlook.ts';
import type {Said} from '../said.ts';

const range = (min: number, max: number): string => (min === max ? `${min}` : `${min} đến ${max}`);
const span = (from: string, to: string): string => (from === to ? from : `${from} đến ${to}`);
const units = {day: 'ngày', week: 'tuần', month: 'tháng'};

/** Words of the two pictures of the plan, the course and the year, and of the tables that say the same. */
export const picture: Said<typeof english.picture> = {
  /** Each a sentence of its own: together they stand for the picture of the course where it cannot be seen. */
  sessions: (sessions, from, to) => (sessions === 1 ? `1 buổi, vào ${from}.` : `${sessions} buổi, từ ${from} đến ${to}.`),
  earlyLookAfter: (session) => `Lần xem xét sớm sau buổi ${session}.`,
  checkInAround: (day) => `Buổi đánh giá vào khoảng ${day}.`,
  moreSessions: (sessions, from, to) => (sessions === 1 ? `Thêm 1 buổi vào ${from}, nếu điều trị có giúp.` : `Thêm ${sessions} buổi từ ${from} đến ${to}, nếu điều trị có giúp.`),
  followUpBetween: (from, to) => (from === to ? `Buổi duy trì đầu tiên vào ${from}, nếu điều trị đã giúp.` : `Buổi duy trì đầu tiên trong khoảng từ ${from} đến ${to}, nếu điều trị đã giúp.`),

  day: (day) => `Ngày thứ ${day}`,
  week: (week) => `Tuần ${week}`,
  weeks: (from, to) => `Tuần ${range(from, to)}`,
  dotTitle: (number, day) => `Buổi ${number}: ${day}`,
  earlyLookTitle: (session) => `Lần xem xét sớm, sau buổi ${session}`,
  checkInTitle: (day) => `Buổi đánh giá, khoảng ${day}`,
  spanTitle: (days) => `Buổi duy trì đầu tiên, nếu điều trị đã giúp: ${days}`,
  fromTo: span,

  asTable: 'Biểu đồ dưới dạng bảng',
  tableCaption: 'Các ngày của phác đồ này. Giờ hẹn thật được chọn sau và tùy vào giờ nào còn trống.',
  columns: {number: 'Buổi', day: 'Ngày', time: 'Tuần'},
  withEarlyLook: 'Sau đó là lần xem xét sớm',
  ifItHelps: 'Nếu điều trị có giúp',
  checkIn: 'Buổi đánh giá',
  around: (day) => `Khoảng ${day}`,
  firstFollowUp: 'Buổi duy trì đầu tiên, nếu điều trị đã giúp',
};

/** Words for trying other days on the plan, and for what a change has done. */
export const tryDays: Said<typeof english.tryDays> = {
  summary: 'Thử các ngày khác',
  lead: 'Kế hoạch ở trên thay đổi theo những gì bạn chọn ở đây. Không có gì được đặt.',
  lastMoves: (from, to) => `Buổi cuối chuyển từ ${from} sang ${to}.`,
  allMove: (from, to) => `Các buổi nay kéo dài từ ${from} đến ${to}.`,
  oneMoves: (to) => `Buổi này chuyển sang ${to}.`,
  betweenMove: (sessions) => `${sessions} buổi đổi ngày. Buổi đầu và buổi cuối giữ nguyên.`,
  noneMoves: 'Không buổi nào đổi ngày.',
  dated: (from, to) => `Kế hoạch nay đã có ngày, từ ${from} đến ${to}.`,
  undated: 'Khi không có ngày đầu, kế hoạch tính theo tuần.',
  gapsLonger: (gaps) => `${gaps} khoảng cách trở nên dài hơn phác đồ yêu cầu.`,
  gapsFit: 'Mọi khoảng cách lại đúng với phác đồ.',
  takesLonger: 'Các buổi kéo dài hơn số tuần của phác đồ.',
  fitsWeeks: 'Các buổi lại nằm gọn trong số tuần của phác đồ.',
  noOpenDays: 'Phòng khám không có ngày mở cửa nào trong thời gian này, nên không thể đưa ra ngày nào.',
  kept: 'Không dùng được ngày đầu đó, nên kế hoạch giữ ngày trước đó.',
};

/** To the nearest half hour. */
const hours = (minutes: number): string => `${Math.floor(Math.round(minutes / 30) / 2)} giờ${Math.round(minutes / 30) % 2 === 1 ? ' rưỡi' : ''}`;
const length = (minutes: number): string => (minutes < 120 ? `${minutes} phút` : hours(minutes));

/** Words for one visit, and for the time that all of them take. */
export const visit: Said<typeof english.visit> = {
  heading: 'Mỗi lần đến khám ra sao',
  time: 'Thời gian',
  minutes: (min, max) => {
    if (length(min) === length(max)) return length(max);
    return max < 120 ? `${range(min, max)} phút` : `${length(min).replace(/ giờ$/, '')} đến ${length(max)}`;
  },
  treatment: (time) => `${time} điều trị.`,
  watched: (time) => `Bạn được theo dõi tại phòng khám ít nhất ${time}.`,
  rest: (time) => `${time} nghỉ ngơi sau đó.`,
  /** The basis is said beside it: what it is worked out from. */
  upTo: (time, wearOff) => `Hãy dự trù nhiều nhất ${time}, từ lúc bước vào đến lúc ra về: gồm thời gian điều trị, và ${wearOff} cho đến khi các tác dụng hết.`,
  longerThanTreatment: 'Cả lần đến khám kéo dài hơn thời gian đó.',
  notStated: 'Phác đồ này không nói một buổi kéo dài bao lâu. Vui lòng hỏi phòng khám.',
  noneStated: 'Phác đồ này không nói một buổi kéo dài bao lâu, hoặc bạn nghỉ bao lâu sau đó. Vui lòng hỏi phòng khám.',

  home: 'Về nhà',
  homeNotStated: 'Vui lòng hỏi phòng khám trước khi bạn sắp xếp việc về nhà.',

  firstChange: 'Thay đổi đầu tiên',
  /** By what the source says; each is followed by the general sentence. */
  benefit: {
    'hours-or-days': 'Nguồn của phác đồ này nói đến vài giờ hoặc vài ngày.',
    hours: 'Nguồn của phác đồ này nói đến vài giờ.',
    'after-first-series': 'Nguồn của phác đồ này nói rằng một số người nhận thấy thay đổi sau đợt đầu.',
    'slower-than-injection': 'Nguồn của phác đồ này nói rằng với cách này thay đổi đến chậm hơn so với tiêm.',
  },
  bySession: (min, max) => `Phác đồ này nêu buổi ${range(min, max)}.`,
  fromSession: (min) => (min === 1 ? 'Nguồn của phác đồ này nói: trong buổi đầu, muộn hơn, hoặc không bao giờ.' : `Phác đồ này nêu buổi ${min} hoặc muộn hơn.`),
  benefitNotStated: 'Phác đồ này không nói khi nào.',
  clinicSays: (text) => `Phòng khám này nói: “${text}”`,
  firstChangeText: 'Một số người nhận thấy thay đổi sau buổi thứ nhất hoặc thứ hai, một số muộn hơn, một số không thấy thay đổi nào.',

  sideEffects: 'Tác dụng thường gặp',
  sideEffectsText: 'Cảm giác tách khỏi thực tại, chóng mặt hoặc buồn nôn, và huyết áp cao hơn. Bạn được theo dõi trong lúc các tác dụng này kéo dài.',
  /** At home nobody watches; the warning of the FDA says so too. */
  sideEffectsAtHome: 'Cảm giác tách khỏi thực tại, chóng mặt hoặc buồn nôn, và huyết áp cao hơn.',
};

/** Words of the year after the first session: what may follow, never what will. */
export const year: Said<typeof english.year> = {
  heading: '12 tháng đầu',
  lead: (min, max) => `Cùng với các buổi duy trì, phác đồ này gồm ${range(min, max)} lần đến khám trong 12 tháng đầu. Các buổi duy trì được đặt từng buổi một, và chỉ khi điều trị có giúp.`,
  /** By how long relief lasts. */
  relief: {long: 'Nếu sự thuyên giảm kéo dài', usual: 'Như phác đồ dự tính', short: 'Nếu sự thuyên giảm mất sớm hơn'},
  count: (min, max) => `${range(min, max)} buổi duy trì`,
  every: (min, max, unit) => (max === 1 ? `mỗi ${units[unit]} một lần` : `${range(min, max)} ${units[unit]} một lần`),
  marksBetween: (from, to) => (from === to ? `Một dấu, vào ${from}.` : `Các dấu từ ${from} đến ${to}.`),
  noMarks: 'Không có dấu nào.',
  week: (week) => `Tuần ${week}`,
  key: {
    series: 'các buổi theo kế hoạch',
    only: 'có thể có một buổi duy trì ở đây',
    fewest: 'dấu ở trên: ít buổi duy trì nhất',
    most: 'dấu ở dưới: nhiều nhất',
  },
  possibilities: 'Các dấu là khả năng, không phải cuộc hẹn. Không ai đợi bạn vào những ngày này.',
  context: 'Trong một nhóm của VA (Bộ Cựu chiến binh Hoa Kỳ) được điều trị trầm cảm, mỗi người có trung bình 18 lần truyền trong 12 tháng đầu.',
  howMany: range,
  between: span,
  none: 'Không có',
  asTable: 'Cả năm dưới dạng bảng',
  tableCaption: 'Các buổi duy trì trong 12 tháng kể từ buổi đầu',
  columns: {relief: 'Sự thuyên giảm', often: 'Bao lâu một lần', count: 'Bao nhiêu', first: 'Buổi đầu'},
};

/** Words for the time and the money that a plan takes. Prices are the clinic's own; without them nothing is said of money. */
export const cost: Said<typeof english.cost> = {
  heading: 'Thời gian của bạn',
  headingWithPrices: 'Thời gian của bạn, và chi phí',
  visits: 'Số lần đến khám',
  visitsText: (sessions, all) => `${sessions} trong đợt đầu, và ${all} trong 12 tháng đầu, kể cả các buổi duy trì.`,
  visitsOfSeries: (sessions) => `${sessions} trong đợt đầu. Phác đồ này không nói sau đó có bao nhiêu buổi.`,
  visitsNotStated: 'Phác đồ này không nêu con số.',
  range,
  treatment: 'Thời gian điều trị',
  treatmentText: (sessions, time) => (sessions === 1 ? `${time} trong 1 buổi.` : `${time} cho cả ${sessions} buổi cộng lại.`),
  treatmentNotStated: 'Phác đồ này không nói một buổi kéo dài bao lâu.',
  onSite: 'Tại phòng khám',
  onSiteUpTo: (sessions, time) => (sessions === 1 ? `Nhiều nhất ${time} cho 1 lần đến khám, từ lúc bước vào đến lúc ra về.` : `Nhiều nhất ${time} cho cả ${sessions} lần đến khám cộng lại, từ lúc bước vào đến lúc ra về.`),
  onSiteAtLeast: (sessions, time) => (sessions === 1 ? `Ít nhất ${time} cho 1 lần đến khám.` : `Ít nhất ${time} cho cả ${sessions} lần đến khám cộng lại.`),
  onSiteNotStated: 'Lâu hơn thời gian điều trị. Phác đồ này không nói lâu hơn bao nhiêu.',

  perSession: 'Một buổi',
  series: 'Đợt đầu',
  seriesText: (amount, min, max) => `${amount} cho ${range(min, max)} buổi.`,
  consultation: 'Buổi tư vấn',
  consultationText: (amount) => `${amount}, một lần. Khoản này không nằm trong các khoản khác.`,
  year: '12 tháng đầu',
  yearText: (amount, min, max) => `Tổng cộng có thể là ${amount}, cho ${range(min, max)} lần đến khám. Các buổi duy trì được đặt từng buổi một, và chỉ khi điều trị có giúp.`,
  amounts: span,
  ownPrices: 'Đây là giá riêng của phòng khám này. Hãy hỏi giá gồm những gì, và bảo hiểm của bạn trả bao nhiêu.',
};

/** Words for taking the plan along: on paper, and as days in a calendar. Neither names a drug or a condition outside the page. */
export const takeAlong: Said<typeof english.takeAlong> = {
  heading: 'Mang theo kế hoạch',
  print: 'In kế hoạch này',
  saveDays: 'Lưu các ngày này vào lịch của tôi',
  daysName: 'ngay-vi-du.ics',
  examples: 'Các ngày là ví dụ, chưa được đặt. Mục trong lịch chỉ ghi “Cuộc hẹn” và tên phòng khám. Tệp được tạo trên thiết bị này.',
  appointmentAt: (clinic) => `Cuộc hẹn tại ${clinic}`,
  exampleDay: 'Một ngày ví dụ. Chưa có gì được đặt.',
  failed: 'Không thực hiện được. Vui lòng kiểm tra kết nối mạng và thử lại.',

  title: (clinic) => `Kế hoạch từ ${clinic}`,
  phone: (phone) => `Điện thoại: ${phone}`,
  printedOn: (day) => `In vào ${day}. Các ngày cho thấy nhịp của các buổi. Chưa ngày nào được đặt.`,
  printedOnWithoutDays: (day) => `In vào ${day}. Chưa có gì được đặt.`,
};

/** Words of who has reviewed a schedule, and when. */
export const review: Said<typeof english.review> = {
  byOn: (reviewer, day) => `Được ${reviewer} xem lại lần gần nhất vào ${day}.`,
  by: (reviewer) => `Được ${reviewer} xem lại.`,
  on: (day) => `Được xem lại lần gần nhất vào ${day}.`,
  longAgo: 'Lần đó cách nay đã hơn hai năm. Hãy hỏi phòng khám xem điều này có còn đúng không.',
};

const whose = (isClinics: boolean): string => (isClinics ? 'Đây là thiết lập của phòng khám này.' : 'Đây là quy tắc của chúng tôi, không phải của nguồn nào.');

/** Words of the rules that no source states: ours, unless the clinic has set its own. */
export const policy: Said<typeof english.policy> = {
  returningWindow: (days, isClinics) => `Các ngày nêu ra bắt đầu sớm nhất ${days} ngày trước khi sự thuyên giảm hết. ${whose(isClinics)}`,
  lengthening: (days, isClinics) => `Khi sự thuyên giảm kéo dài, thời gian giữa các buổi tăng nhiều nhất ${days} ngày mỗi lần. ${whose(isClinics)}`,
};
