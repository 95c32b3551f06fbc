import { expect, test } from 'vitest';
import { pdf, stream } from '../../../test/support/pdf-files.ts';
import { readPdf } from './pdf.ts';
import type { Picture } from './picture.ts';

const WIDTH = 1600;
const HEIGHT = 800;

/** A white page with one black mark of 24 by 20 points, as a fax machine writes it (ITU-T T.6). */
function faxed(): Uint8Array {
  const white = '1';
  const [horizontal, white400, black24, same, passed] = ['001', '00110111101010', '00000010111', '111', '00011'];
  const rows = [white.repeat(100), horizontal + white400 + black24 + white, same.repeat(19), passed, white.repeat(679)];
  const bits = `${rows.join('')}000000000001000000000001`;
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  return Uint8Array.from(bytes ?? []);
}

test('what a fax machine or a scanner wrote in black and white is unpacked', async () => {
  const file = pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 400] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    stream('', Buffer.from('q 800 0 0 400 0 0 cm /I Do Q')),
    stream(
      `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${WIDTH} /Rows ${HEIGHT} >>`,
      faxed(),
    ),
  ]);
  const seen: Picture[] = [];
  const { recognised } = await readPdf(file, {
    pdfLibrary: 'node_modules/pdfjs-dist',
    lanes: 1,
    onProgress: () => undefined,
    recognise: async (picture) => {
      seen.push(picture);
      return [];
    },
  });
  expect(recognised).toBe(1);
  expect(seen.map(({ grey }) => grey.filter((value) => value < 128).length)).toEqual([24 * 20]);
});
