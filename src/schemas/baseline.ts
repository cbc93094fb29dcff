import { z } from 'zod';

export const baselineEntrySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'is not 16 hex digits'),
  rule: z.string().min(1),
  file: z.string().min(1).describe('The name of the file without its folders.'),
  count: z.int().min(1).describe('How many findings share the fingerprint.'),
});

/** A baseline as `keyshift scan --update-baseline` writes it: findings that are known and no longer count. */
export const baselineSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    schemaVersion: z.literal(1),
    findings: z.array(baselineEntrySchema),
  })
  .describe('Findings that keyshift scan does not count any more.');
