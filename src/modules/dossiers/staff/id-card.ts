import { titleCaseName } from '../../../lib/vn-text/public.ts';

export interface IdCard {
  idNumber: string;
  name: string;
  /** YYYY-MM-DD */
  bornOn: string;
  address: string;
}

/**
 * The text behind the QR code of a Vietnamese ID card:
 * `số|số cũ or empty|họ tên|ddMMyyyy|giới tính|nơi thường trú|ddMMyyyy cấp`; newer cards add fields, which are ignored.
 */
export function parseIdCard(text: string): IdCard | undefined {
  const [idNumber = '', oldNumber = '', name = '', born = '', , address = ''] = text
    .normalize('NFC')
    .trim()
    .split('|')
    .map((part) => part.trim());
  const bornOn = parseDay(born);
  if (!/^\d{12}$/.test(idNumber) || !/^(\d{9}|\d{12})?$/.test(oldNumber) || name === '' || !bornOn) return undefined;
  return { idNumber, name: name === name.toUpperCase() ? titleCaseName(name) : name, bornOn, address };
}

function parseDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date ? undefined : date;
}
