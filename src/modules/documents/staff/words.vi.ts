export const words = {
  'format.title': 'Soát thể thức văn bản',
  'format.lead': 'Kiểm tra tệp Word theo Nghị định 30/2020/NĐ-CP. Tệp chỉ được xem rồi bỏ, không lưu lại ở đây.',
  'format.drop': 'Kéo thả tệp Word vào đây, hoặc bấm để chọn',
  'format.hint': '.docx, tối đa 10 MB',
  'format.checking': 'Đang soát…',
  'format.clean': '“{name}” đúng thể thức: không tìm thấy điểm nào sai.',
  'format.found': '“{name}”: {all} điểm chưa đúng, trong đó {fixed} điểm bản sửa đã xử lý.',
  'format.takeCopy': 'Tải bản đã sửa (.docx)',
  'format.copyHint': 'Lời văn giữ nguyên, chỉ sửa đúng những điểm nêu dưới đây.',
  'format.byPerson': 'Cần người soạn xem',
  'format.byCopy': 'Bản đã sửa xử lý',
  'format.more': 'và {n} chỗ nữa',
} as const;
