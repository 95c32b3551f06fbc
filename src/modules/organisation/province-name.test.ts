import { expect, test } from 'vitest';
import { provinceNamed } from './province-name.ts';

test('a city under the central government is no tỉnh, however its name is kept', () => {
  expect(['Hải Phòng', 'Thành phố Huế', 'Lào Cai', 'tỉnh Đồng Tháp'].map(provinceNamed)).toEqual([
    'thành phố Hải Phòng',
    'thành phố Huế',
    'tỉnh Lào Cai',
    'tỉnh Đồng Tháp',
  ]);
});
