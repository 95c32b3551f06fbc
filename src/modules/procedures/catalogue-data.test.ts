import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Text = z.string().trim().min(1);
const Limit = z.strictObject({
  value: z.int().positive(),
  unit: z.enum(['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY']),
});
const Amount = z.int().positive();
const Procedure = z.strictObject({
  code: z.string().regex(/^\d\.\d{6}$/),
  name: Text,
  field: Text,
  limitText: Text,
  limit: Limit.nullable(),
  limitConfirmed: z.boolean(),
  verificationLimit: Limit.extend({ counts: z.enum(['TOTAL', 'ADDITIONAL']) }).optional(),
  feeText: Text,
  fees: z.array(
    z.strictObject({
      name: Text,
      amountDong: Amount,
      per: Text,
      from: Text.optional(),
      maximum: z.strictObject({ amountDong: Amount, per: Text }).optional(),
    }),
  ),
  onlineLevel: z.enum(['FULL', 'PARTIAL', 'NONE']).nullable(),
  onlineLevelConfirmed: z.boolean(),
  papers: z
    .array(
      z.strictObject({
        name: Text,
        copies: z.int().positive(),
        kinds: z.array(z.enum(['ORIGINAL', 'COPY'])).optional(),
        note: Text.optional(),
      }),
    )
    .min(1),
  resultName: Text,
  basisText: Text.nullable(),
  resolvedBy: Text.optional(),
  effectiveFrom: z.iso.date().optional(),
});
const Catalogue = z.strictObject({ source: Text, asOf: z.iso.date(), rows: z.array(Procedure) });

const written = readFileSync('data/procedures.json', 'utf8');
const { rows } = Catalogue.parse(JSON.parse(written));
const byCode = new Map(rows.map((row) => [row.code, row]));

describe('the catalogue of procedures', () => {
  it('has 141 procedures, each code once', () => {
    expect(rows).toHaveLength(141);
    expect(byCode.size).toBe(141);
  });

  it('has a limit where, and only where, one is confirmed', () => {
    for (const row of rows) expect(row.limitConfirmed, row.code).toBe(row.limit !== null);
  });

  it('confirms no online level it does not have', () => {
    for (const row of rows) expect(row.onlineLevelConfirmed && row.onlineLevel === null, row.code).toBe(false);
  });

  it('keeps no working mark and no shorthand in what people read', () => {
    for (const row of rows) {
      const shown = JSON.stringify(Object.entries(row).filter(([key]) => /Text|name|Name|papers|fees/.test(key)));
      expect(shown.replace(/[[\]]/g, ''), row.code).not.toMatch(
        /unsure|known|implementer|published|codified|found|→|≤|×/,
      );
      for (const text of [row.name, row.limitText, row.feeText, row.resultName, row.basisText ?? '']) {
        expect(text, row.code).not.toMatch(/[[\]]|\b(LV|QĐ|GCN|HTX|CCCD)\b/);
      }
    }
    expect(written).toBe(written.normalize('NFC'));
  });

  it('tells a confirmed limit from a hearsay one', () => {
    expect(byCode.get('1.001193')).toMatchObject({ limit: { value: 1, unit: 'SAME_DAY' }, limitConfirmed: true });
    expect(byCode.get('2.001263')).toMatchObject({ limit: { value: 30, unit: 'CALENDAR_DAY' } });
    expect(byCode.get('1.005280')).toMatchObject({ limit: null, limitConfirmed: false });
    expect(byCode.get('1.000894')?.verificationLimit).toEqual({ value: 5, unit: 'WORKING_DAY', counts: 'TOTAL' });
    expect(byCode.get('1.001022')?.verificationLimit).toEqual({ value: 5, unit: 'WORKING_DAY', counts: 'ADDITIONAL' });
  });

  it('has amounts only where one is written', () => {
    expect(byCode.get('2.000815')?.fees.map((fee) => fee.amountDong)).toEqual([2000, 1000]);
    expect(byCode.get('2.000635')?.fees).toEqual([
      { name: 'Phí cấp bản sao trích lục hộ tịch', amountDong: 8000, per: 'bản' },
    ]);
    expect(byCode.get('2.000633')?.fees).toEqual([]);
  });
});
