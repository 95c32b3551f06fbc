import { cycleComplaints, deadFileComplaints } from './graph.ts';
import { sizeComplaints } from './sizes.ts';
import type { Complaint, Source } from './source.ts';
import { wallComplaints } from './walls.ts';
import { wordComplaints } from './words.ts';

/** Style as a test: every rule of STYLE.md that a program can see. */
export function tidy(sources: Source[]): Complaint[] {
  const one = (source: Source) => [...sizeComplaints(source), ...wordComplaints(source), ...wallComplaints(source)];
  return [...sources.flatMap(one), ...cycleComplaints(sources), ...deadFileComplaints(sources)];
}
