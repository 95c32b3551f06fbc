import { createTheme, type MantineColorsTuple } from '@mantine/core';

const blue: MantineColorsTuple = [
  '#eaf3fc',
  '#d3e4f5',
  '#a5c8eb',
  '#74abe1',
  '#4b91d8',
  '#2f80d2',
  '#1c74c9',
  '#0b5cad',
  '#084f98',
  '#054182',
];

/** Mantine's dark greys, tinted like ours, so that fields and papers belong together. */
const dark: MantineColorsTuple = [
  '#e6ebf0',
  '#c3ccd5',
  '#a3afbb',
  '#7d8a97',
  '#4a5763',
  '#37424d',
  '#222c36',
  '#1b222a',
  '#161c23',
  '#12171d',
];

/** Type a little larger than Mantine's own and lines high enough for stacked accents (Ễ, ộ, Ậ). */
export const theme = createTheme({
  primaryColor: 'civic',
  primaryShade: 7,
  colors: { civic: blue, dark },
  fontFamily: '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'Consolas, "Roboto Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '13px', sm: '14.5px', md: '15.5px', lg: '18px', xl: '21px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.45' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '22px', lineHeight: '1.4' }, h2: { fontSize: '17px', lineHeight: '1.45' } },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
});
