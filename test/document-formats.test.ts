import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentText, Unreadable } from '../src/lib/document-text/public.ts';
import { readPlan } from '../src/lib/plan-reader/public.ts';
import { similarity } from '../src/lib/vn-text/public.ts';
import { readDocument } from '../src/platform/files/read-document.ts';
import { pdf, pdfOfContent, pdfOfPictures, photographed, printed } from './support/pdf-files.ts';
import { docxOf, htmlOf, samplePlan, sampleText, xlsxOf } from './support/plan-files.ts';

const planOf = ({ lines }: DocumentText) => readPlan(lines.map(({ text }) => text).join('\n'), 2026);
/** What is said, not where it stands or how sure the reader is: that differs from one format to the other. */
const tasksOf = (document: DocumentText) =>
  planOf(document).tasks.map(({ lines: _, source: __, confidence: ___, ...task }) => task);

const WITHOUT_RULINGS = '.tasks td { border: none; padding: 4pt 8pt } body { font-family: sans-serif }';
const ON_PAPER = htmlOf(samplePlan(), 'body { padding: 2cm 2cm 2cm 3cm }');

const markdown = new TextEncoder().encode(sampleText());
const word = docxOf(samplePlan());
const excel = xlsxOf(samplePlan());
const ruled = await printed(htmlOf(samplePlan()));
const unruled = await printed(htmlOf(samplePlan(), WITHOUT_RULINGS));
const png = await photographed(ON_PAPER, 'png');
const jpeg = await photographed(ON_PAPER, 'jpeg');
/** Askew, grey and not quite sharp. */
const ASKEW = 'html { background: #e8e4da } body { transform: rotate(0.8deg); filter: blur(0.3px) contrast(0.8) }';
const askew = await photographed(ON_PAPER.replace('</style>', `${ASKEW}</style>`), 'jpeg');

describe('one plan in every format', () => {
  test('its text is read as it lies', async () => {
    const document = await readDocument(markdown);
    expect(document).toMatchObject({ kind: 'text', remarks: [] });
    expect(document.lines.map(({ text }) => text).join('\n')).toBe(sampleText());
    const { tasks, targets } = planOf(document);
    expect(tasks).toHaveLength(12);
    expect(new Set(tasks.map(({ groupNo }) => groupNo))).toEqual(new Set(['I', 'II', 'III']));
    expect(targets).toHaveLength(2);
  });

  test.each([
    ['a .docx', 'docx', word],
    ['an .xlsx', 'xlsx', excel],
    ['a .pdf with a ruled table', 'pdf', ruled],
    ['a .pdf whose table has no rulings', 'pdf', unruled],
  ])('%s says the same', async (_, kind, bytes) => {
    const [document, wanted] = await Promise.all([readDocument(bytes), readDocument(markdown)]);
    expect(document).toMatchObject({ kind, remarks: [] });
    expect(tasksOf(document)).toEqual(tasksOf(wanted));
    expect(planOf(document).document).toEqual(planOf(wanted).document);
  });

  test.each([
    ['.png', png.bytes],
    ['.jpg', jpeg.bytes],
    ['.pdf', pdfOfPictures([jpeg])],
    ['.jpg of paper that lay askew', askew.bytes],
  ])('a scan as %s says the same, but for a letter', async (_, bytes) => {
    const pages: number[] = [];
    const document = await readDocument(bytes, (page) => pages.push(page));
    expect(document).toMatchObject({ kind: 'scan', remarks: [{ vi: expect.stringContaining('đối chiếu') }] });
    expect(pages).toEqual([1]);
    const wanted = tasksOf(await readDocument(markdown));
    const found = tasksOf(document);
    expect(found.map(({ no, groupNo, schedule }) => [no, groupNo, schedule])).toEqual(
      wanted.map(({ no, groupNo, schedule }) => [no, groupNo, schedule]),
    );
    const wordsOf = (tasks: typeof wanted) =>
      tasks.map(({ text, lead, products }) => [text, lead, ...products].join(' '));
    const likeness = wordsOf(wanted).map((text, at) => similarity(text, wordsOf(found)[at] ?? ''));
    expect(Math.min(...likeness)).toBeGreaterThan(0.9);
  });
});

describe('damaged files', () => {
  test.each([
    ['.docx', word, 25],
    ['.xlsx', excel, 25],
    ['.pdf', ruled, 25],
    ['.png', png.bytes, 6],
    ['.jpg', jpeg.bytes, 6],
  ])('a %s with flipped bytes or without its end is read or refused', async (_, bytes, numRuns) => {
    const place = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    const places = fc.array(place, { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: bytes.length }), async (flips, end) => {
        const damaged = Uint8Array.from(bytes.subarray(0, end));
        for (const [at, by] of flips) if (at < end) damaged[at] = (damaged[at] ?? 0) ^ by;
        await readDocument(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(Unreadable));
      }),
      { numRuns },
    );
  });
});

const packed = (text: string, bytes: number) =>
  pdfOfContent(deflateSync(Buffer.alloc(bytes, text)), '/Filter /FlateDecode');
const KEY = `<${'41'.repeat(32)}>`;
const LOCKED = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${KEY} /U ${KEY} /P -4 >> /ID [<41> <41>]`;

test.each([
  ['with a password', pdfOfContent(Buffer.from(''), '', LOCKED), 'encrypted'],
  ['without text or picture', pdfOfContent(Buffer.from('10 10 m 90 90 l S')), 'no_text'],
  ['that unpacks to 300 MB', packed(' ', 300_000_000), 'too_much'],
  ['that draws without end', packed('q Q ', 60_000_000), 'too_much'],
  [
    'whose pages hold themselves',
    pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>']),
    'damaged',
  ],
  ['with lists in lists', pdf(['<< /Type /Catalog /Pages 2 0 R >>', '['.repeat(200_000)]), 'damaged'],
])('a .pdf %s is refused, within its memory', async (_, bytes, code) => {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  await expect(readDocument(bytes)).rejects.toMatchObject({ code });
  clearInterval(watch);
  expect(most - before).toBeLessThan(500_000_000);
});
