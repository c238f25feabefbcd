import type * as english from '../en/questions.ts';
import type {Said} from '../said.ts';
import {calendarWords, shared} from './start.ts';

const {weekdays} = calendarWords;

/** Words of the calculator's questions. The keys are the names and codes of the questions. */
export const calculator: Said<typeof english.calculator> = {
  questionOf: (question, questions) => `Câu hỏi ${question} trên ${questions}`,
  loading: 'Xin chờ một chút, chúng tôi đang lấy phác đồ của phòng khám này…',
  loadFailed: 'Không tải được phác đồ của phòng khám này',
  loadFailedText: 'Vui lòng thử lại, hoặc liên hệ trực tiếp với phòng khám.',
  tryAgain: 'Thử lại',
  skip: 'Bỏ qua',
  showPlan: 'Xem kế hoạch của tôi',

  questions: {
    visit: {
      legend: 'Đây có phải lần đầu của bạn không?',
      choices: {
        new: {label: 'Đúng, tôi chưa từng có buổi nào như vậy'},
        returning: {label: 'Không, tôi đã xong đợt đầu', hint: 'Chúng tôi xem khi nào có thể có buổi tiếp theo.'},
      },
    },
    topic: {
      legend: 'Bạn muốn được giúp về điều gì?',
      hint: 'Câu trả lời quyết định chúng tôi nêu những nghiên cứu nào. Đây không phải là chẩn đoán.',
      choices: {
        anxiety: {label: 'Lo âu'},
        depression: {label: 'Trầm cảm'},
        ptsd: {label: 'PTSD (rối loạn căng thẳng sau sang chấn)'},
        unsure: {label: 'Tôi không chắc'},
      },
    },
    route: {
      legend: 'Bạn nghĩ đến hình thức điều trị nào?',
      hint: 'Phòng khám này có nhiều hình thức. Chuyên viên y tế cùng bạn quyết định hình thức nào phù hợp.',
      choices: {
        iv: {label: 'Truyền tĩnh mạch', hint: 'Thuốc được truyền qua tĩnh mạch'},
        im: {label: 'Tiêm', hint: 'Vào bắp thịt'},
        sc: {label: 'Tiêm dưới da'},
        esketamine: {label: 'Thuốc xịt mũi (esketamine)'},
        sl: {label: 'Viên ngậm tại nhà', hint: 'Chúng tôi nêu những gì đã biết. Không thể đặt hình thức này ở đây.'},
        unsure: {label: 'Tôi không chắc'},
      },
    },
    severity: {
      legend: 'Tình trạng của bạn nặng đến mức nào?',
      hint: 'Câu trả lời có thể dời một đầu của khoảng số buổi. Nó không bao giờ làm tăng số buổi được đặt.',
      choices: {
        'mild-or-secondary': {label: 'Nhẹ, hoặc liên quan đến một bệnh khác'},
        moderate: {label: 'Vừa'},
        'severe-or-panic': {label: 'Nặng, hoặc hay có cơn hoảng sợ'},
      },
    },
    also: {
      legend: 'Bạn có thêm tình trạng nào dưới đây không?',
      hint: 'Chọn tất cả những gì đúng với bạn. Chúng có thể nới rộng khoảng số buổi. Chúng không bao giờ làm tăng số buổi được đặt.',
      choices: {
        ptsd: {label: 'PTSD (rối loạn căng thẳng sau sang chấn)'},
        depression: {label: 'Trầm cảm'},
        'chronic-pain': {label: 'Đau mạn tính'},
        none: {label: 'Không có'},
      },
    },
    metabolism: {
      legend: 'Có chuyên viên y tế nào nói rằng cơ thể bạn xử lý thuốc nhanh không?',
      hint: 'Câu trả lời không bao giờ làm tăng số buổi được đặt.',
      choices: {yes: {label: 'Có'}, no: {label: 'Không, hoặc tôi không biết'}},
    },
    years: {
      legend: 'Bạn bị như vậy bao lâu rồi?',
      hint: 'Câu này không đổi con số nào: một nguồn nói rằng điều này có ảnh hưởng, nhưng không nói ảnh hưởng ra sao.',
      choices: {'under-1': {label: 'Dưới một năm'}, '1-to-5': {label: '1 đến 5 năm'}, 'over-5': {label: 'Trên 5 năm'}},
    },
    relief: {
      legend: 'Sau buổi gần nhất, bạn thấy thuyên giảm ra sao?',
      choices: {
        returned: {label: 'Buổi đó có giúp, rồi triệu chứng trở lại'},
        'still-well': {label: 'Tôi vẫn thấy khỏe'},
        'no-relief': {label: 'Buổi đó không giúp gì'},
        unsure: {label: 'Tôi không chắc'},
      },
    },
    reliefDays: {legend: 'Sự thuyên giảm kéo dài bao lâu?', field: 'Số ngày cho đến khi triệu chứng trở lại', hint: 'Con số ước chừng là được. Ba tuần là 21 ngày.'},
    interval: {legend: 'Hiện nay các buổi của bạn cách nhau bao lâu?', field: 'Số ngày từ buổi này đến buổi sau', hint: 'Ví dụ 28 cho bốn tuần một lần.'},
    lastSession: {legend: 'Buổi gần nhất của bạn là khi nào?', field: 'Ngày của buổi gần nhất', hint: 'Khi có ngày, chúng tôi có thể cho xem các ngày trên lịch.'},
    pace: {
      legend: 'Nhịp nào thuận tiện cho bạn?',
      choices: {
        '1-a-week': {label: 'Một lần mỗi tuần'},
        '2-a-week': {label: 'Hai lần mỗi tuần', hint: 'Chẳng hạn Thứ Hai và Thứ Năm'},
        '3-a-week': {label: 'Cách ngày', hint: 'Chẳng hạn Thứ Hai, Thứ Tư và Thứ Sáu'},
        '4-a-week': {label: 'Bốn lần mỗi tuần'},
        '5-a-week': {label: 'Năm lần mỗi tuần'},
        '6-a-week': {label: 'Sáu lần mỗi tuần'},
        '7-a-week': {label: 'Mỗi ngày'},
      },
    },
    start: {legend: 'Khi nào bạn có thể bắt đầu?', field: 'Ngày đầu tiên thuận tiện cho bạn', hint: 'Khi có ngày, chúng tôi có thể đưa ra ngày cụ thể. Chưa có gì được đặt.'},
    days: {
      legend: 'Những ngày nào trong tuần thuận tiện cho bạn?',
      hint: 'Chọn bao nhiêu ngày tùy ý. Nếu không chọn, tất cả các ngày của phòng khám đều được dùng.',
      choices: {
        mon: {label: weekdays.mon.long},
        tue: {label: weekdays.tue.long},
        wed: {label: weekdays.wed.long},
        thu: {label: weekdays.thu.long},
        fri: {label: weekdays.fri.long},
        sat: {label: weekdays.sat.long},
        sun: {label: weekdays.sun.long},
      },
    },
  },

  problems: {
    missing: shared.chooseOne,
    'not-days': 'Vui lòng viết một số ngày nguyên, từ 1 đến 365. Nếu bạn không biết, hãy quay lại và chọn “Tôi không chắc”.',
    'not-interval': 'Vui lòng viết một số ngày nguyên, từ 1 đến 365, hoặc bỏ qua câu hỏi này.',
    past: 'Vui lòng chọn hôm nay hoặc một ngày sau đó.',
    'too-late': 'Vui lòng chọn một ngày trong vòng 12 tháng tới.',
    future: 'Vui lòng chọn hôm nay hoặc một ngày trước đó.',
  },
};
