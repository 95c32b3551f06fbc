import { readSheet } from 'read-excel-file/node';
import { Refusal } from '../refusals.ts';
import { checkXlsx } from './check-xlsx.ts';
import { parseCsv } from './parse-csv.ts';

const ROW_LIMIT = 20_000;

/** The rows of a .csv or of the first sheet of an .xlsx, as text. What the file is called is not believed: its bytes are. */
export async function readTable(bytes: Buffer): Promise<string[][]> {
  const rows = isZip(bytes) ? await readXlsx(bytes) : parseCsv(decodeText(bytes));
  if (rows.length > ROW_LIMIT)
    throw unreadable(
      `Tệp có ${rows.length} dòng, nhiều hơn ${ROW_LIMIT}. Hãy chia nhỏ rồi nhập từng phần.`,
      'Too many rows: split the file.',
    );
  if (rows.length === 0) throw unreadable('Tệp không có dòng nào.', 'The file has no rows.');
  return rows;
}

async function readXlsx(bytes: Buffer): Promise<string[][]> {
  try {
    checkXlsx(bytes);
    const sheet = await readSheet(bytes);
    return sheet.map((row) => row.map((cell) => cellText(cell))).filter((row) => row.some(Boolean));
  } catch {
    throw unreadable(
      'Không đọc được tệp Excel này. Hãy lưu lại dạng .xlsx hoặc .csv rồi thử lại.',
      'This Excel file cannot be read. Save it as .xlsx or .csv.',
    );
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

function decodeText(bytes: Buffer): string {
  try {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new RangeError('binary');
    return text.normalize('NFC');
  } catch {
    throw unreadable('Tệp không phải bảng .xlsx hoặc .csv (UTF-8).', 'The file is neither .xlsx nor .csv (UTF-8).');
  }
}

const unreadable = (vi: string, en: string) => new Refusal('unreadable_file', 422, { vi, en });
