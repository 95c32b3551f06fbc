import { bare, type ChannelData } from '../../src/lib/vn-text/public.ts';

const LETTERS = 'aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵbcdđghklmnpqrstvx';
/** What recognisers without Vietnamese have for marks: those of the languages of western Europe. */
const WESTERN = 'àáâãäèéêëìíîïòóôõöùúûüýÿñ';

/** What looks like a letter, marks aside, the likeliest first. */
const LOOKALIKES: Record<string, string[]> = {
  a: ['i', 'd', '4', 'é', 'è', 'o', '3', '&', 'u', '1', 'ii', 'n', 'dn', 'g', 'in'],
  e: ['c', 'é', 'o', 'a', '&', '¢', 'i', 'g', '6'],
  i: ['l', '1', 'j', '!', 't', 'ï', 'I', 'f'],
  o: ['0', '6', 'd', 'b', '9', 'e', 'c', 'a', '4', '&', 'é', '3', '8', '5', 'g', 'q', 'ó', '§', 'en', 'er', "o'"],
  u: [
    'i',
    'ii',
    'n',
    'y',
    'uy',
    'yu',
    'ti',
    'li',
    'it',
    'ir',
    't',
    'tr',
    'ur',
    'w',
    'v',
    'l',
    'ur',
    'a',
    'fi',
    'fl',
    'ng',
    'un',
    'ui',
    'iy',
    'nu',
    "u'",
    'u:',
    'iz',
    'ix',
  ],
  y: ['v', 'ỳ', 'j', 'g', 'yu'],
  b: ['h', 'l', '6', 'lb'],
  c: ['e', 'o', 'ec', 'ce', 'g', '('],
  d: ['đ', 'cl', 'đ', 'a', 'ơ'],
  đ: ['d', 'p', 'b', 'ð', 'p', 'cl', 'f', 'dd'],
  g: ['q', 'e', '9', 'y', 'p', 'gg'],
  h: ['b', 'li', 'n', 'l1', 'k', 'lh'],
  k: ['h', 'lc', 'l<', 'ke'],
  l: ['1', 'i', 't', 'j', '!', '|', '13'],
  m: ['rn', 'in', 'n', 'nn', 'ni', 'rm'],
  n: ['m', 'r', 'u', 'ri', 'h', 'ii', 'nn', 'p', 'a', 'q'],
  p: ['n', 'y', 'pp', 'f', 'b', 'ph'],
  q: ['g', '9', 'o'],
  r: ['t', 'n', 'i', 'x', 'rr'],
  s: ['x', 'g', '5', '8', 'ss'],
  t: ['l', 'f', 'i', 'r', '1', 'c', 'tt', 'th'],
  v: ['y', 'w', 'u', 'n', 'vv'],
  x: ['s', 'k', 'v', 'xx', 'r'],
};

/** Before anything was seen: a letter mostly stays, its marks get lost or become others, and what looks alike is mixed up. */
export function expectedChannel(): ChannelData {
  return Object.fromEntries(
    Array.from(LETTERS, (letter) => {
      const seen = new Map<string, number>();
      const add = (form: string, weight: number) => seen.set(form, (seen.get(form) ?? 0) + weight);
      const plain = bare(letter);
      const isMarked = plain !== letter;
      add(letter, isMarked ? 300 : 900);
      add(plain, isMarked ? 400 : 20);
      const twins = (letters: string) =>
        Array.from(letters).filter((other) => bare(other) === plain && other !== letter);
      for (const form of twins(WESTERN)) add(form, (isMarked ? 220 : 25) / twins(WESTERN).length);
      for (const form of twins(LETTERS)) add(form, (isMarked ? 60 : 5) / twins(LETTERS).length);
      for (const [at, form] of (LOOKALIKES[letter === 'đ' ? letter : plain] ?? []).entries())
        add(form, (isMarked ? 160 : 40) / (at + 3) / 2.2);
      // Two for one: "Péang" for "Đảng", "thiang" for "tháng".
      if (isMarked && letter !== 'đ') for (const form of ['é', 'i', 'd', 'á', 'â', 'o']) add(form + plain, 4);
      add('', isMarked ? 5 : 2);
      return [letter, Object.fromEntries(seen)];
    }),
  );
}

/** What was seen counts more, the oftener it was seen. */
export function learn(expected: ChannelData, seen: readonly { letter: string; form: string }[]): ChannelData {
  const BELIEF = 25;
  const counts = Map.groupBy(seen, ({ letter }) => letter);
  return Object.fromEntries(
    Object.entries(expected).map(([letter, forms]) => {
      const total = Object.values(forms).reduce((sum, weight) => sum + weight, 0);
      const found = counts.get(letter) ?? [];
      const learnt = new Map(Object.entries(forms).map(([form, weight]) => [form, (BELIEF * weight) / total]));
      for (const { form } of found) learnt.set(form, (learnt.get(form) ?? 0) + 1);
      const whole = found.length + BELIEF;
      return [
        letter,
        Object.fromEntries(
          [...learnt]
            .map(([form, weight]) => [form, rounded((1000 * weight) / whole)])
            .filter(([, share]) => share !== 0),
        ),
      ];
    }),
  );
}

const rounded = (value: number) => Math.round(value * 10) / 10;
