import { unitWords } from './unit-words.ts';

const EVERY = '(cac|nhung|mot so|tat ca|toan the|toan bo) ';
const BODIES = '(co quan|don vi|co so|to chuc|ca nhan|doan the|phong ban|ban nganh|so nganh|so ban nganh)( |$)';
const BEGINNING = new RegExp(`^((thu truong|nguoi dung dau|lanh dao|truong) )*(${EVERY}|${BODIES})`);

/** Words that name nobody. One word outside this list and the text speaks of somebody in particular. */
const NOBODY = new Set(
  `cac nhung mot so tat ca toan the bo thu truong nguoi dung dau lanh dao phong ban nganh co quan don vi chuyen mon
  lien thuoc truc su nghiep cong lap hanh chinh nha nuoc cua tren dia xa phuong thon to dan pho ubnd hdnd khac chuc nhan
  doan tri hoi giao duc y te hoc doanh duoc tham gia muu nang nhiem vu phoi hop theo cap thanh tinh can cu quy dinh
  khu phan noi trong ngoai o tai hd`.split(/\s+/),
);

/** "Các phòng, cơ quan, đơn vị có liên quan": everybody and nobody, never a unit to hold to account. */
export function isGenericGroup(text: string): boolean {
  const words = unitWords(text, undefined).name;
  return BEGINNING.test(words.join(' ')) && words.every((word) => NOBODY.has(word));
}
