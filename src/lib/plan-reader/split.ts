/** A word that begins another paper, so that "Kế hoạch, Thông báo kết luận" is two and "chỉ đạo, hướng dẫn" is one. */
const PAPERS =
  /^(kế hoạch|báo cáo|thông báo|quyết định|văn bản|công văn|tờ trình|nghị quyết|chương trình|đề án|quy chế|quy định|quy trình|hồ sơ|biên bản|biểu mẫu|danh mục|phương án|hội nghị|tham gia|chứng nhận|giấy|lớp|hợp đồng|dự toán|bảng|phiếu|ban hành|cơ sở dữ liệu|video|tờ rơi|pano|danh sách|sổ|tài liệu|băng rôn|chuyên mục|kết luận|giấy mời)/i;
const UNITS =
  /^(các|phòng|văn phòng|trung tâm|công an|ban|trạm|trường|đơn vị|cơ quan|thủ trưởng|hội|đoàn|mặt trận|mttq|sở|ubnd|thuế|quân sự|tổ|đảng|chi cục|kho bạc|ngân hàng|vnpt|viettel|mobifone|bưu điện|trưởng|công đoàn|đài|đồn|agribank|bhxh|bảo hiểm|hợp tác xã|htx|công ty|ủy ban|uỷ ban|ttpv|vp|ca|bch)(?!\p{L})/iu;

/** Products are separate papers only where each part names one. */
export function splitProducts(text: string): string[] {
  // "Quy trình, hồ sơ được thực hiện": what is said of all of them holds them together.
  const separator = / được /.test(text) ? SURE : /\s*;\s*|\s*\/\s*(?=\p{Lu})|,\s+|\s+và\s+|\s+-\s+/u;
  return splitWhere(text, PAPERS, separator).map((product) => product.charAt(0).toUpperCase() + product.slice(1));
}

export function splitUnits(text: string): string[] {
  const said = text.trim();
  if (/^không(?: có)?[.;]?$/i.test(said)) return [];
  // "trưởng thôn, trưởng bản" are two where "các phòng, đơn vị" are one.
  const isSmall = /^\p{Ll}/u.test(said) && !/^(?:các|tất cả|toàn thể|cá nhân)(?!\p{L})/u.test(said);
  return splitWhere(text, UNITS, isSmall ? /\s*;\s*|,\s+/u : /\s*;\s*|,\s+(?=\p{Lu})/u);
}

const SURE = /\s*;\s*/u;

function splitWhere(text: string, beginning: RegExp, separator: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(new RegExp(separator, 'gu'))) {
    const to = found.index + found[0].length;
    const [before, after] = [clean(text.slice(from, found.index)), clean(text.slice(to))];
    const isSure =
      found[0].includes(';') || (found[0].includes('/') && before !== '' && !isOtherName(found[0], before, after));
    if (!isSure && !(before && beginning.test(after) && !isOtherName(found[0], before, after))) continue;
    parts.push(before);
    from = to;
  }
  return [...parts, clean(text.slice(from))].filter(Boolean);
}

/** "Quyết định ban hành Kế hoạch/Kế hoạch …": one paper under two names. */
function isOtherName(separator: string, before: string, after: string): boolean {
  const last = before.split(' ').slice(-2).join(' ').toLowerCase();
  return separator.includes('/') && after.toLowerCase().startsWith(last) && before.toLowerCase() !== last;
}

function clean(text: string): string {
  return text
    .replace(/^[\s\-–•+]+/, '')
    .replace(/[\s.,;]+$/, '')
    .trim();
}
