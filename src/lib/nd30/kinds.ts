/** The 29 kinds of administrative documents (Nghị định 30/2020/NĐ-CP, Điều 7) and what they are called in a symbol (Phụ lục III). */
export const KINDS = {
  RESOLUTION: { name: 'Nghị quyết', symbol: 'NQ' },
  DECISION: { name: 'Quyết định', symbol: 'QĐ' },
  DIRECTIVE: { name: 'Chỉ thị', symbol: 'CT' },
  REGULATION: { name: 'Quy chế', symbol: 'QC' },
  RULES: { name: 'Quy định', symbol: 'QyĐ' },
  COMMUNIQUE: { name: 'Thông cáo', symbol: 'TC' },
  NOTICE: { name: 'Thông báo', symbol: 'TB' },
  GUIDANCE: { name: 'Hướng dẫn', symbol: 'HD' },
  PROGRAMME: { name: 'Chương trình', symbol: 'CTr' },
  PLAN: { name: 'Kế hoạch', symbol: 'KH' },
  SCHEME: { name: 'Phương án', symbol: 'PA' },
  PROJECT: { name: 'Đề án', symbol: 'ĐA' },
  INVESTMENT: { name: 'Dự án', symbol: 'DA' },
  REPORT: { name: 'Báo cáo', symbol: 'BC' },
  MINUTES: { name: 'Biên bản', symbol: 'BB' },
  PROPOSAL: { name: 'Tờ trình', symbol: 'TTr' },
  CONTRACT: { name: 'Hợp đồng', symbol: 'HĐ' },
  LETTER: { name: 'Công văn', symbol: null },
  DISPATCH: { name: 'Công điện', symbol: 'CĐ' },
  MEMORANDUM: { name: 'Bản ghi nhớ', symbol: 'BGN' },
  AGREEMENT: { name: 'Bản thỏa thuận', symbol: 'BTT' },
  AUTHORISATION: { name: 'Giấy ủy quyền', symbol: 'GUQ' },
  INVITATION: { name: 'Giấy mời', symbol: 'GM' },
  INTRODUCTION: { name: 'Giấy giới thiệu', symbol: 'GGT' },
  LEAVE: { name: 'Giấy nghỉ phép', symbol: 'GNP' },
  SENDING_SLIP: { name: 'Phiếu gửi', symbol: 'PG' },
  TRANSFER_SLIP: { name: 'Phiếu chuyển', symbol: 'PC' },
  NOTICE_SLIP: { name: 'Phiếu báo', symbol: 'PB' },
  OPEN_LETTER: { name: 'Thư công', symbol: null },
} as const;

export type Kind = keyof typeof KINDS;

/** Copies (Điều 3, 25): they bear their own number and symbol below the copied text. */
export const COPIES = {
  FULL: { name: 'Sao y', symbol: 'SY' },
  EXTRACT: { name: 'Trích sao', symbol: 'TrS' },
  FURTHER: { name: 'Sao lục', symbol: 'SL' },
} as const;

/** What the signatures say of the right to sign (Điều 13). */
export const MODES = {
  COLLECTIVE: 'TM.',
  DEPUTY: 'KT.',
  ON_ORDER: 'TL.',
  AUTHORISED: 'TUQ.',
  ACTING: 'Q.',
} as const;

export type SigningMode = keyof typeof MODES;
