import type * as english from '../en/course.ts';
import type {Said} from '../said.ts';

/** Words of what a patient may wish for in a course. */
export const wishes: Said<typeof english.wishes> = {
  heading: 'Điều gì thuận tiện cho bạn?',
  lead: 'Tất cả đều không bắt buộc. Dù bạn chọn gì, khoảng cách giữa các buổi vẫn theo phác đồ.',
  days: 'Ngày bạn thích',
  times: 'Giờ bạn thích',
  more: 'Thêm mong muốn',
  sameTime: 'Cùng một giờ mỗi lần đến khám',
  sameResource: 'Cùng một chuyên viên y tế mỗi lần đến khám',
  startFrom: 'Bắt đầu từ ngày này trở đi',
  finishBy: 'Kết thúc chậm nhất ngày',
  tooFarAhead: 'Vui lòng chọn một ngày trong vòng 12 tháng tới.',
  avoid: 'Ngày cần tránh',
  avoidHint: 'Thêm bao nhiêu ngày tùy ý.',
  add: 'Thêm ngày này',
  notADay: 'Vui lòng chọn một ngày từ hôm nay trở đi.',

  set: 'Bạn đã yêu cầu',
  takeBack: 'Bỏ',
  clear: 'Xóa các mong muốn này',
  chip: {
    times: {morning: 'Buổi sáng', afternoon: 'Buổi chiều', evening: 'Buổi tối'},
    sameTime: 'Cùng giờ mỗi lần đến khám',
    sameResource: 'Cùng chuyên viên y tế mỗi lần đến khám',
    earliest: (day) => `Từ ${day}`,
    latest: (day) => `Đến hết ${day}`,
    avoid: (day) => `Trừ ${day}`,
  },
};

/** Words that tell proposed courses apart. */
export const courseComparison: Said<typeof english.courseComparison> = {
  onDays: (days, times) => `${days} ${times}`,
  except: (session, day, time) => `buổi ${session} (${day}, ${time})`,
  exceptions: (sessions) => `Trừ ${sessions}.`,
  also: {soonest: 'Cũng là lịch trình sớm nhất.', regular: 'Cũng là lịch trình có giờ giống nhau nhất.', preferred: 'Cũng là lịch trình có khoảng cách đều nhất.'},
  endsFirst: (days) => `Kết thúc sớm nhất: ${days} ngày trước lịch trình kế tiếp.`,
  endsFirstToo: 'Kết thúc sớm nhất, như một lịch trình khác.',
  endsLater: (days) => `Kết thúc ${days} ngày sau lịch trình kết thúc sớm nhất.`,
  oneTime: (time) => `Luôn lúc ${time}.`,
  severalTimes: (times) => `Vào ${times} giờ khác nhau trong ngày.`,
  oneGap: (days) => `Luôn cách nhau ${days} ngày.`,
  twoGaps: (less, more) => `Cách nhau ${less} hoặc ${more} ngày.`,
  gaps: (least, most) => `Cách nhau ${least} đến ${most} ngày.`,
  liked: (sessions, all) => (sessions === all ? 'Mọi lần đến khám đều vào ngày và giờ bạn thích.' : `${sessions} trên ${all} lần đến khám vào ngày và giờ bạn thích.`),
  clinicians: (count) => (count === 1 ? 'Một chuyên viên y tế từ đầu đến cuối.' : `Với ${count} chuyên viên y tế.`),
};

/** Words of the table in which a course is changed session by session. */
export const courseChanges: Said<typeof english.courseChanges> = {
  heading: 'Giờ hẹn của bạn',
  lead: 'Đổi bất kỳ buổi nào: bạn chỉ thấy những giờ giữ đúng khoảng cách. Đánh dấu những giờ cần cố định.',
  columns: {number: 'Buổi', day: 'Ngày', time: 'Giờ', actions: 'Đổi hoặc cố định'},
  change: 'Đổi',
  ofSession: (session) => `buổi ${session}`,
  keep: 'Cố định giờ này',
  forSession: (session) => `cho buổi ${session}`,
  byYou: 'Bạn đã đổi',
  caption: 'Lịch trình bạn đã chọn',
  own: 'Lịch trình riêng của bạn',
  ownAbout: 'Bạn đã đổi, và vẫn đúng khoảng cách.',

  undo: 'Hoàn tác',
  redo: 'Làm lại',

  alternatives: (session) => `Các giờ khác cho buổi ${session}`,
  now: (day, time) => `Hiện tại: ${day}, ${time}.`,
  count: (times, days) => `Có ${times} giờ khác trong ${days} ngày phù hợp khi các buổi khác giữ nguyên.`,
  none: 'Không có giờ nào khác phù hợp khi các buổi khác giữ nguyên.',
  becomes: (distance, session) => `${distance}, khi đó là buổi ${session}`,
  sameDay: 'cùng ngày',
  earlier: (days) => `sớm hơn ${days} ngày`,
  later: (days) => `muộn hơn ${days} ngày`,
  moreDays: 'Xem thêm ngày',
  leave: (session) => `Giữ nguyên buổi ${session}`,

  otherDays: 'Những ngày mà các buổi khác cũng phải đổi',
  otherDaysLead: 'Những ngày này quá gần các buổi khác của bạn, hoặc quá xa. Với mỗi ngày, chúng tôi đã tìm cách đổi các buổi khác ít nhất.',
  noOtherDays: 'Không có giờ trống vào những ngày khác gần buổi này.',
  wouldMove: (session, day, time) => `Buổi ${session} sẽ chuyển sang ${day}, ${time}.`,
  apply: (sessions) => `Chuyển buổi này và ${sessions} buổi khác`,
  noRepair: 'Không thể chuyển các buổi khác cho vừa với giờ này.',
  noRepairKept: 'Không thể chuyển các buổi khác cho vừa với giờ này khi bạn cố định những giờ đã đánh dấu.',

  breach: {
    sameDay: (session) => `Buổi ${session} ở ngày này.`,
    overlap: (session) => `Buổi ${session} ở cùng giờ này.`,
    tooCloseAfter: (days, session, limit) => `Chỉ ${days} ngày sau buổi ${session}. Phải có ít nhất ${limit} ngày.`,
    tooCloseBefore: (days, session, limit) => `Chỉ ${days} ngày trước buổi ${session}. Phải có ít nhất ${limit} ngày.`,
    tooFarAfter: (days, session, limit) => `${days} ngày sau buổi ${session}. Nhiều nhất là ${limit} ngày.`,
    tooFarBefore: (days, session, limit) => `${days} ngày trước buổi ${session}. Nhiều nhất là ${limit} ngày.`,
    tooFarBetween: (days, one, other, limit) => `Giữa buổi ${one} và buổi ${other} sẽ có ${days} ngày. Nhiều nhất là ${limit} ngày.`,
    tooLong: (days, limit) => `Lịch trình sẽ kéo dài ${days} ngày. Nhiều nhất là ${limit} ngày.`,
    tooShort: (days, limit) => `Lịch trình sẽ chỉ kéo dài ${days} ngày. Phải có ít nhất ${limit} ngày.`,
    perWeek: (sessions, limit) => `Sẽ có ${sessions} buổi trong một tuần. Nhiều nhất là ${limit} buổi.`,
    beforeEarliest: 'Trước ngày đầu mà bạn yêu cầu.',
    afterLatest: 'Sau ngày cuối mà bạn yêu cầu.',
    avoided: 'Bạn đã yêu cầu tránh ngày này.',
    kept: 'Bạn đã cố định một giờ khác cho buổi này.',
    otherResource: 'Không cùng chuyên viên y tế với các buổi khác của bạn.',
  },

  earlierHeading: 'Có giờ sớm hơn vừa trống',
  earlierTime: (session, day, time) => `Buổi ${session} có thể vào ${day}, ${time}.`,
  take: 'Chọn giờ này',

  said: {
    moved: (session, day, time) => `Buổi ${session} nay vào ${day}, lúc ${time}.`,
    renumbered: (before, session, day, time) => `Buổi ${before} nay là buổi ${session}, vào ${day}, lúc ${time}.`,
    alsoMoved: (moves) => `Để khoảng cách vẫn đúng, ${moves}.`,
    alsoMovedOne: (session, day, time) => `buổi ${session} đã chuyển sang ${day}, lúc ${time}`,
    movedBack: (session, day, time) => `Đã hoàn tác: buổi ${session} trở lại ${day}, lúc ${time}.`,
    allMovedBack: (sessions) => `Đã hoàn tác: các buổi ${sessions} trở lại giờ trước đó.`,
    kept: (session, day, time) => `Buổi ${session} nay giữ nguyên ${day}, lúc ${time}, dù các buổi khác đổi thế nào.`,
    freed: (session) => `Buổi ${session} lại có thể đổi.`,
    keptUndone: (session) => `Đã hoàn tác: buổi ${session} lại có thể đổi.`,
    freedUndone: (session, day, time) => `Đã hoàn tác: buổi ${session} giữ nguyên ${day}, lúc ${time}.`,
    wishesUndone: 'Đã hoàn tác: mong muốn của bạn trở lại như trước.',
    wishesRedone: 'Mong muốn của bạn lại được đổi.',
    choiceUndone: 'Đã hoàn tác: bạn trở lại lịch trình đã chọn trước đó.',
    choiceRedone: 'Lịch trình kia lại được chọn.',
    searchedAround: (sessions, count) => (count === 1 ? `Buổi ${sessions} giữ giờ của nó; các buổi khác đã được tìm lại.` : `Các buổi ${sessions} giữ giờ của mình; các buổi khác đã được tìm lại.`),
    ownLost: 'Mong muốn của bạn đã đổi, nên lịch trình được tìm lại, không còn những thay đổi của riêng bạn. “Hoàn tác” đưa chúng trở lại.',
    ownGone: 'Một giờ trong lịch trình của riêng bạn không còn trống, nên lịch trình đã được tìm lại.',
  },
};

/** Words about times that are kept while the form is filled in. */
export const hold: Said<typeof english.hold> = {
  holding: 'Đang giữ giờ của bạn…',
  holdingText: 'Việc này mất một chút thời gian.',
  searching: 'Đang tìm những giờ trống gần nhất…',
  until: (time) => `Được giữ cho bạn đến ${time}, giờ của phòng khám.`,
  ended: 'Giờ của bạn không còn được giữ. Có thể chúng vẫn còn trống, và những gì bạn đã nhập không bị mất.',
  again: 'Giữ lại các giờ này',
  moved: (count) => (count === 1 ? 'Có người vừa đặt một giờ của bạn. Chúng tôi đã tìm giờ trống gần nhất:' : `Có người vừa đặt ${count} giờ của bạn. Chúng tôi đã tìm những giờ trống gần nhất:`),
  movedSession: (number, day, time) => `Buổi ${number}: ${day}, ${time}`,
};
