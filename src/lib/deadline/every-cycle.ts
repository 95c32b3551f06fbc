import type { Block } from './blocks.ts';

/** All four quarters, or all twelve months, of one year written one by one. */
export function isEveryCycle(blocks: readonly Block[]): boolean {
  const isWhole = (unit: Block['unit'], count: number) =>
    blocks.length === count &&
    blocks.every(
      (block) => block.unit === unit && !block.isRange && block.start.slice(0, 4) === blocks[0]?.start.slice(0, 4),
    );
  return isWhole('quarter', 4) || isWhole('month', 12);
}
