import { setOn, setParagraph, setSize } from './edits.ts';
import { type Found, quoted, type Rule } from './finding.ts';
import type { ParagraphSeen } from './formatting.ts';
import type { Part } from './recognised.ts';

interface Look {
  part: Part;
  vi: string;
  en: string;
  article: string;
  least: number;
  most: number;
  bold: boolean;
  italic: boolean;
}

/** Sizes and weights of the components (Phụ lục I, mục IV). */
const LOOKS: readonly Look[] = [
  {
    part: 'nation',
    vi: 'Quốc hiệu',
    en: 'The name of the country',
    article: 'Phụ lục I, mục II.1',
    least: 12,
    most: 13,
    bold: true,
    italic: false,
  },
  {
    part: 'motto',
    vi: 'Tiêu ngữ',
    en: 'The motto',
    article: 'Phụ lục I, mục II.1',
    least: 13,
    most: 14,
    bold: true,
    italic: false,
  },
  {
    part: 'number',
    vi: 'Số, ký hiệu',
    en: 'The number',
    article: 'Phụ lục I, mục II.3',
    least: 13,
    most: 13,
    bold: false,
    italic: false,
  },
  {
    part: 'place',
    vi: 'Địa danh, thời gian',
    en: 'Place and day',
    article: 'Phụ lục I, mục II.4',
    least: 13,
    most: 14,
    bold: false,
    italic: true,
  },
  {
    part: 'kind',
    vi: 'Tên loại văn bản',
    en: 'The kind',
    article: 'Phụ lục I, mục II.5',
    least: 13,
    most: 14,
    bold: true,
    italic: false,
  },
  {
    part: 'subject',
    vi: 'Trích yếu',
    en: 'The subject',
    article: 'Phụ lục I, mục II.5',
    least: 13,
    most: 14,
    bold: true,
    italic: false,
  },
  {
    part: 'letterSubject',
    vi: 'Trích yếu công văn',
    en: 'The subject of a letter',
    article: 'Phụ lục I, mục II.5',
    least: 12,
    most: 13,
    bold: false,
    italic: false,
  },
  {
    part: 'basis',
    vi: 'Căn cứ',
    en: 'A basis',
    article: 'Phụ lục I, mục II.6',
    least: 13,
    most: 14,
    bold: false,
    italic: true,
  },
  {
    part: 'position',
    vi: 'Quyền hạn, chức vụ',
    en: 'Position of the signer',
    article: 'Phụ lục I, mục II.7',
    least: 13,
    most: 14,
    bold: true,
    italic: false,
  },
  {
    part: 'signer',
    vi: 'Họ tên người ký',
    en: 'Name of the signer',
    article: 'Phụ lục I, mục II.7',
    least: 13,
    most: 14,
    bold: true,
    italic: false,
  },
  {
    part: 'recipientsHead',
    vi: '“Nơi nhận”',
    en: '“Nơi nhận”',
    article: 'Phụ lục I, mục II.9',
    least: 12,
    most: 12,
    bold: true,
    italic: true,
  },
  {
    part: 'recipient',
    vi: 'Danh sách nơi nhận',
    en: 'The list of recipients',
    article: 'Phụ lục I, mục II.9',
    least: 11,
    most: 11,
    bold: false,
    italic: false,
  },
];

const lookRule = (look: Look): Rule => ({
  id: `look-${look.part}`,
  article: look.article,
  find: ({ of }) => of(look.part).flatMap((paragraph) => wrongLook(look, paragraph)),
});

/** In the middle of their half, or of the page. */
const CENTRED: readonly Part[] = ['nation', 'motto', 'kind', 'position', 'signer'];

function wrongLook(
  { part, vi, en, least, most, bold, italic }: Look,
  { element, text, runs, align }: ParagraphSeen,
): Found[] {
  const isAskew = CENTRED.includes(part) && align !== 'center';
  const sizes = runs.filter(({ size }) => size < least || size > most);
  const weights = runs.filter((run) => run.bold !== bold);
  const slants = runs.filter((run) => run.italic !== italic);
  const wrong = [
    ...(sizes.length > 0 ? [`cỡ chữ ${sizes[0]?.size}, phải là ${least === most ? least : `${least} – ${most}`}`] : []),
    ...(weights.length > 0 ? [bold ? 'phải in đậm' : 'không in đậm'] : []),
    ...(slants.length > 0 ? [italic ? 'phải in nghiêng' : 'phải là chữ đứng'] : []),
  ];
  if (isAskew) wrong.push('phải canh giữa');
  if (wrong.length === 0) return [];
  const fix = () => {
    if (isAskew) setParagraph(element, 'w:jc', { 'w:val': 'center' });
    for (const run of sizes) setSize(run, run.size < least ? least : most);
    for (const run of weights) setOn(run, 'w:b', bold);
    for (const run of slants) setOn(run, 'w:i', italic);
  };
  return [{ where: quoted(text), vi: `${vi}: ${wrong.join(', ')}.`, en: `${en} does not look as the law asks.`, fix }];
}

export const LOOK_RULES = LOOKS.map(lookRule);
