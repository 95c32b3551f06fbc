import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { documentFonts } from '../src/platform/files/document-fonts.ts';
import { loadTypesetter } from '../src/platform/files/typesetter.ts';

/**
 * How wide each letter of the document typeface is, in thousandths of its size: what a .docx needs to draw lines as long as
 * words. `node tools/font-widths.ts` writes src/lib/nd30/font-widths.json.
 */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2026],
] as const;
const letters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
  .filter((letter) => letter === ' ' || /\p{L}|\p{N}|\p{P}|\p{S}/u.test(letter));

const source = `
#set text(font: "Tinos", size: 1000pt, fallback: false, kerning: false)
#context for (weight, letters) in json(bytes(sys.inputs.data)) [
  #metadata((weight: weight, widths: letters.map(each => calc.round(measure(text(weight: weight, "x" + each + "x")).width.pt()) - calc.round(measure(text(weight: weight, "xx")).width.pt()))))<widths>
]`;

const compiler = loadTypesetter().NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] });
const inputs = { data: JSON.stringify({ regular: letters, bold: letters }) };
const rows = z
  .array(z.object({ weight: z.string(), widths: z.array(z.number()) }))
  .parse(compiler.query({ mainFileContent: source, inputs }, { selector: '<widths>', field: 'value' }));
const widths = Object.fromEntries(
  rows.map((row) => [row.weight, Object.fromEntries(letters.map((letter, index) => [letter, row.widths[index]]))]),
);
writeFileSync(new URL('../src/lib/nd30/font-widths.json', import.meta.url), `${JSON.stringify(widths)}\n`);
