const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file may be. Its name and what a browser says of it are not believed: what is in it is. */
export const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg', DOCX, XLSX, 'text/plain'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What a door takes in, and what it says of anything else. */
export interface FileKind {
  types: readonly MediaType[];
  limitBytes: number;
  vi: string;
  en: string;
}

/** Giấy tờ quét, chụp. */
export const SCANS: FileKind = {
  types: ['application/pdf', 'image/png', 'image/jpeg'],
  limitBytes: 20_000_000,
  vi: 'PDF, PNG hoặc JPEG',
  en: 'PDF, PNG or JPEG',
};

/** Văn bản, as officials have them. */
export const PAPERS: FileKind = {
  types: MEDIA_TYPES,
  limitBytes: 50_000_000,
  vi: 'Word (.docx), Excel (.xlsx), PDF, ảnh quét (PNG, JPEG) hoặc văn bản thuần (.txt, .md)',
  en: 'Word (.docx), Excel (.xlsx), PDF, scans (PNG, JPEG) or plain text (.txt, .md)',
};

export type Family = 'application/pdf' | 'image/png' | 'image/jpeg' | 'zip';
const BEGINNINGS: [Family, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
export const SNIFFED_BYTES = 8;

/** By its first bytes; undefined for what may be a text. */
export function familyOf(beginning: Uint8Array): Family | undefined {
  return BEGINNINGS.find(([, bytes]) => bytes.every((byte, at) => beginning[at] === byte))?.[0];
}

/** How a whole file of each kind ends; some programs write a little behind it. */
const ENDINGS: Record<Family, string> = {
  'application/pdf': '%%EOF',
  'image/png': 'IEND',
  'image/jpeg': '\xff\xd9',
  zip: 'PK\x05\x06',
};
/** Holds the list of what is in a document of Office, which stands at its end. */
export const ENDING_BYTES = 32_768;

export function isWhole(family: Family, ending: Buffer): boolean {
  return ending.subarray(-2_048).includes(Buffer.from(ENDINGS[family], 'latin1'));
}

export function mediaTypeOf(family: Family, ending: Buffer): MediaType | undefined {
  if (family !== 'zip') return family;
  if (ending.includes('word/document.xml')) return DOCX;
  return ending.includes('xl/workbook.xml') ? XLSX : undefined;
}

/** Whether a file that begins so may turn out to be of this type. */
export function mayBe(family: Family | 'text' | undefined, type: MediaType): boolean {
  if (family === 'zip') return type === DOCX || type === XLSX;
  return family === 'text' ? type === 'text/plain' : family === type;
}
