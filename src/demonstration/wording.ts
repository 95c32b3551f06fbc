import type { Entry } from './catalogue.ts';

export type Source = 'COUNTER' | 'PORTAL' | 'POST' | 'SYNCHRONISED';

/** Reasons as officials write them; they name papers, never people. */
const REASONS: Record<string, (entry: Entry) => string> = {
  refuse: () => 'Hồ sơ không thuộc thẩm quyền giải quyết của Uỷ ban nhân dân xã; đã hướng dẫn nộp đúng nơi.',
  request_supplement: ({ paperNames }) =>
    `Đề nghị bổ sung: ${paperNames.at(-1) ?? 'giấy tờ kèm theo'} (bản hợp lệ, đủ chữ ký).`,
  request_payment: () => 'Đề nghị nộp phí, lệ phí theo thông báo trước khi nhận kết quả.',
  withdraw: () => 'Người nộp đề nghị rút hồ sơ vì không còn nhu cầu giải quyết.',
  stop: () => 'Dừng xử lý do người nộp không bổ sung hồ sơ trong thời hạn đã thông báo.',
};

export function reasonOf(verb: string, entry: Entry): string | undefined {
  return REASONS[verb]?.(entry);
}

const OTHER_PAPERS = ['Bản sao giấy tờ tuỳ thân', 'Giấy tờ khác kèm theo'];

/** The columns name, form and quantity of one paper. */
export function paperOf(names: readonly string[], index: number, source: Source, isMissing: boolean): string {
  const name = names[index] ?? OTHER_PAPERS[Math.min(index - names.length, OTHER_PAPERS.length - 1)];
  if (isMissing) return `${name}\tMISSING\t0`;
  if (source === 'PORTAL' || source === 'SYNCHRONISED') return `${name}\tELECTRONIC\t1`;
  return `${name}\t${index === 0 ? 'ORIGINAL' : index === 1 ? 'DIGITISED' : 'COPY'}\t1`;
}
