import { foldAccents } from '../vn-text/public.ts';
import { type Remark, remark } from './remarks.ts';

/** "Các phòng, cơ quan, đơn vị có liên quan": everybody, and so nobody in particular. */
export function isGeneric(name: string): boolean {
  return /^(?:(?:thủ trưởng|trưởng|người đứng đầu|tất cả)\s+)?(?:các|toàn thể)\s+(?:phòng|cơ quan|đơn vị|ban|bộ phận|tổ chức|cán bộ)/i.test(
    name.trim(),
  );
}

const SHORT: [RegExp, string][] = [
  [/\bvp\b/g, 'van phong'],
  [/\bp\b\.?/g, 'phong '],
  [/\bttpvhcc\b|\btt ?pv ?hcc\b|\bttp?hcc\b/g, 'trung tam phuc vu hanh chinh cong'],
  [/\bhcc\b/g, 'hanh chinh cong'],
  [/\btt\b/g, 'trung tam'],
  [/\bca\b/g, 'cong an'],
  [/\bvh ?xh\b|\bvhxh\b/g, 'van hoa xa hoi'],
  [/\bkt\b/g, 'kinh te'],
  [/\bdvsnc\b/g, 'dich vu su nghiep cong'],
  [/\bdv\b/g, 'dich vu'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bbch\b/g, 'ban chi huy'],
  [/\bqs\b/g, 'quan su'],
];

/** What two writings of one name share: words without accents, abbreviations written out, "xã" and "và" left out. */
function keyOf(name: string): string {
  const folded = foldAccents(name.replace(/\p{Ll}(?=\p{Lu})/gu, '$& '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const long = SHORT.reduce((text, [short, words]) => text.replace(short, words), folded);
  return long
    .replace(/\b(?:va|xa(?! hoi)|phuong|dac khu|cua|lanh dao|thu truong|truong)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One letter wrong, missing, too many or two of them swapped; two in a long name. */
function isNear(one: string, other: string): boolean {
  const allowed = Math.min(one.length, other.length) >= 14 ? 2 : 1;
  return (
    one !== other && one.length > 5 && Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed
  );
}

const LONGEST = 120;

function distance(one: string, other: string): number {
  if (one.length > LONGEST || other.length > LONGEST) return LONGEST;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const plain = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      now.push(swapped ? Math.min(plain, (before[at - 2] ?? 0) + 1) : plain);
    }
    [before, last] = [last, now];
  }
  return last.at(-1) ?? 0;
}

const ABBREVIATIONS = ['HCC', 'HĐND', 'UBND', 'MTTQ', 'VHXH', 'CCHC', 'TTHC'];

/** A unit's name that differs by a letter or two from how the plan writes it elsewhere, or from an abbreviation. */
export function remarksOfUnits(uses: readonly { name: string; lines: number[]; task: number }[]): Remark[] {
  const counts = Map.groupBy(uses, ({ name }) => keyOf(name));
  const keys = [...counts.keys()].slice(0, 200);
  const found: Remark[] = [];
  for (const [key, group] of counts) {
    const [first] = group;
    if (!first || isGeneric(first.name)) continue;
    const other = keys.find((rival) => (counts.get(rival)?.length ?? 0) > group.length && isNear(key, rival));
    const meant = other ? counts.get(other)?.[0]?.name : meantBy(first.name);
    if (meant)
      for (const { name, lines, task } of group)
        found.push(remark('unit_misspelt', `“${name}” có thể viết sai; có phải “${meant}”?`, lines, task));
  }
  return found;
}

/** "HHC" for "HCC". */
function meantBy(name: string): string | undefined {
  for (const [word] of name.matchAll(/(?<!\p{L})\p{Lu}{3,5}(?!\p{L})/gu)) {
    if (ABBREVIATIONS.includes(word)) continue;
    const meant = ABBREVIATIONS.find((known) => known.length === word.length && distance(known, word) === 1);
    if (meant) return name.replace(word, meant);
  }
  return undefined;
}
