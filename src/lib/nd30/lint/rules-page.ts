import type { Element } from '@xmldom/xmldom';
import { FONT } from '../docx.ts';
import { setFont, setParagraph, setRun, setSize } from './edits.ts';
import { type Found, type Inspected, quoted, type Rule } from './finding.ts';
import { attributeOf, childOf } from './opened.ts';

const TWIPS_PER_MM = 1440 / 25.4;
const inMm = (twips: string | undefined) => Math.round((Number(twips ?? 0) / TWIPS_PER_MM) * 10) / 10;

const sectionsOf = ({ opened }: Inspected): Element[] => [...opened.body.getElementsByTagName('w:sectPr')];

const paper: Rule = {
  id: 'paper',
  article: 'Phụ lục I, mục I.1',
  find: (document) =>
    sectionsOf(document).flatMap((section): Found[] => {
      const size = childOf(section, 'w:pgSz');
      const sides = [inMm(attributeOf(size, 'w:w')), inMm(attributeOf(size, 'w:h'))].toSorted((a, b) => a - b);
      if (!size || (Math.abs((sides[0] ?? 0) - 210) < 1 && Math.abs((sides[1] ?? 0) - 297) < 1)) return [];
      const isLying = Number(attributeOf(size, 'w:w')) > Number(attributeOf(size, 'w:h'));
      return [
        {
          ...{
            where: null,
            vi: `Khổ giấy ${sides.join(' × ')} mm, phải là A4 (210 × 297 mm).`,
            en: 'The paper is not A4.',
          },
          fix: () => {
            size.setAttribute('w:w', isLying ? '16838' : '11906');
            size.setAttribute('w:h', isLying ? '11906' : '16838');
          },
        },
      ];
    }),
};

const MARGINS = [
  { side: 'top', vi: 'trên', least: 20, most: 25 },
  { side: 'bottom', vi: 'dưới', least: 20, most: 25 },
  { side: 'left', vi: 'trái', least: 30, most: 35 },
  { side: 'right', vi: 'phải', least: 15, most: 20 },
] as const;

const margins: Rule = {
  id: 'margins',
  article: 'Phụ lục I, mục I.4',
  find: (document) =>
    sectionsOf(document).flatMap((section) =>
      MARGINS.flatMap(({ side, vi, least, most }): Found[] => {
        const margin = childOf(section, 'w:pgMar');
        const wide = inMm(attributeOf(margin, `w:${side}`));
        // A line of Word is a twentieth of a point: what rounds to the limit is within it.
        if (!margin || (wide >= least - 0.3 && wide <= most + 0.3)) return [];
        const right = wide < least ? least : most;
        return [
          {
            where: null,
            vi: `Lề ${vi} ${wide} mm, phải từ ${least} đến ${most} mm.`,
            en: `The ${side} margin is ${wide} mm, not ${least} to ${most} mm.`,
            fix: () => margin.setAttribute(`w:${side}`, String(Math.round(right * TWIPS_PER_MM))),
          },
        ];
      }),
    ),
};

const font: Rule = {
  id: 'font',
  article: 'Phụ lục I, mục I.3',
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ text, runs }): Found[] => {
      const other = runs.filter((run) => run.font !== FONT);
      const names = [...new Set(other.map((run) => run.font))].join(', ');
      if (other.length === 0) return [];
      return [
        {
          where: quoted(text),
          vi: `Phông chữ ${names}, phải là ${FONT}.`,
          en: `The typeface is ${names}, not ${FONT}.`,
          fix: () => {
            for (const run of other) setFont(run, FONT);
          },
        },
      ];
    }),
};

/** Marks of urgency are red. */
const MARKED = /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT)$/u;

const colour: Rule = {
  id: 'colour',
  article: 'Phụ lục I, mục I.3',
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ text, runs }): Found[] => {
      const other = MARKED.test(text) ? [] : runs.filter((run) => run.colour !== '000000');
      if (other.length === 0) return [];
      return [
        {
          ...{ where: quoted(text), vi: 'Chữ không phải màu đen.', en: 'The words are not black.' },
          fix: () => {
            for (const run of other) setRun(run, 'w:color', { 'w:val': '000000' });
          },
        },
      ];
    }),
};

const bodySize: Rule = {
  id: 'body-size',
  article: 'Phụ lục I, mục II.6',
  find: ({ of }) =>
    [...of('body'), ...of('basis')].flatMap(({ text, runs }): Found[] => {
      const other = runs.filter(({ size }) => size < 13 || size > 14);
      if (other.length === 0) return [];
      return [
        {
          where: quoted(text),
          vi: `Cỡ chữ ${[...new Set(other.map(({ size }) => size))].join(', ')}, phải là 13 hoặc 14.`,
          en: 'The size of the words is neither 13 nor 14.',
          fix: () => {
            for (const run of other) setSize(run, run.size < 13 ? 13 : 14);
          },
        },
      ];
    }),
};

const LEAST_INDENT = 28; // 1 cm, as Word rounds it
const MOST_INDENT = 36.5; // 1,27 cm
const CM = 567;

const bodyShape: Rule = {
  id: 'body-shape',
  article: 'Phụ lục I, mục II.6',
  find: ({ of }) =>
    of('body')
      .filter(({ align, text }) => align !== 'center' && align !== 'right' && text.length > 60)
      .flatMap(({ text, align, firstLine, before, after, lines, element }): Found[] => {
        const wrong = [
          ...(align === 'both' ? [] : ['chưa canh đều hai lề']),
          ...(firstLine >= LEAST_INDENT && firstLine <= MOST_INDENT ? [] : ['dòng đầu chưa lùi vào 1 – 1,27 cm']),
          ...(before + after >= 6 ? [] : ['khoảng cách đoạn dưới 6 pt']),
          ...(lines === 0 || (lines >= 0.99 && lines <= 1.51) ? [] : ['khoảng cách dòng ngoài khoảng đơn – 1,5 dòng']),
        ];
        if (wrong.length === 0) return [];
        return [
          {
            ...{
              where: quoted(text),
              vi: `Đoạn văn ${wrong.join(', ')}.`,
              en: 'The paragraph is not laid out as the law asks.',
            },
            fix: () => {
              setParagraph(element, 'w:jc', { 'w:val': 'both' });
              if (firstLine < LEAST_INDENT || firstLine > MOST_INDENT)
                setParagraph(element, 'w:ind', { 'w:left': '0', 'w:hanging': '0', 'w:firstLine': String(CM) });
              if (before + after < 6) setParagraph(element, 'w:spacing', { 'w:after': '120' });
              if (lines !== 0 && (lines < 0.99 || lines > 1.51))
                setParagraph(element, 'w:spacing', { 'w:line': lines < 1 ? '240' : '360', 'w:lineRule': 'auto' });
            },
          },
        ];
      }),
};

export const PAGE_RULES = [paper, margins, font, colour, bodySize, bodyShape];
