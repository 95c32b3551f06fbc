export interface Sentence {
  vi: string;
  en: string;
}

/** One line of the canonical text with its place in the file, each counted from 1. */
export interface PlacedLine {
  text: string;
  page?: number;
  paragraph?: number;
  /** Of a spreadsheet, its sheet. */
  table?: number;
  row?: number;
}

export type FileKind = 'text' | 'docx' | 'xlsx' | 'pdf' | 'scan';

export interface DocumentText {
  kind: FileKind;
  lines: PlacedLine[];
  /** What a person who checks the reading should know. */
  remarks: Sentence[];
}

const REFUSALS = {
  empty: { vi: 'Tệp rỗng, không có chữ nào để đọc.', en: 'The file is empty: there is no text to read.' },
  wrong_type: {
    vi: 'Loại tệp này không đọc được. Hãy dùng .docx, .xlsx, .pdf, .png, .jpg, .txt hoặc .md; tệp .doc, .xls cần lưu lại dạng mới.',
    en: 'This kind of file cannot be read. Use .docx, .xlsx, .pdf, .png, .jpg, .txt or .md; save .doc and .xls anew.',
  },
  not_word: {
    vi: 'Chỉ soát được tệp Word dạng .docx. Tệp .doc, .odt hãy lưu lại dạng .docx; tệp PDF hãy dùng bản Word của nó.',
    en: 'Only Word files (.docx) are checked. Save .doc and .odt as .docx; of a PDF take its Word file.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc bị cụt. Hãy mở bằng chương trình đã soạn, lưu lại rồi thử lại.',
    en: 'The file is damaged or cut short. Open it where it was made, save it again and try once more.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi thử lại.',
    en: 'The file is protected by a password. Remove it and try again.',
  },
  too_large: {
    vi: 'Tệp lớn hơn 50 MB. Hãy quét ở 200–300 dpi hoặc tách thành nhiều tệp.',
    en: 'The file is larger than 50 MB. Scan at 200–300 dpi, or split it.',
  },
  too_much: {
    vi: 'Tệp quá dài hoặc quá phức tạp để đọc. Hãy chỉ gửi phần văn bản cần đọc.',
    en: 'The file is too long or too complex to read. Send only the part to be read.',
  },
  macros: {
    vi: 'Tệp có macro nên không được mở. Hãy lưu lại dạng .docx không có macro.',
    en: 'The file holds macros and is not opened. Save it as .docx without them.',
  },
  no_text: {
    vi: 'Tệp không có chữ và không có ảnh trang nào để nhận dạng.',
    en: 'The file has neither text nor a picture of a page to recognise.',
  },
} satisfies Record<string, Sentence>;

export type UnreadableCode = keyof typeof REFUSALS;

/** Why a file cannot be read: a code for programs, a sentence for people that says what to do. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  readonly sentence: Sentence;

  constructor(code: UnreadableCode) {
    super(REFUSALS[code].en);
    this.code = code;
    this.sentence = REFUSALS[code];
  }
}
