import widths from './font-widths.json' with { type: 'json' };

type Face = keyof typeof widths;
const TABLES: Record<Face, Map<string, number>> = {
  regular: new Map(Object.entries(widths.regular)),
  bold: new Map(Object.entries(widths.bold)),
};
const UNKNOWN = 600;

/** In points, without kerning: as Word sets it. */
export function widthOf(text: string, size: number, isBold = false): number {
  const table = TABLES[isBold ? 'bold' : 'regular'];
  const thousandths = [...text.normalize('NFC')].reduce((sum, each) => sum + (table.get(each) ?? UNKNOWN), 0);
  return (thousandths * size) / 1000;
}

/** Names of bodies break before the place they belong to, if they must. */
const BEFORE_PLACE = / (?=(?:THÀNH PHỐ|TỈNH|XÃ|PHƯỜNG|ĐẶC KHU)\s)/;

export function brokenName(name: string, width: number, size: number, isBold: boolean): string[] {
  const fits = (text: string) => widthOf(text, size, isBold) <= width;
  if (fits(name)) return [name];
  const parts = name.split(BEFORE_PLACE);
  if (parts.length > 1 && parts.every(fits)) return parts;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
