import { KINDS } from './kinds.ts';
import { layoutOf } from './layout.ts';
import type { Item, Section } from './layout-items.ts';
import type { OfficialDocument } from './model.ts';
import { PAGE_TEMPLATE } from './page.ts';
import { PAGE, type Role, STYLES, type Style } from './styles.ts';

/** What is used of Typst's Node binding. */
export interface Typesetter {
  NodeCompiler: { create(args: { fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
  /** PDF/A-2 with all it needs within itself: tagged (level A) where the build can do that. */
  standard: 'a-2a' | 'a-2b';
}
interface Compiler {
  compile(given: Source): { result: object | null; takeDiagnostics(): { shortDiagnostics: unknown[] } | null };
  query(given: Source, asked: { selector: string; field: string }): unknown;
  pdf(set: object, options: { pdfStandard: string; pdfTags?: boolean }): Buffer;
  evictCache(turns: number): void;
}
interface Source {
  mainFileContent: string;
  inputs: Record<string, string>;
}

export type WritePdf = (document: OfficialDocument) => Uint8Array;

/** Needs the four faces of the typeface once; then each page takes some milliseconds. */
export function makePdfWriter({ NodeCompiler, standard }: Typesetter, fonts: readonly Buffer[]): WritePdf {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts] }] });
  return (document) => {
    const sections = layoutOf(document);
    const layout = JSON.stringify({
      ...{ sections, styles: STYLES, page: PAGE, ranks: ranksIn(sections) },
      ...{ title: `${KINDS[document.kind].name} ${document.subject}`.trim(), author: document.issuer.name },
    });
    const set = compiler.compile({ mainFileContent: PAGE_TEMPLATE, inputs: { layout } });
    if (!set.result) throw new Error(`Not set: ${JSON.stringify(set.takeDiagnostics()?.shortDiagnostics)}`);
    const bytes = compiler.pdf(set.result, {
      pdfStandard: standard,
      ...(standard === 'a-2a' ? { pdfTags: true } : {}),
    });
    compiler.evictCache(KEPT_TURNS);
    return new Uint8Array(bytes);
  };
}

/** What was set some documents ago is not worth its memory. */
const KEPT_TURNS = 3;

/** Headings of a tagged document leave no depth out, whichever of them it has. */
function ranksIn(sections: readonly Section[]): Partial<Record<Role, number>> {
  const roles = new Set(sections.flatMap(({ items }) => rolesIn(items)));
  const depths = [...roles].flatMap((role) => outlineOf(role) ?? []).toSorted((a, b) => a - b);
  const ranks = [...new Set(depths)];
  const ranked = [...roles].flatMap((role) => {
    const depth = outlineOf(role);
    return depth === undefined ? [] : [[role, ranks.indexOf(depth) + 1] as const];
  });
  return Object.fromEntries(ranked);
}

function outlineOf(role: Role): number | undefined {
  const style: Style = STYLES[role];
  return style.outline;
}

function rolesIn(items: readonly Item[]): Role[] {
  return items.flatMap((item) => {
    if (item.is === 'paragraph') return [item.role];
    return item.is === 'columns' ? item.cells.flatMap(rolesIn) : [];
  });
}
