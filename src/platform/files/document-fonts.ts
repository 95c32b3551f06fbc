import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Tinos has the widths of Times New Roman, letter for letter, and may be given away inside a PDF. */
export function documentFonts(): Buffer[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  return FACES.map((face) => readFileSync(join(folder, face, `Tinos_${face}.ttf`)));
}
