import { replaceText } from './edits.ts';
import { type Found, quoted, type Rule } from './finding.ts';
import type { ParagraphSeen } from './formatting.ts';

const basisEnds: Rule = {
  id: 'basis-ends',
  article: 'Phụ lục I, mục II.6',
  find: ({ of }) =>
    of('basis').flatMap(({ text, runs }, index, all): Found[] => {
      const isLast = index === all.length - 1;
      // The last may be followed by the sentence it belongs to.
      if (text.endsWith(isLast ? '.' : ';') || (isLast && /[,:]$/.test(text))) return [];
      const end = isLast ? '.' : ';';
      return [
        {
          where: quoted(text),
          vi: isLast ? 'Căn cứ cuối cùng kết thúc bằng dấu chấm.' : 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy.',
          en: `A basis ends in “${end}”.`,
          fix: () => replaceEnd(runs, end),
        },
      ];
    }),
};

/** The last mark of the last words; letters are never touched. */
function replaceEnd(runs: ParagraphSeen['runs'], end: string): void {
  const last = runs.at(-1);
  if (!last) return;
  const said = last.text.replace(/\s+$/, '');
  replaceText([last], said, said.replace(/[.,;:]*$/, end));
}

/** From the highest down; what stands on one step may stand in any order (Luật Ban hành VBQPPL). */
const STEPS = [
  /^Căn cứ Hiến pháp/i,
  /^Căn cứ (?:Bộ luật|Luật|các Luật)/i,
  /^Căn cứ (?:Pháp lệnh|Nghị quyết số \S*QH)/i,
  /^Căn cứ (?:các )?(?:Nghị định|Nghị quyết số \S*NQ-CP)/i,
  /^Căn cứ (?:các )?(?:Quyết định số \S*TTg|Chỉ thị số \S*TTg)/i,
  /^Căn cứ (?:các )?Thông tư/i,
];

const basisOrder: Rule = {
  id: 'basis-order',
  article: 'Phụ lục I, mục II.6',
  find: ({ of }) => {
    let lowest = 0;
    return of('basis').flatMap(({ text }): Found[] => {
      const step = STEPS.findIndex((pattern) => pattern.test(text));
      if (step < 0) return [];
      if (step >= lowest) {
        lowest = step;
        return [];
      }
      return [
        {
          where: quoted(text),
          vi: 'Căn cứ có hiệu lực pháp lý cao hơn phải đứng trước.',
          en: 'A basis of higher force stands first.',
        },
      ];
    });
  },
};

const expiredLaw: Rule = {
  id: 'expired-law',
  article: 'Điều 8 khoản 2; văn bản thay thế',
  find: ({ paragraphs, expired, today }) =>
    paragraphs.flatMap(({ text }): Found[] =>
      [...text.matchAll(/\d+\/\d{4}\/(?:NĐ-CP|TT-[\p{Lu}]+)/gu)].flatMap(([number]) => {
        const law = expired.get(number);
        if (!law || law.expiredOn > today) return [];
        const day = law.expiredOn.split('-').toReversed().join('/');
        return [
          {
            where: quoted(text),
            vi: `${number} hết hiệu lực từ ngày ${day}${law.replacedBy ? `, được thay bằng ${law.replacedBy}` : ''}.`,
            en: `${number} is no longer in force since ${day}${law.replacedBy ? `; ${law.replacedBy} took its place` : ''}.`,
          },
        ];
      }),
    ),
};

const END = /\.\/\.?$/;
const textEnd: Rule = {
  id: 'text-end',
  article: 'Phụ lục III, các mẫu',
  find: ({ paragraphs, of }) => {
    const endAt = Math.min(...[...of('recipientsHead'), ...of('position')].map(({ index }) => index));
    const last = paragraphs.findLast(({ index, part }) => part === 'body' && index < endAt);
    if (!last || END.test(last.text)) return [];
    return [
      {
        ...{ where: quoted(last.text), vi: 'Nội dung kết thúc bằng dấu “./.”.', en: 'The text ends in “./.”.' },
        fix: () => replaceEnd(last.runs, './.'),
      },
    ];
  },
};

const COLLECTIVE = new Set(['PLAN', 'RESOLUTION', 'REPORT', 'PROGRAMME', 'SCHEME', 'PROPOSAL']);

/** Never put right by us: whose act it is only its signer knows. */
const collective: Rule = {
  id: 'collective-signature',
  article: 'Điều 13 khoản 1; Phụ lục I, mục II.7',
  find: ({ kind, of }) => {
    const [first] = of('position');
    const isCommittee = of('issuer').some(({ text }) => /Ủ?Y BAN NHÂN DÂN|UBND/.test(text));
    if (
      !first ||
      !kind ||
      !COLLECTIVE.has(kind) ||
      !isCommittee ||
      /^TM\./.test(first.text) ||
      !/CHỦ TỊCH/.test(first.text)
    )
      return [];
    return [
      {
        where: first.text,
        vi: 'Văn bản của Ủy ban nhân dân ký thay mặt tập thể: “TM. ỦY BAN NHÂN DÂN” phía trên chức vụ. Nếu là văn bản của riêng Chủ tịch thì giữ nguyên.',
        en: 'An act of the committee is signed “TM. ỦY BAN NHÂN DÂN”; the chairman’s own act is not.',
      },
    ];
  },
};

const TITLES = /^(?:PGS\.?|GS\.?|TS\.?|ThS\.?|BS\.?|KS\.?|CN\.?)\s*/u;
const academic: Rule = {
  id: 'academic-title',
  article: 'Phụ lục I, mục II.7',
  find: ({ of }) =>
    of('signer')
      .filter(({ text }) => TITLES.test(text))
      .map(({ text }) => ({
        where: text,
        vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.',
        en: 'No academic title stands before the name of the signer.',
      })),
};

const kept: Rule = {
  id: 'recipients-kept',
  article: 'Phụ lục I, mục II.9',
  find: ({ of }) => {
    const last = of('recipient').at(-1);
    if (!last || /^[-–]?\s*Lưu\s*:/u.test(last.text)) return [];
    return [
      {
        where: last.text,
        vi: 'Dòng cuối của “Nơi nhận” phải là “Lưu: VT, …”.',
        en: 'The last recipient is “Lưu: VT, …”.',
      },
    ];
  },
};

const recipientEnds: Rule = {
  id: 'recipient-ends',
  article: 'Phụ lục I, mục II.9',
  find: ({ of }) =>
    of('recipient').flatMap(({ text, runs }, index, all): Found[] => {
      const end = index === all.length - 1 ? '.' : ';';
      if (text.endsWith(end)) return [];
      return [
        {
          where: text,
          vi: `Dòng này của “Nơi nhận” kết thúc bằng “${end}”.`,
          en: `This recipient ends in “${end}”.`,
          fix: () => replaceEnd(runs, end),
        },
      ];
    }),
};

/** Phụ lục II: what is wrong in every sentence. What depends on the name that follows is asked for, not here. */
const CAPITALS: readonly { wrong: RegExp; right: (said: string) => string }[] = [
  {
    wrong: /(?<=\s)(?:ủy|uỷ) ban nhân dân(?=\s)/u,
    right: (said) => `${said.startsWith('ủy') ? 'Ủy' : 'Uỷ'} ban nhân dân`,
  },
  { wrong: /(?<=\s)hội đồng nhân dân(?=\s)/u, right: () => 'Hội đồng nhân dân' },
  {
    wrong: /(?<=\p{Ll}\s)(?:Thành phố|Tỉnh)(?= (?!Hồ Chí Minh|Thủ Đức|ủy|uỷ|Ủy|Uỷ)\p{Lu})/u,
    right: (said) => said.toLowerCase(),
  },
  { wrong: /(?<=(?:khoản|điểm) \S{1,3} )điều(?= \d)/u, right: () => 'Điều' },
  { wrong: /(?<=\s)nhà nước(?= Cộng hòa)/u, right: () => 'Nhà nước' },
  {
    wrong: /(?<=\s)thứ (?:hai|ba|tư|năm|sáu|bảy)(?=[,;.\s]+(?:ngày|hằng tuần|hàng tuần|\())/u,
    right: (said) => `thứ ${said.charAt(4).toUpperCase()}${said.slice(5)}`,
  },
  { wrong: /(?<=\s)[Tt]ết nguyên đán/u, right: () => 'Tết Nguyên đán' },
];

const capitals: Rule = {
  id: 'capitals',
  article: 'Phụ lục II',
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ text, runs }): Found[] =>
      CAPITALS.flatMap(({ wrong, right }) => {
        const [said] = wrong.exec(text) ?? [];
        if (!said) return [];
        return [
          {
            where: quoted(text),
            vi: `Viết hoa: “${said}” phải là “${right(said)}”.`,
            en: `Capitals: “${said}” should be “${right(said)}”.`,
            fix: () => replaceText(runs, said, right(said)),
          },
        ];
      }),
    ),
};

export const TEXT_RULES = [
  basisEnds,
  basisOrder,
  expiredLaw,
  textEnd,
  collective,
  academic,
  kept,
  recipientEnds,
  capitals,
];
