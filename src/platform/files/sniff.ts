/** What a paper may be scanned to. A file's name and what a browser says of it are not believed: its first bytes are. */
export const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

const BEGINNINGS: [MediaType, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];
export const SNIFFED_BYTES = 8;

export function sniff(beginning: Uint8Array): MediaType | undefined {
  return BEGINNINGS.find(([, bytes]) => bytes.every((byte, at) => beginning[at] === byte))?.[0];
}

/** How a whole file of each kind ends; some programs write a little behind it. */
const ENDINGS: Record<MediaType, string> = {
  'application/pdf': '%%EOF',
  'image/png': 'IEND',
  'image/jpeg': '\xff\xd9',
};
export const ENDING_BYTES = 2_048;

export function isWhole(mediaType: MediaType, ending: Buffer): boolean {
  return ending.includes(Buffer.from(ENDINGS[mediaType], 'latin1'));
}
