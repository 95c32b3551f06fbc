import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentText, Unreadable } from '../src/lib/document-text/public.ts';
import { readPlan } from '../src/lib/plan-reader/public.ts';
import { readDocument } from '../src/platform/files/read-document.ts';
import { printed } from './support/pdf-files.ts';
import { docxOf, htmlOf, samplePlan, sampleText, xlsxOf } from './support/plan-files.ts';

const planOf = ({ lines }: DocumentText) => readPlan(lines.map(({ text }) => text).join('\n'));
const tasksOf = (document: DocumentText) => planOf(document).tasks.map(({ lines: _, ...task }) => task);

const markdown = new TextEncoder().encode(sampleText());
const word = docxOf(samplePlan());
const excel = xlsxOf(samplePlan());
const [ruled, unruled] = await Promise.all(
  ['', '.tasks td { border: none; padding: 4pt 8pt } body { font-family: sans-serif }'].map((style) =>
    printed(htmlOf(samplePlan(), style)),
  ),
);

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
    ['docx', word],
    ['xlsx', excel],
    ['pdf', ruled],
    ['pdf', unruled],
  ])('.%s says the same', async (kind, bytes = new Uint8Array()) => {
    const [document, wanted] = await Promise.all([readDocument(bytes), readDocument(markdown)]);
    expect(document.kind).toBe(kind);
    expect(tasksOf(document)).toEqual(tasksOf(wanted));
    expect(planOf(document).document).toEqual(planOf(wanted).document);
  });
});

describe('damaged files', () => {
  test.each([
    ['docx', word],
    ['xlsx', excel],
    ['pdf', ruled],
  ])('a .%s with flipped bytes or without its end is read or refused', async (_, bytes = new Uint8Array()) => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.integer({ min: 1, max: bytes.length }), async (places, end) => {
        const damaged = Uint8Array.from(bytes.subarray(0, end));
        for (const [at, by] of places) if (at < end) damaged[at] = (damaged[at] ?? 0) ^ by;
        await readDocument(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(Unreadable));
      }),
      { numRuns: 40 },
    );
  });
});
