import { KINDS } from '../kinds.ts';
import { replaceText } from './edits.ts';
import type { Found, Rule } from './finding.ts';

const REQUIRED = [
  { part: 'nation', vi: 'Thiếu Quốc hiệu.', en: 'The name of the country is missing.' },
  { part: 'motto', vi: 'Thiếu Tiêu ngữ.', en: 'The motto is missing.' },
  { part: 'issuer', vi: 'Thiếu tên cơ quan ban hành.', en: 'The issuer is missing.' },
  { part: 'number', vi: 'Thiếu số, ký hiệu.', en: 'Number and symbol are missing.' },
  { part: 'place', vi: 'Thiếu địa danh và thời gian ban hành.', en: 'Place and day are missing.' },
  { part: 'position', vi: 'Thiếu quyền hạn, chức vụ của người ký.', en: 'The position of the signer is missing.' },
  { part: 'signer', vi: 'Thiếu họ tên người ký.', en: 'The name of the signer is missing.' },
  { part: 'recipientsHead', vi: 'Thiếu “Nơi nhận”.', en: 'The recipients are missing.' },
] as const;

const missing: Rule = {
  id: 'missing',
  article: 'Điều 8',
  find: ({ of, kind }) => [
    ...REQUIRED.filter(({ part }) => of(part).length === 0 && !(part === 'place' && kind === 'MINUTES')).map(
      ({ vi, en }) => ({ where: null, vi, en }),
    ),
    ...(kind === null
      ? [
          {
            where: null,
            vi: 'Thiếu tên loại văn bản (hoặc “V/v …” của công văn).',
            en: 'The kind of document is missing.',
          },
        ]
      : []),
  ],
};

const mottoDashes: Rule = {
  id: 'motto-dashes',
  article: 'Phụ lục I, mục II.1',
  find: ({ of }) =>
    of('motto')
      .filter(({ text }) => text !== 'Độc lập - Tự do - Hạnh phúc')
      .map(({ text }) => ({
        where: text,
        vi: 'Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”: gạch nối ngắn, cách chữ.',
        en: 'The motto is written with short hyphens and blanks around them.',
      })),
};

const numberZero: Rule = {
  id: 'number-zero',
  article: 'Phụ lục I, mục II.3',
  find: ({ of }) =>
    of('number').flatMap(({ text, runs }): Found[] => {
      const [, digit] = /^Số\s*:?\s*(\d)\s*\//iu.exec(text) ?? [];
      if (!digit) return [];
      return [
        {
          ...{
            where: text,
            vi: `Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: 0${digit}.`,
            en: `Numbers below 10 get a nought: 0${digit}.`,
          },
          fix: () => replaceText(runs, digit, `0${digit}`),
        },
      ];
    }),
};

const letterSymbol: Rule = {
  id: 'letter-symbol',
  article: 'Phụ lục I, mục II.3',
  find: ({ of, kind }) =>
    of('number').flatMap(({ text, runs }): Found[] => {
      if (kind !== 'LETTER' || !/\/CV-/i.test(text)) return [];
      return [
        {
          ...{
            where: text,
            vi: 'Ký hiệu công văn không có “CV”: ghi chữ viết tắt cơ quan và đơn vị, ví dụ 12/UBND-VHXH.',
            en: 'The symbol of a letter has no “CV” in it.',
          },
          fix: () => replaceText(runs, /CV-/i.exec(text)?.[0] ?? 'CV-', ''),
        },
      ];
    }),
};

const SYMBOLS: ReadonlySet<string | null> = new Set(Object.values(KINDS).map(({ symbol }) => symbol));

const kindSymbol: Rule = {
  id: 'kind-symbol',
  article: 'Phụ lục III',
  find: ({ of, kind }) =>
    of('number').flatMap(({ text }): Found[] => {
      const [, said] = /\/\s*(\p{L}+)-/u.exec(text) ?? [];
      const wanted = kind && KINDS[kind].symbol;
      if (!said || !wanted || said === wanted || !SYMBOLS.has(said)) return [];
      return [
        {
          where: text,
          vi: `Ký hiệu “${said}” không phải của ${KINDS[kind].name.toLowerCase()}: phải là “${wanted}”.`,
          en: `The symbol “${said}” belongs to another kind: it should be “${wanted}”.`,
        },
      ];
    }),
};

const symbolBlanks: Rule = {
  id: 'symbol-blanks',
  article: 'Phụ lục I, mục II.3',
  find: ({ of }) =>
    of('number').flatMap(({ text, runs }): Found[] => {
      const [said = ''] = /\d\s*\/\s*[\p{L}\d&]+(?:\s*-\s*[\p{L}\d&]+)*/u.exec(text) ?? [];
      if (!/\s/.test(said)) return [];
      return [
        {
          ...{
            where: text,
            vi: 'Giữa số và ký hiệu, giữa các nhóm chữ không có dấu cách.',
            en: 'There are no blanks within number and symbol.',
          },
          fix: () => replaceText(runs, said, said.replace(/\s+/g, '')),
        },
      ];
    }),
};

const dateZeros: Rule = {
  id: 'date-zeros',
  article: 'Phụ lục I, mục II.4',
  find: ({ of }) =>
    of('place').flatMap(({ text, runs }): Found[] => {
      const [, day = '', month = ''] = /ngày\s*(\d+)\s*tháng\s*(\d+)/iu.exec(text) ?? [];
      if (!day || !month) return [];
      const rightDay = day.padStart(2, '0');
      const rightMonth = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
      if (day === rightDay && month === rightMonth) return [];
      return [
        {
          where: text,
          vi: `Ngày dưới 10 và tháng 1, 2 ghi thêm số 0 phía trước, tháng khác thì không: ngày ${rightDay} tháng ${rightMonth}.`,
          en: `Days below 10 and the months 1 and 2 get a nought, others do not: ngày ${rightDay} tháng ${rightMonth}.`,
          fix: () => {
            replaceText(runs, `ngày ${day}`, `ngày ${rightDay}`);
            replaceText(runs, `tháng ${month}`, `tháng ${rightMonth}`);
          },
        },
      ];
    }),
};

const placeComma: Rule = {
  id: 'place-comma',
  article: 'Phụ lục I, mục II.4',
  find: ({ of }) =>
    of('place').flatMap(({ text, runs }): Found[] => {
      const [said = '', place = ''] = /^(\p{L}[\p{L}\d '’.-]*[^,\s])\s+ngày/u.exec(text) ?? [];
      if (!said) return [];
      return [
        {
          ...{ where: text, vi: 'Sau địa danh có dấu phẩy.', en: 'A comma stands after the place.' },
          fix: () => replaceText(runs, said, `${place}, ngày`),
        },
      ];
    }),
};

export const HEAD_RULES = [
  missing,
  mottoDashes,
  numberZero,
  letterSymbol,
  kindSymbol,
  symbolBlanks,
  dateZeros,
  placeComma,
];
