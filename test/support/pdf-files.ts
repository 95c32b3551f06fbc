import { launchBrowser } from './browser.ts';

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const [at, object] of objects.entries()) {
    offsets.push(length());
    pieces.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.concat([...pieces, Buffer.from(end)]);
}

export function stream(dictionary: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

export interface Photograph {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Pages as wide as A4, each filled by one JPEG picture, as a scanner sends them. */
export function pdfOfPictures(pictures: readonly Photograph[]): Uint8Array {
  const tall = ({ width, height }: Photograph) => Math.round((595 * height) / width);
  const kids = pictures.map((_, at) => `${3 + 3 * at} 0 R`).join(' ');
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`,
    ...pictures.flatMap((picture, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${tall(picture)}] /Contents ${4 + 3 * at} 0 R /Resources << /XObject << /I ${5 + 3 * at} 0 R >> >> >>`,
      stream('', Buffer.from(`q 595 0 0 ${tall(picture)} 0 0 cm /I Do Q`)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        picture.bytes,
      ),
    ]),
  ]);
}

/** One page with what its content stream draws. */
export const pdfOfContent = (content: Uint8Array, dictionary = '', trailer = '') =>
  pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
      stream(dictionary, content),
    ],
    trailer,
  );

const MARGIN = { top: '2cm', bottom: '2cm', left: '3cm', right: '2cm' };
/** A4 at 96 dots an inch, as browsers count. */
const PAPER = { width: 794, height: 1123 };

/** What a browser prints, with a page number at the head of every page. */
export async function printed(html: string): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const headerTemplate =
      '<div style="font-size: 11px; width: 100%; text-align: center"><span class="pageNumber"></span></div>';
    return await page.pdf({
      format: 'A4',
      margin: MARGIN,
      displayHeaderFooter: true,
      headerTemplate,
      footerTemplate: ' ',
    });
  } finally {
    await browser.close();
  }
}

/** The same as a scanner sees it: one picture a page, at about 200 dots an inch. */
export async function photographed(html: string, type: 'png' | 'jpeg', dpi = 200): Promise<Photograph> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: PAPER, deviceScaleFactor: dpi / 96 });
    await page.setContent(html);
    const options = type === 'jpeg' ? { type, quality: 80 } : { type };
    const bytes = await page.screenshot({ ...options, fullPage: true });
    const [width = 0, height = 0] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
    const scaled = (length: number) => Math.round((length * dpi) / 96);
    return { bytes, width: scaled(width), height: scaled(height) };
  } finally {
    await browser.close();
  }
}
