import { z } from 'zod';
import { day, id, line, required, trimmed } from '../../platform/fields.ts';
import { proof, servedWork } from './contract.ts';
import { PROOF_KIND_NAMES } from './rules.ts';

const link = z
  .url({
    protocol: /^https?$/,
    error: 'Đường dẫn bắt đầu bằng http:// hoặc https://. | A link begins with http(s)://.',
  })
  .max(2000);

export const proofInput = z.object({
  id,
  productId: id.optional(),
  kind: z.enum(PROOF_KIND_NAMES),
  title: line(1000).pipe(z.string().min(1, 'Hãy ghi trích yếu hoặc tên. | Give a title.')),
  number: line(60).optional(),
  effectiveOn: day,
  place: line(300).optional(),
  present: z.number().int().min(1).max(32_000).optional(),
  link: link.optional(),
});
/** By words or a day; or by number and day, to see whether the paper is there already. Without any, the newest. */
export const proofSearchInput = z.object({
  search: trimmed(100).min(2).optional(),
  number: line(60).optional(),
  effectiveOn: day.optional(),
});
export const proofSearchOutput = z.object({
  rows: z.array(
    proof.pick({ proofId: true, kind: true, title: true, number: true, effectiveOn: true }).extend({
      hasFile: z.boolean(),
      serves: z.number(),
      works: z.array(servedWork),
    }),
  ),
});

export const reuseInput = z.object({ id, proofId: id, productId: id.optional() });
export const proofMark = z.object({ id, proofId: id });
export const explanationInput = z.object({
  id,
  productId: id,
  explanation: required(2000, 'Hãy giải trình vì sao chưa có sản phẩm. | Explain why there is no product.'),
});
