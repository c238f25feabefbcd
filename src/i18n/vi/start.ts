import type {CalendarWords} from '../calendar-words.ts';
import type {CrisisPart} from '../crisis-part.ts';
import type * as english from '../en/start.ts';
import type {Said} from '../said.ts';

/** Words that all three elements use. */
export const shared: Said<typeof english.shared> = {
  locale: 'vi',
  direction: 'ltr',
  back: 'Quay lại',
  continue: 'Tiếp tục',
  clear: 'Xóa câu trả lời của tôi',
  optional: 'không bắt buộc',
  firstQuestion: 'Câu hỏi 1',
  comma: ', ',
  semicolon: '; ',
  chooseOne: 'Vui lòng chọn một câu trả lời.',
  callUs: (phone) => `Gọi cho chúng tôi: ${phone}`,
  theClinic: 'phòng khám',
  setUpProblem: 'Phần này của trang chưa được thiết lập đúng',
  setUpProblemForVisitors: 'Vui lòng liên hệ trực tiếp với phòng khám.',
  attribute: (name, message) => `${name} ${message}.`,
};

/** Words for a part of the page that is loaded when it is opened. */
export const onDemand: Said<typeof english.onDemand> = {
  loading: 'Xin chờ một chút…',
  failed: 'Không tải được phần này. Phần còn lại của trang vẫn đầy đủ.',
  nextFailed: 'Không tải được bước tiếp theo. Không có gì bị mất. Nếu thử lại vẫn không được, hãy tải lại trang và bắt đầu lại.',
  tryAgain: 'Thử lại',
};

const talkFirst = 'Có những điều trong danh sách cần được trao đổi với chuyên viên y tế trước khi lên kế hoạch cho bất kỳ buổi nào. Điều này không có nghĩa là bạn không thể được điều trị.';

/** Words of the two safety questions and of the crisis panel. The clinic's medical lead owns the list of conditions, and can put another in its place. */
export const safety: Said<typeof english.safety> = {
  crisisQuestion: 'Ngay lúc này, bạn có đang gặp nguy hiểm, hoặc đang nghĩ đến việc kết thúc cuộc đời mình không?',
  crisisQuestionLead: 'Chúng tôi hỏi mọi người câu này trước tiên. Câu trả lời của bạn cho những câu hỏi này không rời khỏi trang này.',
  notInCrisis: 'Không',
  inCrisis: 'Có',

  crisisHeading: 'Xin hãy nói chuyện với ai đó ngay bây giờ',
  crisisLead: 'Bạn không phải trải qua điều này một mình. Luôn có người lắng nghe bạn, cả ngày lẫn đêm.',
  notMonitored: 'Không ai theo dõi trang này, nên không ai ở đây thấy được câu trả lời của bạn. Câu trả lời đó không được gửi đi và không được lưu lại.',
  startOver: 'Hiện tôi không gặp nguy hiểm. Bắt đầu lại',

  flagsQuestion: 'Có điều nào dưới đây đúng với bạn không?',
  flagsLead: 'Một câu trả lời cho cả danh sách. Chúng tôi không hỏi đó là điều nào.',
  flags: [
    'Phình động mạch hoặc mạch máu bất thường',
    'Từng bị chảy máu não',
    'Dị ứng với ketamine hoặc esketamine',
    'Huyết áp cao chưa được kiểm soát',
    'Nhồi máu cơ tim gần đây, đau ngực hoặc suy tim',
    'Áp lực trong sọ tăng cao',
    'Loạn thần hoặc hưng cảm, hiện nay hoặc trước đây',
    'Đang mang thai, có thể mang thai, hoặc đang cho con bú',
    'Có vấn đề với chất gây nghiện hoặc rượu bia',
    'Bệnh gan nặng',
    'Có vấn đề về bàng quang',
    'Dưới 18 tuổi',
    'Các loại thuốc gọi là MAOI, thuốc kích thích hoặc thuốc an thần',
  ],
  noFlags: 'Không có điều nào',
  someFlags: 'Có một hoặc nhiều điều, hoặc tôi không chắc',
  flagsChoices: 'Câu trả lời của bạn',

  flaggedHeading: 'Xin hãy trao đổi với chúng tôi trước',
  flaggedText: `${talkFirst} Hãy gọi cho chúng tôi hoặc đặt một buổi tư vấn.`,
  flaggedTextWithoutBooking: `${talkFirst} Vui lòng liên hệ với phòng khám.`,
};

/** How to reach someone, as a sentence. A number that takes calls and text messages is said once; `name` is who answers. */
const reach = (phone: string, message?: string, name?: string, chat?: string): string => {
  const text = message === undefined ? `Hãy gọi ${phone}` : message === phone ? `Hãy gọi hoặc nhắn tin đến ${phone}` : `Hãy gọi ${phone} hoặc nhắn tin đến ${message}`;
  return `${text}${chat === undefined ? '' : ` hoặc trò chuyện trực tuyến tại ${chat}`}${name === undefined ? '' : ` (${name})`}.`;
};

/** Words of the line below every screen and of the panel that replaces all of them. Numbers are those of the clinic's country, or its own. */
export const crisis: Said<typeof english.crisis> = {
  line: (phone, emergency, message, name): readonly CrisisPart[] => [
    'Bạn đang gặp khủng hoảng? ',
    message === phone ? {text: 'Gọi', name: `Gọi ${phone}`, to: 'phone'} : {text: `Gọi ${phone}`, to: 'phone'},
    ...(message === undefined ? [] : [' hoặc ', {text: `nhắn tin đến ${message}`, to: 'message' as const}]),
    `${name === undefined ? '' : ` (${name})`} bất cứ lúc nào. Nếu gặp nguy hiểm, `,
    {text: `gọi ${emergency}`, to: 'emergency'},
    '.',
  ],
  lineWith: (phone): readonly CrisisPart[] => ['Bạn đang gặp khủng hoảng? ', {text: `Gọi ${phone}`, to: 'phone'}, ' bất cứ lúc nào.'],
  /** Follows the clinic's own text. */
  callAfterText: (phone): readonly CrisisPart[] => [' ', {text: `Gọi ${phone}`, to: 'phone'}, '.'],
  /** Where the country is not one that we know. */
  lineAnywhere: 'Bạn đang gặp khủng hoảng? Hãy gọi số khẩn cấp của nước bạn.',

  /** As SAMHSA words it, with the emergency number. */
  text: (phone, emergency, message, name, chat) =>
    `Nếu bạn hoặc người bạn biết đang gặp khó khăn hoặc khủng hoảng, luôn có người sẵn sàng giúp đỡ. ${reach(phone, message, name, chat)} Nếu đang gặp nguy hiểm ngay lúc này, hãy gọi ${emergency}.`,
  textWith: (phone) => `Nếu bạn đang gặp khó khăn hoặc khủng hoảng, luôn có người sẵn sàng giúp đỡ. Hãy gọi ${phone}. Nếu bạn đang gặp nguy hiểm ngay lúc này, hãy gọi số khẩn cấp nơi bạn ở.`,
  textAnywhere: 'Nếu bạn đang gặp khó khăn hoặc khủng hoảng, luôn có người sẵn sàng giúp đỡ. Nếu bạn đang gặp nguy hiểm ngay lúc này, hãy gọi số khẩn cấp của nước bạn.',
  call: (phone) => `Gọi ${phone}`,
  message: (phone) => `Nhắn tin đến ${phone}`,
  chat: (name) => `Trò chuyện tại ${name}`,
};

/** Words between the calculator and the calendar. */
export const scheduler: Said<typeof english.scheduler> = {
  backToPlan: 'Quay lại kế hoạch của bạn',
};

/** Words of the calendar before times are looked for. */
export const entry: Said<typeof english.entry> = {
  waitingForPlan: 'Giờ hẹn sẽ hiện ở đây khi bạn có kế hoạch.',
  waitingForPlanText: 'Hãy trả lời các câu hỏi trên trang này trước. Câu trả lời của bạn không rời khỏi trang này.',
  planFromMissing: (id) => `phải là id của một regimen-calculator trên trang này, nhưng không có phần tử nào có id "${id}"`,
  chooseConsultation: 'Đặt một buổi tư vấn',
  consultationByPhone: 'Phòng khám này sắp xếp buổi tư vấn trực tiếp với bạn. Vui lòng liên hệ với chúng tôi.',
  consultationOnly: 'Chỉ đặt một buổi tư vấn',
};

/** Dates as people in Vietnam say them. */
export const calendarWords: CalendarWords = {
  weekStart: 'mon',
  weekdays: {
    mon: {long: 'Thứ Hai', short: 'Th\u00a02', plural: 'Thứ Hai'},
    tue: {long: 'Thứ Ba', short: 'Th\u00a03', plural: 'Thứ Ba'},
    wed: {long: 'Thứ Tư', short: 'Th\u00a04', plural: 'Thứ Tư'},
    thu: {long: 'Thứ Năm', short: 'Th\u00a05', plural: 'Thứ Năm'},
    fri: {long: 'Thứ Sáu', short: 'Th\u00a06', plural: 'Thứ Sáu'},
    sat: {long: 'Thứ Bảy', short: 'Th\u00a07', plural: 'Thứ Bảy'},
    sun: {long: 'Chủ Nhật', short: 'CN', plural: 'Chủ Nhật'},
  },
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({long: `tháng\u00a0${month}`, short: `thg\u00a0${month}`})),
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}\u00a0${month}, ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}, ${day}\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `${weekday}, ${day}\u00a0${month}`,
  monthDay: ({day, month}) => `${day}\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${day}\u00a0${month}, ${year}`,
  month: (name, year) => `${name.replace(/^t/, 'T')} năm ${year}`,
  clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`),
};
