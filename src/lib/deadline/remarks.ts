// The sentences in which a reading is explained.
import type { Remark } from './schedule.ts';

function remark(code: string, vi: string, en: string): Remark {
  return { code, vi, en };
}

export const REMARKS = {
  yearAssumed: (year: number) =>
    remark(
      'year_assumed',
      `Không ghi năm: lấy năm ${year} của kế hoạch.`,
      `No year is written: the plan's year ${year} is taken.`,
    ),
  exclusive: (day: string) =>
    remark(
      'exclusive',
      `“Trước ngày” không tính chính ngày đó; ngày an toàn cuối cùng là ${day}.`,
      `"Before" excludes the day; the last safe day is ${day}.`,
    ),
  untilHour: (hour: string) =>
    remark('until_hour', `Trong ngày ghi trên, trước ${hour}.`, `On the day written, before ${hour}.`),
  contradictoryBound: () =>
    remark(
      'contradictory_bound',
      '“Chậm nhất” và “trước” đi cùng nhau; lấy cách hiểu sớm hơn, cần hỏi lại.',
      '"At the latest" and "before" stand together; the earlier reading is taken, please ask.',
    ),
  contradictoryLimits: (days: string) =>
    remark(
      'contradictory_limits',
      `Hai mốc không khớp nhau cho cùng một việc (${days}); cần hỏi lại.`,
      `Two limits for the same work do not agree (${days}); please ask.`,
    ),
  impossible: (text: string) =>
    remark(
      'impossible',
      `Không có ngày, tháng, quý này: ${text}. Cần xem lại văn bản.`,
      `There is no such day, month or quarter: ${text}. Please check the document.`,
    ),
  implied: (day: string) =>
    remark(
      'implied_due',
      `Ngày cuối (${day}) do suy ra từ khoảng thời gian, văn bản không ghi ngày.`,
      `The end (${day}) follows from the span; no day is written.`,
    ),
  outside: (period: string) =>
    remark(
      'outside_period',
      `Nằm ngoài kỳ của kế hoạch (${period}); giữ nguyên như văn bản, có thể chép từ kế hoạch trước.`,
      `Outside the plan's period (${period}); kept as written, perhaps copied from an earlier plan.`,
    ),
  leaves: (period: string) =>
    remark(
      'leaves_period',
      `Có phần vượt ra ngoài kỳ của kế hoạch (${period}).`,
      `Partly outside the plan's period (${period}).`,
    ),
  past: (issued: string) =>
    remark('before_issue', `Đã qua trước ngày ban hành (${issued}).`, `Already past on the day of issue (${issued}).`),
  dayOff: (days: string) =>
    remark(
      'day_off',
      `Rơi vào ngày nghỉ: ${days}. Giữ nguyên ngày ghi trong văn bản.`,
      `Falls on a day off: ${days}. The day written is kept.`,
    ),
  approximate: () =>
    remark(
      'approximate',
      'Lời văn ước chừng: mốc là ngày cuối của khoảng có thể, cần hỏi lại.',
      'Approximate wording: the outer bound is given, please ask.',
    ),
  repaired: () =>
    remark(
      'repaired',
      'Chữ hoặc số bị nhận dạng sai đã được đọc lại; cần đối chiếu bản gốc.',
      'A misread word or figure has been repaired; compare with the original.',
    ),
  doubtfulNumeral: () =>
    remark(
      'doubtful_numeral',
      'Chữ số La Mã không rõ (II hay III); cần đối chiếu bản gốc.',
      'The Roman numeral is doubtful (II or III); compare with the original.',
    ),
  twoDigitYear: () =>
    remark('two_digit_year', 'Năm ghi hai chữ số, hiểu là 20xx.', 'The year has two figures and is read as 20xx.'),
  dayMonthOrRange: () =>
    remark(
      'day_month_or_range',
      'Có thể là ngày/tháng, cũng có thể là từ ngày đến ngày.',
      'May be day and month, may be a range of days.',
    ),
  monthMissing: () => remark('month_missing', 'Chỉ ghi ngày, không ghi tháng.', 'A day is written without its month.'),
  cycleDayMissing: () =>
    remark(
      'cycle_day_missing',
      'Báo cáo tháng không có ngày riêng: tháng cuối quý không áp dụng được cho các tháng khác.',
      'The monthly report has no day of its own: the last month of a quarter does not fit the other months.',
    ),
  noSuchDay: (months: string) =>
    remark('no_such_day', `Không có ngày này trong: ${months}.`, `There is no such day in: ${months}.`),
  noOccurrence: () =>
    remark('no_occurrence', 'Không có lần nào rơi vào kỳ của kế hoạch.', "No occurrence falls into the plan's period."),
  alternatives: () =>
    remark(
      'alternatives',
      'Ghi “hoặc”: lấy mốc muộn nhất, cần hỏi lại.',
      'Alternatives are written: the latest is taken, please ask.',
    ),
  everyYear: () =>
    remark(
      'every_year',
      'Không ghi năm trong kế hoạch nhiều năm: hiểu là hằng năm.',
      'No year in a plan of several years: read as every year.',
    ),
  documentDate: () =>
    remark(
      'document_date',
      'Ngày của văn bản được dẫn chiếu không phải là thời hạn.',
      'The date of a cited document is not a deadline.',
    ),
  dependsOnOther: () =>
    remark(
      'no_own_date',
      'Không có thời hạn riêng; không tự điền ngày.',
      'It has no due date of its own; none is filled in.',
    ),
  anchorUnknown: () =>
    remark('anchor_unknown', 'Tính từ một sự kiện chưa biết ngày.', 'Counted from an event whose day is not known.'),
  anchorComputed: (day: string) =>
    remark('anchor_computed', `Ngày ${day} do tính ra, văn bản không ghi.`, `${day} is computed, not written.`),
  offsetDoubtful: () =>
    remark(
      'offset_doubtful',
      'Có thể hiểu hai cách (trong vòng, hay không sớm hơn); cần hỏi lại.',
      'It can be read in two ways (within, or not before); please ask.',
    ),
  outerBound: (day: string) =>
    remark('outer_bound', `Giới hạn ngoài ${day}, không phải thời hạn.`, `Outer bound ${day}, not a deadline.`),
  inherits: () =>
    remark('inherits', '“Như trên”: theo thời gian của dòng trên.', '"As above": the time of the row above.'),
  empty: () => remark('empty', 'Không ghi thời gian.', 'No time is written.'),
  blank: () => remark('blank', 'Chỗ trống chưa điền thời gian.', 'The time has been left blank.'),
  notUnderstood: () =>
    remark('not_understood', 'Không đọc được thời gian trong lời văn này.', 'No time could be read in this wording.'),
  leftover: () =>
    remark(
      'leftover',
      'Còn chữ số đi kèm chưa hiểu được; cần đối chiếu bản gốc.',
      'A figure beside it was not understood; compare with the original.',
    ),
  status: () => remark('status', 'Đây là tình trạng, không phải thời gian.', 'This is a status, not a time.'),
  everyCycle: () =>
    remark(
      'every_cycle',
      'Ghi đủ các kỳ trong năm: hiểu là lặp lại từng kỳ.',
      'Every cycle of the year is listed: read as recurring.',
    ),
  wholeYear: () =>
    remark(
      'whole_year',
      'Gạch nối từ quý I đến quý IV: hiểu là cả năm.',
      'A dash from the first to the fourth quarter: read as the whole year.',
    ),
  lunar: () =>
    remark('lunar', 'Ngày âm lịch; cần đối chiếu ngày dương lịch.', 'A day of the lunar calendar; please check.'),
  roundTheClock: () =>
    remark(
      'round_the_clock',
      'Hiểu là suốt ngày, suốt tuần; cũng có thể là ngày 24 tháng 7, cần hỏi lại.',
      'Read as round the clock; it may also be the 24th of July, please ask.',
    ),
  countOrDay: () =>
    remark(
      'count_or_day',
      'Số đứng trước có thể là số tháng, cũng có thể là ngày; cần hỏi lại.',
      'The number before may count the months or be a day; please ask.',
    ),
  moved: () =>
    remark(
      'moved',
      'Thời gian ghi trước đã được thay: lấy thời gian mới, cần đối chiếu.',
      'The time first written has been replaced: the new one is taken, please check.',
    ),
  dataWindow: () =>
    remark(
      'data_window',
      'Khoảng thời gian chốt số liệu, không phải hạn nộp.',
      'The window of the figures, not the day they are due.',
    ),
} as const;
