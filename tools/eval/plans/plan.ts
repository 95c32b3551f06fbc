import { blockPlan } from './blocks.ts';
import { gridPlan } from './grid.ts';
import { randomOf } from './random.ts';
import { spacedPlan } from './spaced.ts';
import { stackedPlan } from './stacked.ts';
import type { SamplePlan } from './truth.ts';
import { wrappedPlan } from './wrapped.ts';

const MAKERS = [
  ...Array.from({ length: 9 }, () => (random: ReturnType<typeof randomOf>) => gridPlan(random, false)),
  ...Array.from({ length: 4 }, () => (random: ReturnType<typeof randomOf>) => gridPlan(random, true)),
  ...[blockPlan, blockPlan, blockPlan, blockPlan, wrappedPlan, wrappedPlan, stackedPlan, spacedPlan],
];

/** A plan of random layout with what a perfect reader returns for it; the same seed gives the same plan. */
export function samplePlan(seed: number): SamplePlan {
  const random = randomOf(seed);
  const plan = random.pick(MAKERS)(random);
  return random.chance(0.06) ? glued(plan) : plan;
}

/** Spaces that a conversion lost: "QuýIII/2026", "Tháng5/2026", "Phòng Kinhtế". */
function glued(plan: SamplePlan): SamplePlan {
  const text = plan.text
    .replace(/\b(Quý|Trước|Tháng) (?=[IV\d])/g, '$1')
    .replace(/Trung tâm Phục vụ hành chính công/g, 'Trung tâm Phục vụ hànhchính công')
    .replace(/Phòng Kinh tế/g, 'PhòngKinh tế');
  return { ...plan, layout: `${plan.layout}, glued`, text };
}
