import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocumentText } from '../src/lib/document-text/public.ts';
import { makePdfWriter, type OfficialDocument, writeDocx } from '../src/lib/nd30/public.ts';
import { type Plan, readPlan } from '../src/lib/plan-reader/public.ts';
import { decisionOn, planOn, type WrittenPlan } from '../src/modules/plans/document.ts';
import { documentFonts } from '../src/platform/files/document-fonts.ts';
import { loadTypesetter } from '../src/platform/files/typesetter.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const SEEDS = join(import.meta.dirname, '..', '..', 'shared', 'seeds');

/** The real plans where they are present; the one that inspects has no tasks, one is nearly unreadable. */
const sources = [
  join(FIXTURES, 'ke-hoach.md'),
  ...readdirSync(join(FIXTURES, 'sample-plans')).map((name) => join(FIXTURES, 'sample-plans', name)),
  ...['000.txt', '001.txt', '004.txt'].map((name) => join(SEEDS, name)),
].filter((path) => existsSync(path));

const writePdf = makePdfWriter(loadTypesetter(), documentFonts());
const eyes = { pdfLibrary: undefined, recognise: async () => [], lanes: 1, onProgress: () => undefined };

async function readBack(bytes: Uint8Array): Promise<Plan> {
  const { lines } = await readDocumentText(bytes, eyes);
  return readPlan(lines.map(({ text }) => text).join('\n'), 2026);
}

const written = (plan: Plan): WrittenPlan => ({
  title: plan.document.title ?? '',
  bases: plan.legalBases,
  purposes: plan.purposes,
  targets: plan.targets,
  funding: plan.funding,
  duties: plan.responsibilities.map(({ unit, duties }) => ({ unitText: unit, duties })),
  tasks: plan.tasks.map((task) => ({ ...task, groupName: task.group })),
});

const headOf = ({ document }: Plan) => ({
  issuer: { above: 'Ủy ban nhân dân thành phố Hải Phòng', name: document.agency ?? 'Ủy ban nhân dân xã An Khánh' },
  number: 7,
  place: 'An Khánh',
  date: document.date ?? '2026-01-14',
  signatures: [{ authority: [], position: 'Chủ tịch', name: document.signer ?? 'Nguyễn Thị Mẫu' }],
});

/** What a plan says, without where it stands in its file. */
const said = (plan: Plan) => ({
  title: plan.document.title,
  period: plan.period,
  signer: plan.document.signer ?? 'Nguyễn Thị Mẫu',
  bases: plan.legalBases.map(({ type, number, date, issuer, title }) => ({ type, number, date, issuer, title })),
  purposes: plan.purposes,
  targets: plan.targets.map(({ text, comparator, value, unit }) => ({ text, comparator, value, unit })),
  tasks: plan.tasks.map(({ no, group, groupNo, text, lead, coordinators, timeText, products, schedule }) => ({
    ...{ no, group, groupNo, text, lead, coordinators, timeText, products },
    ...{ kind: schedule.kind, start: schedule.start, due: schedule.due },
  })),
  funding: plan.funding,
  duties: plan.responsibilities.map(({ unit, duties }) => ({ unit, duties })),
  reports: plan.reports.map(({ who, toWhom, cycle, dueText }) => ({ who, toWhom, cycle, dueText })),
});

test.each(sources)('%s, written as a decision and read again, is the same plan', async (source) => {
  const plan = readPlan(readFileSync(source, 'utf8'), 2026);
  expect(plan.tasks.length).toBeGreaterThan(6);
  const document = decisionOn(written(plan), { ...headOf(plan), symbol: 'QĐ-UBND', proposer: null });
  const again = await readBack(await writeDocx(document));
  expect(said(again)).toEqual(said(plan));
  expect([again.document.number, again.document.date]).toEqual(['07/QĐ-UBND', headOf(plan).date]);
  // A page loses which of its lines end on purpose: what is read off it may part a word at a stroke.
  const offThePage = await readBack(writePdf(document));
  expect(offThePage.tasks.map(({ no, schedule }) => [no, schedule.due])).toEqual(
    plan.tasks.map(({ no, schedule }) => [no, schedule.due]),
  );
});

test('a plan signed by itself is read again as well', async () => {
  const plan = readPlan(readFileSync(join(FIXTURES, 'ke-hoach.md'), 'utf8'), 2026);
  const document: OfficialDocument = planOn(written(plan), { ...headOf(plan), symbol: 'KH-UBND' });
  const again = await readBack(await writeDocx(document));
  expect(said(again).tasks).toEqual(said(plan).tasks);
  expect([again.document.kind, again.document.number]).toEqual(['Kế hoạch', '07/KH-UBND']);
});
