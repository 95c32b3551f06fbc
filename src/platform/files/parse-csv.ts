/** RFC 4180 as Excel writes it: comma, semicolon or tab, quotes doubled, BOM or none, any line end. */
export function parseCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? '';
    if (isQuoted && letter === '"' && body[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += letter;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

const LINES_LOOKED_AT = 20;

/** What stands in most of the first lines: a title above the table has none, and a sentence in a cell may have any. */
function separatorOf(text: string): string {
  const lines = text.split('\n', LINES_LOOKED_AT);
  const score = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return counts.filter(Boolean).length + counts.reduce((sum, count) => sum + count, 0) / 10_000;
  };
  return [',', ';', '\t'].reduce((best, separator) => (score(separator) > score(best) ? separator : best));
}
