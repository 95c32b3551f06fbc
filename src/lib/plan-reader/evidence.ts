// What the cells of a table of tasks look like: how units, times and papers begin and go on in plans.

const UNIT =
  /^[-–+•]?\s*(?:(?:Liên )?(?:Phòng|phòng)|Văn phòng|VP\b|P\.|Trung tâm|TT\.?\s?(?:PV|DV|VH|HC)|TTPVHCC|Công an|CA\b|Trạm|Các|Ban(?! hành)|Trường|Thủ trưởng|UBND|HĐND|Ủy ban|Uỷ ban|Đài|Bộ phận|Công chức|Cán bộ|Hội|Đoàn|MTTQ|UBMTTQ|UB MTTQ|Mặt trận|Sở|Tổ|Quân sự|BCH|Đảng|Lãnh đạo|Chủ tịch|Trưởng|Kế toán|Thôn|Bưu điện|Thuế|Chi cục|Kho bạc|Doanh nghiệp|Cơ quan|Đơn vị|Cộng tác viên|Chi bộ|Toàn thể|Đội|Nhà văn hóa|Nhân viên|Bí thư|Đồn|Viettel|VNPT|VinaPhone|MobiFone|Agribank|Ngân hàng|Công ty|BHXH|Bảo hiểm|Hạt|Hợp tác xã|HTX|Công đoàn|UBKT|Ấp|Bản|Buôn|Khu phố|Chi hội|Hội đồng|Điện lực|Tòa án|Thành viên|Cảng vụ|Liên đoàn|Nhà trường)(?![\p{L}])/u;

const TIME =
  /^[-–+•]?\s*(?:(?:trong |hết |cuối |đầu |giữa |đến |từ |vào |chậm nhất |muộn nhất |xong |hoàn thành |thực hiện |định kỳ )*(?:tháng ?\d|tháng [a-zđ]+ (?:năm|hằng|hàng)|T\d|quý ?[IV\dil]|năm ?\d|năm học|ngày ?\d|hằng |hàng |trước |sau |khi |(?:0?[69]|sáu|chín) tháng (?:đầu|cuối|năm))|(?:xong|hoàn thành) (?:trước|trong)|Q\.? ?(?:[IV]{1,3}|[1-4])(?=[\s/,.-]|$)|(?:ít nhất |tối thiểu )?\d{1,2} (?:lần|buổi|đợt|kỳ|cuộc) ?\/|cả năm|thường|hằng$|hàng$|hằng |hàng |theo$|theo |trong (?:năm|tháng|quý|kỳ|quá)|trước|chậm nhất|muộn nhất|không quá|từ (?:tháng|ngày|quý|năm|nay)|[69] tháng|tuần (?:\d|đầu|cuối|thứ)|đến (?:hết )?(?:ngày )?\d|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*$|\d{1,2}\/\d{4}\s*$|định kỳ|khi |sau |ngay |đột xuất|liên tục|quanh năm|giai đoạn|trong vòng|hai|một năm)/iu;

const TIME_GOES_ON =
  /^(?:xuyên|\d|IV\b|I{1,3}\b|V\b|năm|của |cuối |tháng|quý|hằng|hàng|và |năm|kỳ|định|thành phố|tỉnh|cấp |chỉ đạo|hướng dẫn|văn bản|lộ trình|kế hoạch|yêu cầu|phát sinh|có |ngày|dẫn|đạo|trên|hoàn thành|tiếp)/u;

const PAPER =
  /^[-–+•]?\s*(?:Kế hoạch|KH\b|Báo cáo|BC\b|Quyết định|QĐ\b|Văn bản|Thông báo|Công văn|Hội nghị|Hồ sơ|Nghị quyết|Danh mục|Biên bản|Tờ trình|Phương án|Đề án|Quy chế|Quy trình|Quy định|Tin|Bài|Phiếu|Biểu|Chương trình|Hợp đồng|Sổ|Bảng|Danh sách|Giấy|Lớp|Bộ|Kết quả|Ban hành|Dữ liệu|Hệ thống|Tài liệu|Kết luận|Phóng sự|Pano|Video|Tờ rơi|Các |TTHC|\d{1,3} (?=(?:buổi|lớp|hội nghị|kế hoạch|cuộc|tin|bài|báo cáo|kiosk|mô hình|phóng sự|video|điểm|quyết định|hội thi|đợt)(?!\p{L})))(?![\p{L}])/u;

const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,2}|[IVX]{1,5}\.\d{1,3}|[a-zđ])[.)]{0,2}$/u;

export const isUnit = (text: string) => UNIT.test(inSmallLetters(text)) && text.length < 200;
/** "PHÒNG KINH TẾ": a heading in capitals names a unit as well; what is an abbreviation stays. */
const inSmallLetters = (text: string) =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && !UNIT.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
/** The first words of a time on a line of their own. */
const TIME_BEGINS = /^(?:Quý|Tháng|Hoàn thành|Chậm|Muộn|Cả|Trước|Từ|Xong|Trong|Định kỳ|Định|Năm|Theo|Khi|Đến)$/;
export const isTime = (text: string) => (TIME.test(text) && text.length < 160) || TIME_BEGINS.test(text);
export const isPaper = (text: string) => PAPER.test(text) && text.length < 400;
export const isNumber = (text: string) => NUMBER.test(text.trim());
export const timeGoesOn = (text: string) => TIME_GOES_ON.test(text);

const OPEN_END =
  /(?:[-–,&/(:]|(?:[Kk]ế hoạch|[Qq]uyết định|[Nn]ghị (?:định|quyết)|[Cc]ông văn|[Tt]hông tư|[Vv]ăn bản) số|(?<![\p{L}])(?:và|của|cơ|phục|các|(?<=\S )(?<!tiếp )theo|trước|trong|thuộc|hằng|hàng|với|về|cho|tại|do|bởi|từ|đến|tiếp|đơn|liên|hướng|chỉ|kế|(?:[Tt]rước|[Tt]ừ|[Đđ]ến|nhất|quá|vào) (?:ngày|tháng|quý)|khi|đầu tháng|cuối tháng|được|Quý|Tháng|Ngày|Trước|Hằng|Hàng|Theo|Định|Chậm|Từ|Trong|Đến|Phòng|Trung|Trung tâm|Công|Trạm|Văn|Các|Ủy|Uỷ|Ban))$|^(?:Thường|Cả|Năm|Hoàn thành|Chậm|Xong)$/u;

/** "Phòng Văn hoá -", "Các phòng, cơ", "Trước ngày": a cell does not end so. */
export function isUnfinished(text: string): boolean {
  // The end says it, however long the cell.
  const said = text.slice(-400).trim();
  return OPEN_END.test(said.slice(-40)) || count(said, '(') > count(said, ')');
}

const count = (text: string, mark: string) => text.split(mark).length;

/** Of two lines the second can only be the rest of the first. */
export function belongs(first: string, second: string): boolean {
  return (
    isUnfinished(first) ||
    (/(?:Văn phòng|HĐND|Hội đồng nhân dân)$/.test(first) && /^(?:HĐND|UBND|và|Đảng|Hội đồng|Ủy)/.test(second))
  );
}

/** What is said of work done, not of work to do. */
export const isOutcome = (text: string) =>
  /^(?:đã|chưa|không đạt|đạt\b|hoàn thành(?:\s*$|\s+\d|\s+(?:tốt|đúng|sớm|vượt))|đang (?:thực hiện|triển khai)|quá hạn|đúng hạn|trễ hạn|tốt$|khá$)/i.test(
    text.trim(),
  );
