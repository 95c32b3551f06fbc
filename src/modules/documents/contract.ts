import { z } from 'zod';

export const checkedFormat = z.object({
  fileName: z.string(),
  findings: z.array(
    z.object({
      rule: z.string(),
      article: z.string(),
      /** The words it is about; null where it is about the whole document. */
      where: z.string().nullable(),
      vi: z.string(),
      en: z.string(),
      /** Put right in the corrected copy. */
      canFix: z.boolean(),
    }),
  ),
  /** The copy in base64; null where there was nothing to put right. */
  corrected: z.string().nullable(),
});
export type CheckedFormat = z.infer<typeof checkedFormat>;
