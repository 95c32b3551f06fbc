import { expect, test } from 'vitest';
import { type CorrectDraft, overtaken } from './correct-draft.ts';

const papers = [
  { name: 'Tờ khai', form: 'MISSING' as const, quantity: 0 },
  { name: 'Bản sao', form: 'COPY' as const, quantity: 1 },
];
const form = {
  ...{
    procedureId: null,
    isForOther: false,
    resolverName: '',
    resolverAgencyCode: '',
    kind: 'CITIZEN' as const,
    key: '',
  },
  ...{ idNumber: '', bornOn: '', email: '', address: '', returnBy: 'COUNTER' as const },
  name: 'Trần Thị Bưởi',
  phone: '0900000123',
  papers,
  reason: '',
};
const draft: CorrectDraft = {
  ...form,
  name: 'Trần Thị Bười',
  papers: [{ name: 'Tờ khai', form: 'ORIGINAL', quantity: 1 }, ...papers.slice(1)],
  reason: 'Nghe nhầm',
  seen: { version: 1, form },
};
const theirs = {
  ...form,
  phone: '0911111111',
  papers: [...papers.slice(0, 1), { name: 'Bản sao', form: 'ORIGINAL' as const, quantity: 2 }],
};

test('of two who correct one record neither loses words: mine where I typed, theirs where I did not', () => {
  expect(overtaken(draft, { version: 2, form: theirs })).toMatchObject({
    name: 'Trần Thị Bười',
    phone: '0911111111',
    reason: 'Nghe nhầm',
    papers: [
      { form: 'ORIGINAL', quantity: 1 },
      { form: 'ORIGINAL', quantity: 2 },
    ],
    seen: { version: 2, form: { phone: '0911111111' } },
  });
});

test('a second overtaking starts from what was seen last', () => {
  const once = overtaken(draft, { version: 2, form: theirs });
  expect(overtaken(once, { version: 3, form: { ...theirs, phone: '0922222222' } }).phone).toBe('0922222222');
});
