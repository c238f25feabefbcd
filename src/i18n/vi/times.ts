import type * as english from '../en/times.ts';
import type {Said} from '../said.ts';

/** Words of the booking calendar, up to the choice of times. */
export const calendar: Said<typeof english.calendar> = {
  chooseCourse: (sessions) => `Chọn ${sessions} giờ hẹn của bạn`,
  chooseCourseLead: 'Mỗi lựa chọn dưới đây là một lịch trình trọn đợt, giữ đúng khoảng cách và đang còn trống. Bạn có thể đổi trước khi đặt.',
  chooseTime: 'Chọn một giờ hẹn',
  chooseConsultationLead: 'Lần trao đổi đầu tiên với chuyên viên y tế. Không đặt gì khác.',
  clinicTime: 'Mọi giờ đều tại phòng khám, theo giờ địa phương ở đó.',

  courses: 'Các lịch trình phù hợp',
  objective: {soonest: 'Sớm nhất', regular: 'Cùng giờ trong ngày', preferred: 'Khoảng cách đều'},
  closestToWishes: 'Gần với mong muốn của bạn nhất',
  span: (from, to) => `${from} đến ${to}`,
  atTime: (time) => `lúc ${time}`,
  betweenTimes: (from, to) => `trong khoảng ${from} đến ${to}`,
  sessionLine: (day, time) => `${day}, ${time}`,
  lineLabel: (sessions, from, to) => `${sessions} buổi từ ${from} đến ${to}`,
  week: (number) => `Tuần ${number}`,
  withResource: (name) => `với ${name}`,

  dayParts: {morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối'},
  found: (courses, span) => `Có ${courses} lịch trình phù hợp.${courses === 1 ? '' : ' Lịch trình đầu tiên:'} ${span}.`,
  noneUpTo: (day) => `Không có lịch trình nào phù hợp cho đến ${day}.`,

  onTheCalendar: 'Trên lịch',
  onTheCalendarLead: 'Các số là các buổi của lịch trình bạn đã chọn. Chọn một ngày khác để bắt đầu từ ngày đó trở đi.',
  grid: {
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    today: 'hôm nay',
    freeTimes: (count) => (count === 0 ? 'không có giờ trống' : `${count} giờ trống`),
    notLoaded: 'chưa rõ',
    session: (number) => `buổi ${number}`,
  },
  past: 'đã qua',
  noFreeTime: 'không có giờ trống',
  cannotStart: 'lịch trình không thể bắt đầu ở đây',
  outsideWindow: 'ngoài các ngày trong kế hoạch của bạn',

  timesOn: (day) => `Giờ trống vào ${day}`,
  noTimesYet: 'Hiện chưa có giờ trống',
  noTimesYetText: 'Không có giờ trống nào trong những tháng bạn đã xem. Vui lòng xem tháng sau, hoặc gọi cho chúng tôi.',
  countOn: (count, day) => `${count} giờ trống vào ${day}`,
  noTimesOn: (day) => `Không có giờ trống nào vào ${day}. Vui lòng chọn ngày khác.`,

  continueWithTimes: (sessions) => `Tiếp tục với ${sessions} giờ này`,
  continueWithTime: 'Tiếp tục với giờ này',
  laterDates: 'Xem các ngày sau đó',

  loading: 'Đang tìm giờ trống…',
  loadingSlowly: 'Vẫn đang tìm giờ trống. Hệ thống đặt hẹn của phòng khám chậm hơn bình thường; bạn có thể chờ, hoặc gọi cho chúng tôi.',
  loadFailed: 'Không tải được giờ trống',
  failure: {
    offline: 'Có vẻ không có kết nối mạng. Câu trả lời của bạn vẫn còn ở đây.',
    timeout: 'Hệ thống đặt hẹn của phòng khám trả lời quá lâu.',
    refused: 'Hệ thống đặt hẹn của phòng khám không trả lời như mong đợi.',
    'not-found': 'Không tìm thấy hệ thống đặt hẹn của phòng khám.',
    busy: 'Hệ thống đặt hẹn của phòng khám hiện đang quá tải. Vui lòng chờ một chút.',
    invalid: 'Hệ thống đặt hẹn của phòng khám gửi nội dung mà trang này không đọc được.',
  },
  tryAgain: 'Thử lại',

  noCourse: 'Hiện không có lịch trình nào phù hợp',
  reason: {
    'no-slots': 'Không có giờ trống trong những tuần này.',
    'too-few-days': 'Số ngày trống ít hơn số buổi trong những tuần này.',
    'gap-too-long': 'Các ngày trống quá xa nhau: phác đồ yêu cầu khoảng cách ngắn hơn giữa các buổi.',
    'gap-too-short': 'Các ngày trống quá gần nhau: phác đồ yêu cầu khoảng cách dài hơn giữa các buổi.',
    window: 'Các buổi sẽ không nằm gọn trong số tuần mà phác đồ dành cho chúng.',
    'per-week': 'Sẽ có quá nhiều buổi trong một tuần.',
    'same-resource': 'Không có riêng một chuyên viên y tế nào đủ giờ trống.',
    pinned: 'Những giờ bạn đã cố định không còn chừa chỗ cho các giờ khác.',
    combination: 'Không có nhóm giờ trống nào giữ đúng khoảng cách.',
  },
  wishesTogether: 'Các mong muốn của bạn gộp lại không còn đủ chỗ.',
  wishReason: {
    earliest: 'Từ ngày đầu bạn chọn thì còn quá ít thời gian.',
    latest: 'Đến ngày cuối bạn chọn thì còn quá ít thời gian.',
    avoid: 'Trừ những ngày bạn muốn tránh thì còn quá ít ngày.',
    sameResource: 'Không có riêng một chuyên viên y tế nào đủ giờ trống.',
    pinned: 'Những giờ bạn đã cố định không còn chừa chỗ cho các giờ khác.',
  },
  wouldHelp: 'Điều này sẽ giúp',
  askClinic: 'Một câu hỏi cho phòng khám',
  askClinicLead: 'Những điều này vượt quá khoảng cách đã công bố. Chỉ phòng khám mới quyết định được, nên không có gì được đặt ở đây.',
  nothingHelps: 'Không có thay đổi nhỏ nào giúp được. Vui lòng gọi cho chúng tôi: chúng tôi có thể có những giờ không có trên mạng.',
  change: {
    earliest: (day) => `Bắt đầu từ ${day}`,
    latest: (day) => `Kết thúc chậm nhất vào ${day}`,
    avoid: 'Dùng một ngày bạn muốn tránh',
    sameResource: 'Gặp nhiều hơn một chuyên viên y tế',
    pinned: 'Cho đổi một giờ bạn đã cố định',
  },
  changeTogether: (wishes) => `Bỏ ${wishes}`,
  wishName: {earliest: 'ngày đầu của bạn', latest: 'ngày cuối của bạn', avoid: 'các ngày cần tránh', sameResource: 'mong muốn cùng một chuyên viên y tế', pinned: 'những giờ bạn đã cố định'},
  askLimits: (limits) => `Quý phòng khám có thể cho phép ${limits} không?`,
  limit: {
    maxGapDays: (count) => `khoảng cách ${count} ngày`,
    minGapDays: (count) => (count === 1 ? 'các buổi vào những ngày liền nhau' : `khoảng cách chỉ ${count} ngày`),
    windowDays: (count) => `lịch trình kéo dài ${count} ngày`,
    minWindowDays: (count) => `lịch trình kết thúc sau ${count} ngày`,
    maxPerWeek: (sessions) => `${sessions} buổi trong một tuần`,
  },

  oneAtATime: 'Không thể đặt các buổi này cùng lúc trên mạng',
  oneAtATimeText: 'Hệ thống đặt hẹn của phòng khám này nhận từng cuộc hẹn một. Vui lòng gọi điện để đặt cả đợt.',
  tooMany: (sessions) => `Hệ thống đặt hẹn của phòng khám này nhận nhiều nhất ${sessions} buổi một lúc. Vui lòng gọi điện để đặt cả đợt.`,
};

/** Words of the list of free times, with whom and where they are. */
export const slots: Said<typeof english.slots> = {
  /** How many times one part of the day has, beside its name. */
  count: (times) => `${times} giờ`,
  withPerson: (name) => `với ${name}`,
  atPlace: (name) => `tại ${name}`,
  withPersonAtPlace: (person, place) => `với ${person}, ${place}`,
  withOneOf: (people) => `${people} chuyên viên y tế còn trống`,
  withOneOfAtPlace: (people, place) => `${place}, ${people} chuyên viên y tế còn trống`,
  person: 'Với ai',
  anyPerson: 'Bất kỳ ai còn trống',
  place: 'Ở đâu',
  anyPlace: 'Bất kỳ địa điểm nào của chúng tôi',
  noneWithFilter: (day) => `Không có giờ trống như vậy vào ${day}. Vui lòng chọn ngày khác, hoặc bỏ lựa chọn ở trên.`,
};

/** Words of the month grid about what a day is good for. */
export const days: Said<typeof english.days> = {
  hint: 'Ngày có dấu chấm là ngày có giờ trống. Chọn một ngày để xem.',
  courseHint: 'Lịch trình có thể bắt đầu vào ngày có dấu chấm.',
  noSecond: (min, max) => `lịch trình không thể bắt đầu ở đây: không có giờ trống ${daysLater(min, max)}`,
  noRoomForCourse: 'lịch trình không thể bắt đầu ở đây: các buổi sau sẽ không vừa',
};

function daysLater(min: number, max: number): string {
  if (min < max) return `${min} đến ${max} ngày sau đó`;
  return max === 1 ? 'vào ngày hôm sau' : `${max} ngày sau đó`;
}

/** Words about clocks in other zones. The clinic's time is always the large one. */
export const zones: Said<typeof english.zones> = {
  ownTime: (time) => `giờ của bạn ${time}`,
  ownTimeOn: (weekday, time) => `giờ của bạn ${weekday} ${time}`,
  elsewhere: 'Mọi giờ đều tại phòng khám, theo giờ địa phương ở đó. Thiết bị của bạn ở một múi giờ khác: giờ trên thiết bị vào lúc đó nằm dưới mỗi giờ hẹn.',
  differs: 'Thiết bị của bạn và phòng khám cho hai giờ khác nhau ở nơi đó. Hãy theo các giờ trên trang này: đó là giờ của chính phòng khám.',
  /** For the page's own log. */
  differsNote: 'không khớp với độ lệch múi giờ của các giờ hẹn, theo dữ liệu múi giờ của thiết bị này. Các giờ được hiển thị như đã ghi.',
};
