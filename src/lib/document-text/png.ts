import { unzlibSync } from 'fflate';
import { Unreadable } from './document.ts';
import { luma, type Picture } from './picture.ts';

const SIGNATURE_BYTES = 8;
const MOST_POINTS = 40_000_000;
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Header {
  width: number;
  height: number;
  depth: number;
  kind: number;
}

/** A picture of the common kinds, without interlacing. */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: Header | undefined;
  let palette = new Uint8Array();
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') header = headerOf(view, at + 8);
    if (name === 'PLTE') palette = Uint8Array.from(body);
    if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  if (!header) throw new Unreadable('damaged');
  const channels = CHANNELS[header.kind] ?? 1;
  const rowBytes = Math.ceil((header.width * channels * header.depth) / 8);
  // With room for what it should be: no more comes out, whatever it holds.
  const raw = unzlibSync(Buffer.concat(data), { out: new Uint8Array((rowBytes + 1) * header.height) });
  unfilter(raw, rowBytes, Math.max(1, (channels * header.depth) >> 3));
  return greyOf(header, raw, rowBytes, palette);
}

function headerOf(view: DataView, at: number): Header {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  const [depth, kind, interlacing] = [view.getUint8(at + 8), view.getUint8(at + 9), view.getUint8(at + 12)];
  if (!CHANNELS[kind] || ![1, 2, 4, 8, 16].includes(depth) || interlacing !== 0) throw new Unreadable('damaged');
  if (width < 1 || height < 1 || width * height > MOST_POINTS) throw new Unreadable('too_much');
  return { width, height, depth, kind };
}

/** Every row was written as the difference from its neighbours (PNG, 9). */
function unfilter(raw: Uint8Array, rowBytes: number, step: number): void {
  for (let start = 0; start < raw.length; start += rowBytes + 1) {
    const filter = raw[start];
    for (let at = start + 1; at <= start + rowBytes; at++) {
      const left = at - step > start ? (raw[at - step] ?? 0) : 0;
      const above = start > 0 ? (raw[at - rowBytes - 1] ?? 0) : 0;
      const corner = start > 0 && at - step > start ? (raw[at - rowBytes - 1 - step] ?? 0) : 0;
      raw[at] = (raw[at] ?? 0) + predicted(filter, left, above, corner);
    }
  }
}

function predicted(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function greyOf(
  { width, height, depth, kind }: Header,
  raw: Uint8Array,
  rowBytes: number,
  palette: Uint8Array,
): Picture {
  const grey = new Uint8Array(width * height);
  const channels = CHANNELS[kind] ?? 1;
  const most = 2 ** Math.min(depth, 8) - 1;
  const bytes = depth / 8;
  for (let y = 0; y < height; y++) {
    const start = y * (rowBytes + 1) + 1;
    const sample = (place: number) => {
      if (depth >= 8) return raw[start + place * bytes] ?? 0;
      const bit = place * depth;
      return ((raw[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most;
    };
    for (let x = 0; x < width; x++) {
      const at = x * channels;
      const first = sample(at);
      const colour = (offset: number) => (kind === 3 ? (palette[3 * first + offset] ?? 255) : sample(at + offset));
      const value = kind === 0 || kind === 4 ? (first * 255) / most : luma(colour(0), colour(1), colour(2));
      const opacity = kind === 4 || kind === 6 ? sample(at + channels - 1) / 255 : 1;
      grey[y * width + x] = 255 - (255 - value) * opacity;
    }
  }
  return { width, height, grey };
}
