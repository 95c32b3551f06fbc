import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { matchUnit } from '../../lib/unit-names/public.ts';

const Text = z.string().trim().min(1);
const Unit = z.strictObject({
  key: z.string().regex(/^[a-z_]+$/),
  name: Text,
  shortName: Text,
  symbol: Text,
  kind: z.enum(['SPECIALISED', 'OTHER_ADMINISTRATIVE', 'PUBLIC_SERVICE', 'OUTSIDE', 'GROUP']),
  aliases: z.array(Text),
  posts: z.array(Text).min(1),
  onlyIn: z.array(Text).optional(),
});
const Commune = z.strictObject({
  code: z.string().regex(/^H24\.900\.\d\d$/),
  demonstration: z.literal(true),
  kind: z.literal('XA'),
  name: Text,
  fullName: Text,
  foundedOn: z.literal('2025-07-01'),
  predecessors: z.array(Text),
});
const Organisation = z.strictObject({
  source: Text,
  asOf: z.iso.date(),
  city: z.strictObject({ code: z.literal('H24'), name: Text, fullName: Text }),
  rows: z.array(Commune).length(5),
  unitTemplate: z.array(Unit),
});
const Roles = z.strictObject({
  source: Text,
  asOf: z.iso.date(),
  rows: z.array(z.strictObject({ role: Text, vi: Text, en: Text, description_vi: Text })),
});

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const { rows: communes, unitTemplate } = Organisation.parse(read('organisation.json'));
const units = unitTemplate.map(({ key, name, aliases, kind }) => ({ id: key, name, aliases, kind }));

describe('the organisation of the demonstration', () => {
  it('names every unit once and every commune of a restricted unit exists', () => {
    expect(new Set(unitTemplate.map((unit) => unit.key)).size).toBe(unitTemplate.length);
    expect(new Set(unitTemplate.map((unit) => unit.symbol)).size).toBe(unitTemplate.length);
    const codes = communes.map((commune) => commune.code);
    for (const unit of unitTemplate) expect(codes).toEqual(expect.arrayContaining(unit.onlyIn ?? []));
  });

  const written = unitTemplate.flatMap(({ key, name, aliases }) =>
    [name, ...aliases].map((text) => [text, key] as const),
  );
  it.each(written)('%s is %s and nobody else', (text, key) => {
    const [best, next] = matchUnit({ text, units });
    expect(best).toMatchObject({ unitId: key });
    expect(best?.score).toBeGreaterThanOrEqual(0.98);
    expect(next?.score ?? 0).toBeLessThan(0.9);
  });

  it.each([
    ['VHXH', 'culture_society'],
    ['VP HĐND&UBND', 'office'],
    ['TTPV HHC', 'service_centre'],
    ['BCHQS', 'military'],
    ['CA xã', 'police'],
    ['TT DVSNC', 'public_service'],
    ['KT', 'economy'],
  ])('%s is most likely %s', (text, key) => expect(matchUnit({ text, units })[0]).toMatchObject({ unitId: key }));
});

describe('the roles and the common passwords', () => {
  it('has seventeen roles', () => {
    const { rows } = Roles.parse(read('roles.json'));
    expect(new Set(rows.map((row) => row.role)).size).toBe(17);
  });

  it('lists passwords once, sorted, in lower case', () => {
    const passwords = JSON.parse(readFileSync('data/common-passwords.json', 'utf8'));
    expect(passwords).toEqual([...new Set(passwords)].sort());
    expect(passwords.length).toBeGreaterThan(900);
    for (const password of passwords) expect(password).toMatch(/^[!-~]+$/);
    expect(passwords.join('\n')).toBe(passwords.join('\n').toLowerCase());
  });
});
