import type * as english from '../en/clinician.ts';
import type {Said} from '../said.ts';

const number = (value: number): string => value.toLocaleString('vi');
const amounts = (min: number, max: number): string => (min === max ? number(min) : `${number(min)} đến ${number(max)}`);
const listed = (options: readonly number[]): string => options.map(number).join(' hoặc ');

/** Words of the clinician view. It is for staff, so it may name doses; nothing of it is ever shown to patients. */
export const clinician: Said<typeof english.clinician> = {
  heading: 'Liều theo phác đồ',
  banner: 'Dành cho chuyên viên y tế. Phần này cho thấy liều: đừng đặt nó trên trang nào mà bệnh nhân mở được.',
  lead: 'Những gì các nguồn nêu, không phải lời khuyên cho một bệnh nhân. Cân nặng bạn nhập chỉ nằm trong phần này của trang.',

  weight: 'Cân nặng',
  weightHint: (from, to) => `Từ ${from} đến ${to}. Các liều dưới đây tính theo đó.`,
  unit: 'Đơn vị',
  units: {kg: 'kg', lb: 'lb'},
  kilograms: (kilograms) => `${number(kilograms)} kg`,
  pounds: (pounds) => `${number(pounds)} lb`,
  inKilograms: (kilograms) => `Tức là ${number(kilograms)} kg.`,
  inPounds: (pounds) => `Tức là ${number(pounds)} lb.`,
  problem: (from, to) => `Vui lòng viết cân nặng từ ${from} đến ${to}, chẳng hạn 70 hoặc 70,5.`,

  routes: {
    iv: 'Truyền vào tĩnh mạch',
    im: 'Tiêm vào bắp thịt',
    sc: 'Tiêm dưới da',
    sl: 'Viên ngậm dưới lưỡi',
    esketamine: 'Thuốc xịt mũi esketamine',
  },
  stated: 'Liều như nguồn nêu',
  perKilogram: (min, max) => `${amounts(min, max)} mg/kg`,
  milligrams: (min, max) => `${amounts(min, max)} mg`,
  options: (options, unit) => `${listed(options)} ${unit}`,
  forWeight: (weight) => `Cho ${weight}`,
  firstSession: 'Buổi đầu',
  firstAmount: (amount, unit) => `${number(amount)} ${unit}`,
  over: 'Dùng trong',
  minutes: (min, max) => `${amounts(min, max)} phút`,
  basis: 'Cân nặng dùng để tính',
  bases: {
    actual: 'Cân nặng thực.',
    'ideal-if-bmi-30': 'Cân nặng thực; cân nặng lý tưởng khi BMI từ 30 trở lên. Hãy nhập số phù hợp.',
  },
  cap: 'Nhiều nhất',
  capAmount: (milligrams) => `${number(milligrams)} mg, dù cân nặng bao nhiêu. Các liều ở đây giữ đúng mức này.`,
  watched: 'Được theo dõi ít nhất',
  watchedMinutes: (minutes) => `${minutes} phút`,
  series: 'Đợt đầu',
  seriesText: (sessions, weeks) => (weeks === undefined ? `${sessions}.` : `${sessions} trong ${weeks}.`),
  sessions: (min, max) => `${amounts(min, max)} buổi`,
  weeks: (min, max) => `${amounts(min, max)} tuần`,
  notStated: 'Không nêu',
  silent: {
    dose: 'liều',
    over: 'dùng trong bao nhiêu phút',
    basis: 'dùng cân nặng nào',
    cap: 'liều cao nhất tính bằng mg',
    series: 'bao nhiêu buổi',
  },
  notStatedText: (parts) => `Nguồn này không nêu ${parts.join('; ')}.`,
  source: 'Nguồn',
  grade: (grade, meaning) => `Loại ${grade}. ${meaning}`,
  ownSetting: 'Thiết lập riêng của phòng khám này.',
  label: 'Từ các bản sao thứ cấp của nhãn thuốc Hoa Kỳ. Hãy đọc mục 2 của nhãn hiện hành trước khi dùng.',

  table: 'Theo cân nặng',
  tableCaption: 'Liều cho một buổi theo cân nặng, như nguồn nêu',
  columns: {weight: 'Cân nặng', dose: 'Liều'},
  bothUnits: (kilograms, pounds) => `${number(kilograms)} kg (${number(pounds)} lb)`,
};
