import type { OfficialDocument } from './model.ts';

/** A decision with all a document can have: what it issues, two annexes, one of them lying on its side. For the tests. */
export const SAMPLE: OfficialDocument = {
  kind: 'DECISION',
  issuer: { above: 'UBND thành phố Hải Phòng', name: 'Ủy ban nhân dân xã An Khánh Thượng' },
  number: 5,
  symbol: 'QĐ-UBND',
  place: 'An Khánh Thượng',
  date: '2026-02-05',
  subject: 'Ban hành Kế hoạch cải cách hành chính năm 2026',
  urgency: 'HOẢ TỐC',
  addressees: [],
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN KHÁNH THƯỢNG',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
    'Căn cứ Kế hoạch số 310/KH-UBND ngày 24/11/2025 của Ủy ban nhân dân thành phố;',
    'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
  ],
  resolves: 'QUYẾT ĐỊNH:',
  body: [
    { is: 'level', level: 'article', words: 'Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.' },
    { is: 'level', level: 'article', words: 'Quyết định có hiệu lực kể từ ngày ký.' },
    {
      is: 'level',
      level: 'article',
      words: 'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này.',
    },
  ],
  signatures: [{ authority: [{ mode: 'DEPUTY', of: 'Chủ tịch' }], position: 'Phó Chủ tịch', name: 'Nguyễn Thị Mẫu' }],
  recipients: ['Như Điều 3', 'Sở Nội vụ'],
  kept: 'VT, VHXH',
  drafter: 'NTM.12',
  contact: 'Thôn Đông, xã An Khánh Thượng',
  electronic: false,
  attachment: {
    kind: 'PLAN',
    title: 'Cải cách hành chính năm 2026',
    blocks: [
      { is: 'level', level: 'roman', title: 'MỤC ĐÍCH, YÊU CẦU' },
      { is: 'level', level: 'clause', title: 'Mục đích' },
      { is: 'level', level: 'dash', words: 'Nâng cao chất lượng phục vụ người dân.' },
      ...Array.from({ length: 40 }, (_, index) => ({
        ...{ is: 'text' as const },
        words: `Ý thứ ${index + 1}: rà soát, sắp xếp tổ chức bộ máy; phân công rõ ràng, mỗi nhiệm vụ có đơn vị chủ trì và người chịu trách nhiệm chính.`,
      })),
    ],
  },
  annexes: [
    {
      title: 'Danh mục nhiệm vụ',
      landscape: true,
      blocks: [
        {
          is: 'table',
          columns: [
            { head: 'TT', share: 1, align: 'center' },
            { head: 'Nhiệm vụ', share: 8 },
            { head: 'Chủ trì', share: 3 },
          ],
          rows: [
            { span: 'I. CÔNG TÁC CHỈ ĐẠO' },
            ...Array.from({ length: 60 }, (_, index) => ({
              cells: [String(index + 1), `Nhiệm vụ thứ ${index + 1}\nlàm trong năm`, 'Phòng Văn hóa - Xã hội'],
            })),
          ],
        },
      ],
    },
    { title: 'Biểu mẫu', blocks: [{ is: 'text', words: 'Mẫu báo cáo.' }] },
  ],
};
