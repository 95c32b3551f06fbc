import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { similarity } from '../src/lib/vn-text/public.ts';
import { readPlanDocument } from '../src/platform/files/read-document.ts';
import { samplePlans } from './support/sample-plans.ts';

/** A scan may lose a letter, and the number of a heading. */
const ALIKE = 0.9;

test.each(samplePlans())('$file says what it was made of', async ({ file, source }) => {
  const [{ plan }, { plan: wanted }] = await Promise.all([read(file), read(source)]);
  expect(wanted.tasks.length).toBeGreaterThan(6);
  for (const task of wanted.tasks) {
    const found = plan.tasks.find((one) => similarity(one.text, task.text) > ALIKE);
    expect(found, task.text).toMatchObject({ schedule: task.schedule });
  }
  expect(plan.document.date).toBe(wanted.document.date);
});

const read = (path: string) => readPlanDocument(readFileSync(path), 2026);
