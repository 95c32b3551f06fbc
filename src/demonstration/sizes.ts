import { makeRandom } from './random.ts';

const QUIETEST = 0.3;
const SPREAD = 1.4;

/** Dossiers of each commune: the busiest is several times as busy as the quietest; the sum is exact. */
export function unevenSizes(communes: number, dossiers: number, seed: number): number[] {
  const random = makeRandom(seed);
  const weights = Array.from({ length: communes }, () => QUIETEST + random() ** 2 * SPREAD).sort((a, b) => b - a);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const size = Math.round((reached / whole) * dossiers) - given;
    given += size;
    return size;
  });
}
