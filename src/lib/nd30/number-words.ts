const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const GROUPS = ['', 'nghìn', 'triệu'];
const MOST = 1e15;

/** "một triệu không trăm linh năm nghìn": whole numbers up to a million billion. */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || Math.abs(number) >= MOST) throw new RangeError(`Không đọc được số ${number}.`);
  if (number < 0) return `âm ${numberInWords(-number)}`;
  return number === 0 ? 'không' : wordsOf(number, false);
}

/** "Một triệu hai trăm nghìn đồng": as a document writes a sum after its figures. */
export function moneyInWords(dong: number): string {
  const words = `${numberInWords(dong)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tỷ is counted itself: "hai nghìn tỷ". */
function wordsOf(number: number, isInside: boolean): string {
  const billions = Math.floor(number / 1e9);
  const rest = number % 1e9;
  if (billions === 0) return belowBillion(rest, isInside);
  const above = `${wordsOf(billions, isInside)} tỷ`;
  return rest === 0 ? above : `${above} ${belowBillion(rest, true)}`;
}

function belowBillion(number: number, isInside: boolean): string {
  const groups = [2, 1, 0].map((power) => ({ value: Math.floor(number / 1000 ** power) % 1000, name: GROUPS[power] }));
  const said: string[] = [];
  for (const { value, name } of groups) {
    if (value === 0) continue;
    said.push([hundreds(value, isInside || said.length > 0), name].filter(Boolean).join(' '));
  }
  return said.join(' ');
}

function hundreds(number: number, isInside: boolean): string {
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const lead = hundred > 0 || isInside ? `${DIGITS[hundred]} trăm` : '';
  if (rest === 0) return lead;
  return `${lead} ${rest < 10 ? `${lead ? 'linh ' : ''}${DIGITS[rest]}` : tens(rest)}`.trim();
}

function tens(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  const lead = ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`;
  if (one === 0) return lead;
  if (one === 5) return `${lead} lăm`;
  if (ten > 1 && one === 1) return `${lead} mốt`;
  return ten > 1 && one === 4 ? `${lead} tư` : `${lead} ${DIGITS[one]}`;
}
