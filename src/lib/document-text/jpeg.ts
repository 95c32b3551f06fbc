import { Unreadable } from './document.ts';

/** As a PDF of one page, for the reader of PDFs knows how to unpack it. */
export function pdfAroundJpeg(bytes: Uint8Array): Uint8Array {
  const { width, height, channels } = sizeOf(bytes);
  const space = channels === 1 ? '/DeviceGray' : channels === 4 ? '/DeviceCMYK' : '/DeviceRGB';
  const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${turnOf(bytes)} /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const head = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  const image = `5 0 obj\n<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`;
  const end = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF';
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${head}${image}`), bytes, Buffer.from(end)]);
}

const MOST_POINTS = 40_000_000;

function sizeOf(bytes: Uint8Array): { width: number; height: number; channels: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!isFrame) continue;
    const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), channels: bytes[at + 9] ?? 3 };
    if (size.width * size.height > MOST_POINTS) throw new Unreadable('too_much');
    return size;
  }
  throw new Unreadable('damaged');
}

/** How far a camera was turned (Exif, tag 0x0112), in degrees. */
function turnOf(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 4_096));
  const big = head.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0]));
  const little = head.indexOf(Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0]));
  const turn = big >= 0 ? head[big + 9] : little >= 0 ? head[little + 8] : 1;
  return { 3: 180, 6: 90, 8: 270 }[turn ?? 1] ?? 0;
}
