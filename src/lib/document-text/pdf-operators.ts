import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, IDENTITY, type Matrix, matrixOf, multiply } from './matrix.ts';
import type { Ruling } from './page.ts';
import { rulingsOfPath } from './pdf-paths.ts';

export interface PlacedGlyph {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

export interface PlacedImage {
  /** The name under which the reader keeps it, or the picture itself. */
  source: unknown;
  /** From the unit square, which it fills, to the page. */
  matrix: Matrix;
}

export interface Drawn {
  glyphs: PlacedGlyph[];
  rulings: Ruling[];
  images: PlacedImage[];
  /** Text that nobody sees, as programs that recognise scans lay it under them. */
  hiddenGlyphs: number;
}

interface State {
  matrix: Matrix;
  size: number;
  unit: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  isHidden: boolean;
  lineWidth: number;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

const MOST_GLYPHS = 100_000;
const INVISIBLE = 3;

/** Follows the drawing of a page without drawing it. */
export class PagePen {
  readonly drawn: Drawn = { glyphs: [], rulings: [], images: [], hiddenGlyphs: 0 };
  #unitOfFont: (name: string) => number;
  #state: State;
  #saved: State[] = [];
  #text: Matrix = IDENTITY;
  #line: [number, number] = [0, 0];
  #at: [number, number] = [0, 0];
  /** Marked content that is open; what is an artifact (page number, running head) is not part of the text. */
  #marks: boolean[] = [];

  constructor(base: Matrix, unitOfFont: (name: string) => number) {
    this.#unitOfFont = unitOfFont;
    const text = { size: 0, unit: 0.001, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
    this.#state = { matrix: base, ...text, isHidden: false, lineWidth: 1 };
  }

  follow(operator: number, args: readonly unknown[]): void {
    this.#drawing[operator]?.(args);
  }

  #drawing: Record<number, (args: readonly unknown[]) => void> = {
    [OPS.save]: () => this.#save(),
    [OPS.restore]: () => this.#restore(),
    [OPS.transform]: (args) => this.#transform(args.map(Number)),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      this.#save();
      this.#transform(numbersOf(matrix));
    },
    [OPS.paintFormXObjectEnd]: () => this.#restore(),
    [OPS.setLineWidth]: ([width]) => this.#set({ lineWidth: Number(width) }),
    [OPS.constructPath]: ([paint, data]) => {
      const path = Array.isArray(data) ? numbersOf(data[0]) : [];
      const { matrix, lineWidth } = this.#state;
      this.drawn.rulings.push(...rulingsOfPath(Number(paint), path, matrix, lineWidth));
    },
    [OPS.paintImageXObject]: ([source]) => this.#image(source),
    [OPS.paintInlineImageXObject]: ([source]) => this.#image(source),
    [OPS.paintImageMaskXObject]: ([source]) => this.#image(source),
    [OPS.beginMarkedContent]: ([tag]) => this.#marks.push(isArtifact(tag)),
    [OPS.beginMarkedContentProps]: ([tag]) => this.#marks.push(isArtifact(tag)),
    [OPS.endMarkedContent]: () => this.#marks.pop(),
    [OPS.beginText]: () => this.#setText(IDENTITY),
    [OPS.setTextMatrix]: ([matrix]) => this.#setText(matrixOf(numbersOf(matrix)) ?? IDENTITY),
    [OPS.moveText]: ([x, y]) => this.#move(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      this.#set({ leading: Number(y) });
      this.#move(Number(x), Number(y));
    },
    [OPS.nextLine]: () => this.#move(0, this.#state.leading),
    [OPS.setLeading]: ([leading]) => this.#set({ leading: -Number(leading) }),
    [OPS.setCharSpacing]: ([charSpacing]) => this.#set({ charSpacing: Number(charSpacing) }),
    [OPS.setWordSpacing]: ([wordSpacing]) => this.#set({ wordSpacing: Number(wordSpacing) }),
    [OPS.setHScale]: ([percent]) => this.#set({ stretch: Number(percent) / 100 }),
    [OPS.setTextRise]: ([rise]) => this.#set({ rise: Number(rise) }),
    [OPS.setTextRenderingMode]: ([mode]) => this.#set({ isHidden: Number(mode) === INVISIBLE }),
    [OPS.setFont]: ([name, size]) => this.#font(name, size),
    [OPS.setGState]: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? entries : [])
        if (key === 'Font' && Array.isArray(value)) this.#font(value[0], value[1]);
    },
    [OPS.showText]: ([glyphs]) => this.#show(Array.isArray(glyphs) ? glyphs : []),
  };

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #save(): void {
    this.#saved.push(this.#state);
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #transform(values: readonly number[]): void {
    const inner = matrixOf(values);
    if (inner) this.#set({ matrix: multiply(this.#state.matrix, inner) });
  }

  #image(source: unknown): void {
    this.drawn.images.push({ source, matrix: this.#state.matrix });
  }

  #font(name: unknown, size: unknown): void {
    this.#set({ size: Number(size), unit: this.#unitOfFont(String(name)) });
  }

  #setText(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = [0, 0];
    this.#at = [0, 0];
  }

  #move(x: number, y: number): void {
    this.#line = [this.#line[0] + x, this.#line[1] + y];
    this.#at = this.#line;
  }

  #show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, unit, charSpacing, wordSpacing, stretch, rise, matrix, isHidden } = this.#state;
    const toPage = multiply(matrix, this.#text);
    let [x, y] = this.#at;
    y += rise;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') x -= (glyph * size * stretch) / 1000;
      if (!glyph || typeof glyph === 'number') continue;
      const width = glyph.width * unit * size * stretch;
      this.#place(
        glyph.unicode,
        apply(toPage, x, y),
        apply(toPage, x + width, y),
        apply(toPage, x, y + size),
        isHidden,
      );
      x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
    }
    this.#at = [x, y - rise];
  }

  /** Text that stands askew is a stamp or a watermark. */
  #place(text: string, from: [number, number], to: [number, number], top: [number, number], isHidden: boolean): void {
    const size = Math.hypot(top[0] - from[0], top[1] - from[1]);
    const isLevel = Math.abs(to[1] - from[1]) <= 0.1 * size && to[0] >= from[0] && top[1] < from[1];
    if (!isLevel || this.#marks.includes(true) || this.drawn.glyphs.length >= MOST_GLYPHS) return;
    if (isHidden) this.drawn.hiddenGlyphs++;
    this.drawn.glyphs.push({ text, x0: from[0], x1: to[0], y: from[1], size });
  }
}

function isArtifact(tag: unknown): boolean {
  if (typeof tag === 'object' && tag !== null && 'name' in tag) return tag.name === 'Artifact';
  return tag === 'Artifact';
}

/** The reader gives lists of numbers as arrays, typed arrays, or objects of either kind that were sent to us. */
function numbersOf(values: unknown): number[] {
  return typeof values === 'object' && values !== null ? Object.values(values).map(Number) : [];
}
