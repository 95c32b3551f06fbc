/** Work, units, times and papers in the language of communes, written for these plans; nothing is from a real one. */
export const FIELDS: { name: string; tasks: string[] }[] = [
  {
    name: 'Công tác chỉ đạo, điều hành',
    tasks: [
      'Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của xã',
      'Tổ chức hội nghị quán triệt nhiệm vụ cải cách hành chính đến cán bộ, công chức và trưởng các thôn',
      'Kiểm tra công tác cải cách hành chính tại tối thiểu 40% cơ quan, đơn vị thuộc xã',
      'Phát động phong trào thi đua cải cách hành chính, biểu dương sáng kiến hay',
      'Tổng hợp báo cáo định kỳ kết quả cải cách hành chính gửi cấp trên',
      'Tuyên truyền cải cách hành chính trên hệ thống truyền thanh cơ sở và trang Zalo của xã',
      'Tổ chức đối thoại giữa lãnh đạo UBND xã với người dân, hộ kinh doanh và doanh nghiệp',
      'Triển khai Kế hoạch số 118/KH-UBND ngày 12/12/2025 của UBND tỉnh về nâng cao chỉ số cải cách hành chính',
    ],
  },
  {
    name: 'Cải cách thể chế',
    tasks: [
      'Rà soát, hệ thống hóa văn bản quy phạm pháp luật do Hội đồng nhân dân, Ủy ban nhân dân xã ban hành',
      'Ban hành Kế hoạch theo dõi tình hình thi hành pháp luật trên địa bàn xã',
      'Tự kiểm tra văn bản quy phạm pháp luật theo thẩm quyền',
      'Phổ biến, giáo dục pháp luật cho Nhân dân tại các thôn, tổ dân phố',
      'Góp ý dự thảo văn bản quy phạm pháp luật theo đề nghị của sở, ngành',
      'Củng cố tủ sách pháp luật, tổ hòa giải ở cơ sở',
    ],
  },
  {
    name: 'Cải cách thủ tục hành chính',
    tasks: [
      'Công khai thủ tục hành chính thuộc thẩm quyền giải quyết của cấp xã bằng mã QR tại nơi tiếp nhận hồ sơ',
      'Số hóa hồ sơ, giấy tờ và kết quả giải quyết thủ tục hành chính còn hiệu lực',
      'Rà soát, đánh giá thủ tục hành chính nội bộ giữa các cơ quan nhà nước trên địa bàn',
      'Nâng tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt trên 85%',
      'Khảo sát mức độ hài lòng của người dân khi giao dịch tại Trung tâm Phục vụ hành chính công',
      'Xử lý phản ánh, kiến nghị của tổ chức, cá nhân về quy định hành chính',
      'Phối hợp với Bưu điện hỗ trợ người cao tuổi, người khuyết tật nộp hồ sơ tại nhà',
      'Thực hiện xin lỗi bằng văn bản đối với hồ sơ quá hạn theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ',
    ],
  },
  {
    name: 'Cải cách tổ chức bộ máy',
    tasks: [
      'Sửa đổi Quy chế làm việc của Ủy ban nhân dân xã',
      'Rà soát chức năng, nhiệm vụ của các phòng chuyên môn, trình cấp có thẩm quyền phê duyệt',
      'Sắp xếp, bố trí trụ sở làm việc sau khi thực hiện chính quyền địa phương 02 cấp',
      'Kiện toàn các ban chỉ đạo, tổ công tác của xã',
    ],
  },
  {
    name: 'Cải cách chế độ công vụ',
    tasks: [
      'Cử cán bộ, công chức tham gia các lớp bồi dưỡng kỹ năng số',
      'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức theo sản phẩm công việc',
      'Kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương hành chính',
      'Rà soát, điều chỉnh Đề án vị trí việc làm của các đơn vị sự nghiệp',
      'Xây dựng kế hoạch biên chế công chức năm sau trình Sở Nội vụ',
    ],
  },
  {
    name: 'Cải cách tài chính công',
    tasks: [
      'Công khai dự toán, quyết toán ngân sách xã theo quy định',
      'Giải ngân vốn đầu tư công đạt tối thiểu 95% kế hoạch được giao',
      'Giao quyền tự chủ tài chính cho các đơn vị sự nghiệp công lập',
      'Kiểm kê, lập phương án xử lý nhà, đất dôi dư sau sắp xếp',
    ],
  },
  {
    name: 'Xây dựng chính quyền điện tử, chính quyền số',
    tasks: [
      'Duy trì, cải tiến Hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015',
      'Hỗ trợ người dân cài đặt, sử dụng tài khoản định danh điện tử mức độ 2',
      'Kiện toàn Tổ công nghệ số cộng đồng tại 100% thôn',
      'Cập nhật, làm sạch dữ liệu hộ tịch, dữ liệu dân cư',
      'Nâng cấp Trang thông tin điện tử của xã bảo đảm an toàn thông tin',
      'Ứng dụng trợ lý ảo trong soạn thảo, tóm tắt văn bản hành chính',
    ],
  },
];

export const LEADS = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Văn phòng HĐND và UBND xã',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
  'Ban Chỉ huy Quân sự xã',
  'Trạm Y tế xã',
  'Trung tâm Dịch vụ tổng hợp',
  'Văn phòng HĐND&UBND',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
];

export const COORDINATORS: string[][] = [
  ['Các phòng, cơ quan, đơn vị có liên quan'],
  ['Các cơ quan, đơn vị liên quan'],
  ['Phòng Kinh tế'],
  ['Công an xã', 'Trạm Y tế xã'],
  ['Văn phòng HĐND và UBND xã', 'Các thôn'],
  ['Các cơ sở giáo dục trên địa bàn'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'Các tổ chức chính trị - xã hội'],
  ['Trưởng các thôn, tổ dân phố'],
  ['Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công', 'Các đơn vị liên quan'],
  [],
];

export const TIMES = [
  'Quý I/2026',
  'Quý III, IV/2026',
  'Quý II năm 2026',
  'Tháng 02/2026',
  'Tháng 5/2026',
  'Tháng 10 năm 2026',
  'Trước ngày 15/3/2026',
  'Trước 30/6/2026',
  'Thường xuyên',
  'Cả năm 2026',
  'Năm 2026',
  'Hằng quý',
  'Hàng tháng',
  'Trước ngày 20 của tháng cuối quý',
  'Theo hướng dẫn của cấp trên',
  'Theo chỉ đạo của UBND tỉnh',
  'Từ tháng 3 đến tháng 9/2026',
  'Chậm nhất ngày 25/11/2026',
  '6 tháng đầu năm 2026',
  'Hoàn thành trước ngày 30/9/2026',
  '31/10/2026',
  'Khi có phát sinh',
  'Trong quý IV/2026',
  'Quý II-III/2026',
  'Định kỳ hằng quý',
  'Tháng 7 - 9/2026',
];

/** Such as may stand in the middle of a sentence. */
export const SPOKEN_TIMES = [
  'trước ngày 30/6/2026',
  'trong quý II/2026',
  'xong trước ngày 15/11/2026',
  'trong tháng 8/2026',
  'chậm nhất ngày 20/12/2026',
];

export const PRODUCTS: string[][] = [
  ['Kế hoạch của UBND xã'],
  ['Báo cáo'],
  ['Quyết định'],
  ['Kế hoạch', 'Báo cáo'],
  ['Văn bản chỉ đạo', 'Báo cáo kết quả'],
  ['Báo cáo kết quả khảo sát'],
  ['Quyết định ban hành Quy chế'],
  ['Biên bản kiểm tra', 'Thông báo kết luận'],
  ['Danh mục thủ tục hành chính được công khai'],
  ['Hội nghị', 'Báo cáo tổng kết'],
  ['Tin, bài, phóng sự'],
  ['Tờ trình', 'Nghị quyết của HĐND xã'],
  ['Hồ sơ được số hóa, tái sử dụng'],
  ['Phương án được phê duyệt'],
  [],
];

export const HEADINGS: Record<string, string[]> = {
  no: ['TT', 'STT', 'Số TT'],
  text: ['Nhiệm vụ', 'Nội dung công việc', 'Nội dung nhiệm vụ', 'Nhiệm vụ, giải pháp', 'Nhiệm vụ cụ thể', 'Công việc'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì thực hiện', 'Đơn vị thực hiện'],
  coordinators: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp'],
  time: ['Thời gian thực hiện', 'Thời gian hoàn thành', 'Thời hạn', 'Thời gian', 'Tiến độ', 'Hạn hoàn thành'],
  products: ['Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả/Sản phẩm', 'Sản phẩm hoàn thành', 'Dự kiến sản phẩm'],
  note: ['Ghi chú'],
  basis: ['Văn bản căn cứ', 'Căn cứ thực hiện'],
  person: ['Lãnh đạo phụ trách', 'Người theo dõi'],
  money: ['Kinh phí (triệu đồng)', 'Dự kiến kinh phí'],
};

export const EXTRAS: Record<string, string[]> = {
  note: ['', '', 'Nhiệm vụ mới', 'Chuyển tiếp'],
  basis: [
    'Quyết định số 766/QĐ-TTg ngày 23/6/2022',
    'Công văn số 45/SNV-CCHC ngày 05/01/2026',
    '',
    'Nghị quyết số 76/NQ-CP',
  ],
  person: ['Đ/c Nguyễn Văn Bình', 'Đ/c Lê Thị Hoa', 'Phó Chủ tịch UBND xã'],
  money: ['15', '120,5', '', '30'],
};
