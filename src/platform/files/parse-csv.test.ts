import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

test.each([
  ['commas', 'TT,Việc\n1,"Rà soát, công khai"', ['1', 'Rà soát, công khai']],
  ['semicolons, as Excel writes them here', 'TT;Việc\n1;Rà soát, công khai', ['1', 'Rà soát, công khai']],
  [
    'tabs, under a title and beside sentences',
    'DANH MỤC VIỆC\nTT\tViệc\n1\tRà soát, sửa, công khai',
    ['1', 'Rà soát, sửa, công khai'],
  ],
])('%s part the cells', (_, text, last) => {
  expect(parseCsv(text).at(-1)).toEqual(last);
});
