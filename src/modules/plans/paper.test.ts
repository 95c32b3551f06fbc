import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Person } from '../../../test/support/world.ts';
import { readPlanDocument } from '../../platform/files/read-document.ts';
import { makeCrew, SAMPLE } from './testing.ts';

let crew: Awaited<ReturnType<typeof makeCrew>>;
let id: number;
beforeAll(async () => {
  crew = await makeCrew();
  id = await crew.read(SAMPLE);
});
afterAll(() => crew.world.close());

async function paperOf(person: Person, query: string, ending = 'docx', planId = id) {
  const url = `/api/plans/${planId}/paper.${ending}${query}`;
  const { statusCode, headers, rawPayload } = await crew.world.app.inject({ url, headers: { cookie: person.cookie } });
  return { statusCode, headers, bytes: new Uint8Array(rawPayload) };
}

test('what has a number in its file is written as what that number says, by whoever may read it', async () => {
  const { statusCode, headers, bytes } = await paperOf(crew.officer, '');
  expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')]);
  expect(decodeURIComponent(String(headers['content-disposition']))).toContain('27 KH-UBND Cải cách hành chính');
  const { plan } = await readPlanDocument(bytes, 2026);
  expect([plan.document.kind, plan.document.number]).toEqual(['Kế hoạch', '27/KH-UBND']);
  const { tasks } = await crew.open(id);
  expect(plan.tasks.map(({ text }) => text)).toEqual(tasks.map(({ text }: { text: string }) => text));
});

test('what has none yet is a decision with its number and day open, or a plan in the name of the committee', async () => {
  const period = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
  const hand = { kind: 'CCHC', title: 'Kế hoạch cải cách hành chính năm 2026', ...period };
  const { body } = await ask(crew.world, crew.coordinator, 'POST', '/api/plans', hand);
  const textOf = async (form: string) => {
    const { bytes, headers } = await paperOf(crew.coordinator, `?form=${form}`, 'docx', body.id);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('Dự thảo');
    return (await readPlanDocument(bytes, 2026)).document.lines.map((line) => line.text).join('\n');
  };
  expect(await textOf('decision')).toMatch(/Số: +\/QĐ-UBND.*QUYẾT ĐỊNH:.*Điều 3\./s);
  const plan = await textOf('plan');
  expect(plan).toMatch(/Số: +\/KH-UBND.*TM\. ỦY BAN NHÂN DÂN/s);
  expect(plan).not.toContain('QUYẾT ĐỊNH');
});

test('it names units in full, the city above us, and the day a person gave instead of the words', async () => {
  const { tasks } = await crew.open(id);
  const [task] = tasks;
  const changed = await crew.change(id, task, { leadUnitId: crew.commune.units.culture_society, dueOn: '2026-02-27' });
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  const { plan, document } = await readPlanDocument((await paperOf(crew.officer, '')).bytes, 2026);
  expect(plan.tasks[0]).toMatchObject({ lead: 'Phòng Văn hoá - Xã hội', schedule: { due: '2026-02-27' } });
  expect(document.lines.map((line) => line.text).join('\n')).toMatch(/ỦY BAN NHÂN DÂN\s+THÀNH PHỐ HẢI PHÒNG/);
});

test('once it is issued the number decides, and stands on the paper with its day', async () => {
  await crew.settle(id);
  expect((await crew.issue(id)).status).toBe(200);
  const { bytes, headers } = await paperOf(crew.officer, '?form=plan');
  const { plan } = await readPlanDocument(bytes, 2026);
  expect([plan.document.number, plan.document.date]).toEqual(['18/QĐ-UBND', '2026-01-13']);
  expect(decodeURIComponent(String(headers['content-disposition']))).toContain('18 QĐ-UBND Ban hành Kế hoạch');
  const pdf = await paperOf(crew.officer, '', 'pdf');
  expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
});

test('another commune has no such plan', async () => {
  expect((await paperOf(crew.stranger, '')).statusCode).toBe(404);
});

test('the paper of somebody else is not ours to write', async () => {
  const letter = [
    'CHỦ TỊCH XÃ KẾT LUẬN',
    '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
    '| 1 | Rà soát hồ sơ | Văn phòng | 30/6/2026 |',
  ];
  const directive = await crew.readReceived(Buffer.from(letter.join('\n')), 'COMMUNE_DIRECTIVE');
  const { status, body } = await ask(crew.world, crew.coordinator, 'GET', `/api/plans/${directive}/paper.docx`);
  expect([status, body.detail]).toEqual([409, expect.stringContaining('tệp gốc')]);
});
