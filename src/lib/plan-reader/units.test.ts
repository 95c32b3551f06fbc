import { expect, test } from 'vitest';
import { matchUnits } from './public.ts';

const UNITS = [
  { id: 'vhxh', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
  { id: 'kt', name: 'Phòng Kinh tế', aliases: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
  { id: 'vp', name: 'Văn phòng HĐND và UBND', aliases: [] },
  { id: 'hcc', name: 'Trung tâm Phục vụ hành chính công', aliases: ['Bộ phận Một cửa'] },
  { id: 'ca', name: 'Công an xã', aliases: [] },
];
const match = (name: string) => matchUnits([name], UNITS)[0];

test.each([
  ['Phòng Văn hóa - Xã hội', 'vhxh', 'name'],
  ['phòng văn hoá xã hội', 'vhxh', 'abbreviation'],
  ['P.VH-XH', 'vhxh', 'abbreviation'],
  ['Phòng VHXH xã', 'vhxh', 'abbreviation'],
  ['VP HĐND&UBND', 'vp', 'abbreviation'],
  ['Văn phòng HĐND- UBND xã', 'vp', 'abbreviation'],
  ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'vp', 'abbreviation'],
  ['TTPVHCC', 'hcc', 'abbreviation'],
  ['Trung tâm Phục vụ HCC', 'hcc', 'abbreviation'],
  ['Bộ phận một cửa', 'hcc', 'alias'],
  ['CA xã', 'ca', 'abbreviation'],
  ['Công an', 'ca', 'abbreviation'],
  ['Phòng Kinh tế xã', 'kt', 'abbreviation'],
  ['Trung tâm Phục vụ hành chinh cộng', 'hcc', 'name'],
  ['Trung tâm Phục vụ hành chíh công', 'hcc', 'misspelt'],
])('%s', (name, id, how) => {
  expect(match(name)).toMatchObject({ ids: [id], how: how === 'name' ? expect.any(String) : how, mayLead: true });
});

test('a misspelt name is said to be so', () => {
  expect(match('Phòng Kinh té')).toMatchObject({ ids: ['kt'] });
  expect(match('Phòng Kinh tếe')?.remark).toContain('Phòng Kinh tế');
});

test('everybody is every unit, and never leads', () => {
  expect(match('Các phòng, cơ quan, đơn vị có liên quan')).toMatchObject({
    ids: UNITS.map(({ id }) => id),
    how: 'group',
    mayLead: false,
  });
});

test('who is none of the commune stays open', () => {
  expect(match('Sở Nội vụ')).toEqual({ name: 'Sở Nội vụ', ids: [], how: 'none', mayLead: false, remark: null });
});
